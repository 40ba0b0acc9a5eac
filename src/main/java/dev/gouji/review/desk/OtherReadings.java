package dev.gouji.review.desk;

import dev.gouji.document.Message;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure → what else it may be, likeliest first, each with why. */
final class OtherReadings {

    private static final int MOST = 9;

    private OtherReadings() {}

    /**
     * What else a figure may be.
     *
     * @param alternative the number or mark
     * @param why for people
     */
    record OtherReading(Alternative alternative, Message why) {}

    /** Those that would make broken sums hold, then those that its cell may hold, then what the program itself had read. */
    static List<OtherReading> of(Figure figure, AnnualReport report) {
        Map<String, OtherReading> found = new LinkedHashMap<>();
        for (Explanation explanation : report.explanations()) {
            for (Change change : explanation.changes()) {
                if (change.key().equals(figure.key()) && report.id().equals(change.reportId())) {
                    put(found, proposed(change), closes(explanation));
                }
            }
        }
        figure.alternatives().forEach(other -> put(found, other, new Message("格子里也可能读作", "the cell may say so")));
        if (figure.review() != null) {
            Mark mark = figure.review().readMark();
            put(
                    found,
                    new Alternative(figure.review().readValue(), mark),
                    new Message("程序原来读作", "what the program had read"));
        }
        found.remove(name(new Alternative(figure.value(), figure.mark())));
        found.remove(Mark.MISSING.code());
        found.remove(Mark.UNREADABLE.code());
        return new ArrayList<>(found.values()).subList(0, Math.min(MOST, found.size()));
    }

    private static void put(Map<String, OtherReading> found, Alternative alternative, Message why) {
        found.putIfAbsent(name(alternative), new OtherReading(alternative, why));
    }

    private static Alternative proposed(Change change) {
        return change.proposed() == null ? new Alternative(null, Mark.BLANK) : Alternative.of(change.proposed());
    }

    private static Message closes(Explanation explanation) {
        int count = explanation.closes().size();
        int changes = explanation.changes().size();
        Message alone = new Message(
                "则 " + count + " 处成立", count == 1 ? "would close 1 finding" : "would close " + count + " findings");
        return changes == 1
                ? alone
                : alone.plus(new Message("，另改 " + (changes - 1) + " 个", " with " + (changes - 1) + " more to change"));
    }

    private static String name(Alternative alternative) {
        return alternative.value() == null
                ? alternative.mark().code()
                : alternative.value().stripTrailingZeros().toPlainString();
    }
}
