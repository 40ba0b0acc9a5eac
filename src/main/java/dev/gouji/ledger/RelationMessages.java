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
import java.util.function.IntFunction;
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
        Line line = line(left, right);
        BigDecimal leftSum = FigureBook.sum(left);
        BigDecimal rightSum = FigureBook.sum(right);
        String difference = plain(leftSum.subtract(rightSum).abs());
        Message first = side(line, left, leftSum);
        Message second = side(line, right, rightSum);
        Message more = assumptions(Stream.concat(left.stream(), right.stream()).toList())
                .plus(Doubt.of(origin));
        return switch (comparison) {
            case EQUAL ->
                new Message(
                        line.name().zh() + "：" + first.zh() + "，" + second.zh() + "，相差 " + difference + more.zh(),
                        line.name().en() + ": " + first.en() + "; " + second.en() + "; difference " + difference
                                + more.en());
            case AT_MOST ->
                new Message(
                        line.name().zh() + "：" + first.zh() + "，应不大于" + second.zh() + "，多出 " + difference + more.zh(),
                        line.name().en() + ": " + first.en() + " should be at most " + second.en() + "; it is more by "
                                + difference + more.en());
        };
    }

    /** Which figures are wanting, and what to do. */
    Message notAssessable(List<Term> left, List<Term> right) {
        Line line = line(left, right);
        List<Term> unknown = Stream.concat(left.stream(), right.stream())
                .filter(term -> term.value() == null)
                .toList();
        List<Message> named = unknown.stream()
                .limit(NAMED)
                .map(term ->
                        line.term().apply(term.key()).plus(new Message("", " ")).plus(state(term.mark())))
                .toList();
        Message which = Message.joined(named, new Message("、", ", "));
        Message more = new Message("等 " + unknown.size() + " 处", " and " + (unknown.size() - NAMED) + " more")
                .when(unknown.size() > NAMED);
        return new Message(
                line.name().zh() + "：无法核对，" + which.zh() + more.zh() + "；请对照原文",
                line.name().en() + ": cannot be checked, " + which.en() + more.en() + "; compare the original");
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
            Message many = line.counted().apply(terms.size());
            return new Message(
                    from.zh() + "至" + to.zh() + "共 " + many.zh() + "之和 = " + plain(sum),
                    "the " + many.en() + " " + from.en() + " to " + to.en() + " add up to " + plain(sum));
        }
        List<Message> added = terms.stream()
                .map(term -> line.term()
                        .apply(term.key())
                        .plus(new Message("", " "))
                        .plus(Message.same(plain(term.value()))))
                .toList();
        return Message.joined(added, Message.same(" + "))
                .plus(Message.same(" = " + plain(sum)).when(terms.size() > 1));
    }

    private static Message assumptions(List<Term> terms) {
        long marks = terms.stream()
                .filter(term -> term.assumed() && term.value().signum() == 0)
                .count();
        List<Term> totals = terms.stream()
                .filter(term -> term.assumed() && term.value().signum() != 0)
                .toList();
        List<Message> assumed = new ArrayList<>();
        if (marks > 0) {
            assumed.add(new Message(
                    "空白、横线、斜线或“无” " + marks + " 处按 0 计", marks + " marked blank, dash, slash or 无 counted as 0"));
        }
        if (!totals.isEmpty()) {
            assumed.add(new Message(
                    "空缺的总计 " + totals.size() + " 处以分项之和代替",
                    "the sum of the parts taken for " + Counted.of(totals.size(), "blank total")));
        }
        Message all = Message.joined(assumed, new Message("，", ", "));
        return new Message("（" + all.zh() + "）", " (" + all.en() + ")").when(!assumed.isEmpty());
    }

    /**
     * The row or column that a relation runs along.
     *
     * @param name what it is called
     * @param term what a figure is called in it
     * @param counted so many of them
     */
    private record Line(Message name, Function<FigureKey, Message> term, IntFunction<Message> counted) {}

    private Line line(List<Term> left, List<Term> right) {
        FigureKey first = left.get(0).key();
        boolean down = Stream.concat(left.stream(), right.stream())
                .allMatch(term -> term.key().column().equals(first.column()));
        if (down) {
            return new Line(
                    names.column(first), names::shortRow, count -> new Message(count + " 行", Counted.of(count, "row")));
        }
        return new Line(
                names.row(first), names::shortColumn, count -> new Message(count + " 列", Counted.of(count, "column")));
    }
}
