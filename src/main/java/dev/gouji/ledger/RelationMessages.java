package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences about relations.
 *
 * <p>Example: {@code 表三“自然人”列：“一、…”21 + “二、…”0 = 21，“（七）总计”20 + “四、…”0 = 20，相差 1}.
 */
final class RelationMessages {

    /** The longest sum whose terms are all listed; the form's six kinds of applicants still are. */
    private static final int LISTED = 6;

    private static final int NAMED = 3;

    private final StatutoryNames names;

    RelationMessages(StatutoryNames names) {
        this.names = names;
    }

    /** Both sums and their difference, what was assumed, and whether the reading may be to blame. */
    Message failed(List<Term> left, List<Term> right, Comparison comparison, Origin origin) {
        Line line = new Line(left, right);
        BigDecimal leftSum = FigureBook.sum(left);
        BigDecimal rightSum = FigureBook.sum(right);
        String difference = plain(leftSum.subtract(rightSum).abs());
        Message first = side(line, left, leftSum);
        Message second = side(line, right, rightSum);
        Message assumed =
                assumptions(Stream.concat(left.stream(), right.stream()).toList());
        Message doubt = origin == Origin.SOURCE
                ? new Message("", "")
                : new Message("；其中有读得不确定的数，请先对照原文", "; a figure in it was read with doubt: compare the original first");
        boolean atMost = comparison == Comparison.AT_MOST;
        return new Message(
                line.name().zh() + "：" + first.zh() + (atMost ? "，应不大于" : "，") + second.zh()
                        + (atMost ? "，多出 " : "，相差 ") + difference + assumed.zh() + doubt.zh(),
                line.name().en() + ": " + first.en() + (atMost ? " should be at most " : "; ") + second.en()
                        + (atMost ? "; it is more by " : "; difference ") + difference + assumed.en() + doubt.en());
    }

    /** Which figures are wanting, and what to do. */
    Message notAssessable(List<Term> left, List<Term> right) {
        Line line = new Line(left, right);
        List<Term> unknown = Stream.concat(left.stream(), right.stream())
                .filter(term -> term.value() == null)
                .toList();
        String zh = unknown.stream()
                .limit(NAMED)
                .map(term ->
                        line.term().apply(term.key()).zh() + state(term.mark()).zh())
                .collect(Collectors.joining("、"));
        String en = unknown.stream()
                .limit(NAMED)
                .map(term -> line.term().apply(term.key()).en() + " "
                        + state(term.mark()).en())
                .collect(Collectors.joining(", "));
        boolean more = unknown.size() > NAMED;
        return new Message(
                line.name().zh() + "：无法核对，" + zh + (more ? "等 " + unknown.size() + " 处" : "") + "；请对照原文",
                line.name().en() + ": cannot be checked, " + en
                        + (more ? " and " + (unknown.size() - NAMED) + " more" : "") + "; compare the original");
    }

    /** A number as people write it, without an exponent. */
    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static Message state(Mark mark) {
        return switch (mark) {
            case UNREADABLE -> new Message("无法读取", "is unreadable");
            case MISSING -> new Message("缺失", "is missing");
            default -> new Message("空缺而分项不全", "is blank and its parts are not all known");
        };
    }

    private static Message side(Line line, List<Term> terms, BigDecimal sum) {
        if (terms.size() > LISTED) {
            Message from = line.term().apply(terms.get(0).key());
            Message to = line.term().apply(terms.get(terms.size() - 1).key());
            String many = terms.size() + (line.down() ? " 行" : " 列");
            return new Message(
                    from.zh() + "至" + to.zh() + "共 " + many + "之和 = " + plain(sum),
                    "the " + terms.size() + (line.down() ? " rows " : " columns ") + from.en() + " to " + to.en()
                            + " add up to " + plain(sum));
        }
        String total = terms.size() == 1 ? "" : " = " + plain(sum);
        return new Message(
                terms.stream()
                                .map(term -> line.term().apply(term.key()).zh() + plain(term.value()))
                                .collect(Collectors.joining(" + "))
                        + total,
                terms.stream()
                                .map(term -> line.term().apply(term.key()).en() + " " + plain(term.value()))
                                .collect(Collectors.joining(" + "))
                        + total);
    }

    private static Message assumptions(List<Term> terms) {
        long marks = terms.stream()
                .filter(term -> term.assumed() && term.value().signum() == 0)
                .count();
        List<Term> totals = terms.stream()
                .filter(term -> term.assumed() && term.value().signum() != 0)
                .toList();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (marks > 0) {
            zh.add("空白、横线、斜线或“无” " + marks + " 处按 0 计");
            en.add(marks + " marked blank, dash, slash or 无 counted as 0");
        }
        if (!totals.isEmpty()) {
            zh.add("空缺的总计 " + totals.size() + " 处以分项之和代替");
            en.add("the sum of the parts taken for " + totals.size() + " blank total" + (totals.size() > 1 ? "s" : ""));
        }
        return zh.isEmpty()
                ? new Message("", "")
                : new Message("（" + String.join("，", zh) + "）", " (" + String.join(", ", en) + ")");
    }

    /** The row or column that a relation runs along, and what its terms are called there. */
    private final class Line {

        private final FigureKey first;
        private final boolean down;

        Line(List<Term> left, List<Term> right) {
            first = left.get(0).key();
            down = Stream.concat(left.stream(), right.stream())
                    .allMatch(term -> term.key().column().equals(first.column()));
        }

        /** Whether its terms stand in one column. */
        boolean down() {
            return down;
        }

        Message name() {
            return down ? names.column(first) : names.row(first);
        }

        Function<FigureKey, Message> term() {
            return down ? names::shortRow : names::shortColumn;
        }
    }
}
