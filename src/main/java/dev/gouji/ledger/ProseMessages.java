package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Origin;
import dev.gouji.report.Statement;
import dev.gouji.report.Statement.Kind;
import dev.gouji.report.Statement.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Sentences about what the narrative says.
 *
 * <p>Example: {@code 文中“不予公开35件”，表三“总计”列“1.属于国家秘密”等 8 项之和为 34，相差 1}.
 */
final class ProseMessages {

    /** A longer sum is told by its first term and the number of terms. */
    private static final int LISTED = 2;

    private static final Message DOUBT =
            new Message("；表中有读得不确定的数，请先对照原文", "; a figure was read with doubt: compare the original first");

    private final StatutoryNames names;

    ProseMessages(StatutoryNames names) {
        this.names = names;
    }

    /** What the words say, what the tables say, and how a statement of several readings was taken. */
    Message wrong(Statement statement, BigDecimal value, Origin origin) {
        Reading first = statement.readings().get(0);
        Message sum = sum(first.figures());
        String unit = statement.kind() == Kind.PERCENTAGE ? "%" : "";
        String number = RelationMessages.plain(value) + unit;
        String said = RelationMessages.plain(statement.value()) + unit;
        Message share = first.of().isEmpty() ? Message.NONE : share(first);
        Message more = others(statement).plus(scope(statement.foreign())).plus(DOUBT.when(origin != Origin.SOURCE));
        String spelt = statement.words();
        Message digits = new Message("即 " + said, ", " + said).when(!spelt.contains(said));
        return new Message(
                "文中“" + spelt + "”" + digits.zh() + "，" + sum.zh() + share.zh() + "为 " + number + more.zh(),
                "the text says “" + spelt + "”" + digits.en() + "; " + sum.en() + share.en() + " is " + number
                        + more.en());
    }

    private static Message scope(String foreign) {
        return new Message(
                        "（文中说的是“" + foreign + "”，范围可能与本表不同）",
                        " (the words speak for “" + foreign + "”, perhaps not the scope of the tables)")
                .when(foreign != null);
    }

    private Message share(Reading reading) {
        Message whole = sum(reading.of());
        return new Message("占" + whole.zh(), " as a share of " + whole.en());
    }

    private static Message others(Statement statement) {
        int more = statement.readings().size() - 1;
        String ways = Counted.of(more, "other way") + " of taking it " + (more == 1 ? "does" : "do");
        return new Message("；其他 " + more + " 种算法也不符", "; " + ways + " not fit either").when(more > 0);
    }

    /** A figure, or figures of one column or row added up. */
    private Message sum(List<FigureKey> keys) {
        FigureKey first = keys.get(0);
        if (keys.size() == 1) {
            return names.figure(first);
        }
        Message line = names.table(first.table());
        Function<FigureKey, Message> term = names::figure;
        if (keys.stream().allMatch(key -> key.column().equals(first.column()))) {
            line = names.column(first);
            term = names::shortRow;
        } else if (keys.stream().allMatch(key -> key.row().equals(first.row()))) {
            line = names.row(first);
            term = names::shortColumn;
        }
        List<Message> terms = keys.stream().map(term).toList();
        if (keys.size() > LISTED) {
            Message named = terms.get(0);
            return new Message(
                    line.zh() + named.zh() + "等 " + keys.size() + " 项之和",
                    line.en() + ", the sum of " + named.en() + " and " + (keys.size() - 1) + " more,");
        }
        return line.plus(new Message("", ", ")).plus(Message.joined(terms, Message.same(" + ")));
    }
}
