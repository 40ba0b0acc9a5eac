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
import java.util.stream.Collectors;

/**
 * Sentences about what the narrative says.
 *
 * <p>Example: {@code 文中“不予公开35件”，表三“总计”列“1.属于国家秘密”等 8 项之和为 34，相差 1}.
 */
final class ProseMessages {

    /** A longer sum is told by its first term and the number of terms. */
    private static final int LISTED = 2;

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
        Message share = first.of().isEmpty() ? new Message("", "") : share(first);
        Message others = others(statement);
        Message scope = statement.foreign() == null
                ? new Message("", "")
                : new Message(
                        "（文中说的是“" + statement.foreign() + "”，范围可能与本表不同）",
                        " (the words speak for “" + statement.foreign() + "”, perhaps not the scope of the tables)");
        Message doubt = origin == Origin.SOURCE
                ? new Message("", "")
                : new Message("；表中有读得不确定的数，请先对照原文", "; a figure was read with doubt: compare the original first");
        boolean plain = statement.words().contains(said);
        return new Message(
                "文中“" + statement.words() + "”" + (plain ? "" : "即 " + said) + "，" + sum.zh() + share.zh() + "为 "
                        + number + others.zh() + scope.zh() + doubt.zh(),
                "the text says “" + statement.words() + "”" + (plain ? "" : ", " + said) + "; " + sum.en() + share.en()
                        + " is " + number + others.en() + scope.en() + doubt.en());
    }

    private Message share(Reading reading) {
        Message whole = sum(reading.of());
        return new Message("占" + whole.zh(), " as a share of " + whole.en());
    }

    private static Message others(Statement statement) {
        int more = statement.readings().size() - 1;
        return more == 0
                ? new Message("", "")
                : new Message(
                        "；其他 " + more + " 种算法也不符",
                        "; " + more + " other way" + (more > 1 ? "s" : "") + " of taking it "
                                + (more > 1 ? "do" : "does") + " not fit either");
    }

    /** A figure, or figures of one column or row added up. */
    private Message sum(List<FigureKey> keys) {
        FigureKey first = keys.get(0);
        if (keys.size() == 1) {
            return names.figure(first);
        }
        boolean down = keys.stream().allMatch(key -> key.column().equals(first.column()));
        boolean across = keys.stream().allMatch(key -> key.row().equals(first.row()));
        Message line = down ? names.column(first) : across ? names.row(first) : names.table(first.table());
        Function<FigureKey, Message> term = down ? names::shortRow : across ? names::shortColumn : names::figure;
        if (keys.size() > LISTED) {
            Message named = term.apply(first);
            return new Message(
                    line.zh() + named.zh() + "等 " + keys.size() + " 项之和",
                    line.en() + ", the sum of " + named.en() + " and " + (keys.size() - 1) + " more,");
        }
        return new Message(
                line.zh() + keys.stream().map(key -> term.apply(key).zh()).collect(Collectors.joining(" + ")),
                line.en() + ", "
                        + keys.stream().map(key -> term.apply(key).en()).collect(Collectors.joining(" + ")));
    }
}
