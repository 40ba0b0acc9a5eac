package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.form.FormColumn;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences about single figures: what stands there, why that cannot be, what to do. */
final class FigureMessages {

    private static final int LISTED = 40;

    private final StatutoryNames names;

    FigureMessages(StatutoryNames names) {
        this.names = names;
    }

    /** Negative, or not whole. */
    Message notCount(Figure figure, FormColumn column) {
        Message where = names.figure(figure.key());
        String value = RelationMessages.plain(figure.value());
        Message what = switch (column.quantity()) {
            case MONEY -> new Message("金额不应为负", "an amount is not negative");
            case SIGNED -> new Message("应为整数", "it is counted in whole numbers");
            case COUNT -> new Message("数量应为不小于零的整数", "a count is a whole number and not negative");
        };
        return new Message(
                where.zh() + "为 " + value + "：" + what.zh() + "；请对照原文",
                where.en() + ", is " + value + ": " + what.en() + "; compare the original");
    }

    /** Money without 元 or 万元. */
    Message withoutUnit(Figure figure) {
        Message where = names.figure(figure.key());
        String value = RelationMessages.plain(figure.value());
        return new Message(
                where.zh() + "为 " + value + "，没有写明单位（元或万元），按原数记录；使用前请核实单位",
                where.en() + ", is " + value
                        + " without a unit (元 or 万元) and is kept as printed; find out the unit before using it");
    }

    /** The cells of one printed row that could not be read, with what stands in them. */
    Message unreadable(List<Figure> figures) {
        Message where = where(figures);
        String cells = figures.stream()
                .map(Figure::raw)
                .filter(raw -> raw != null && !raw.isBlank())
                .distinct()
                .limit(3)
                .map(raw -> "“" + shortened(raw.strip()) + "”")
                .collect(Collectors.joining(" "));
        Message raw = new Message("：" + cells, ": " + cells).when(!cells.isEmpty());
        return new Message(
                where.zh() + "有 " + figures.size() + " 个数无法读取" + raw.zh() + "；请对照原文",
                where.en() + ": " + Counted.of(figures.size(), "figure") + " could not be read" + raw.en()
                        + "; compare the original");
    }

    private Message where(List<Figure> figures) {
        FigureKey first = figures.get(0).key();
        if (figures.size() == 1) {
            return names.figure(first);
        }
        return sameRow(figures) ? names.row(first) : names.table(first.table());
    }

    /** A total marked as none over parts that are something. */
    Message blankTotal(Figure total, List<Term> parts, BigDecimal sum) {
        Message where = names.figure(total.key());
        Message mark = mark(total.mark());
        String value = RelationMessages.plain(sum);
        return new Message(
                where.zh() + mark.zh() + "，而 " + parts.size() + " 个分项之和为 " + value + "；其他核对以 " + value + " 代替",
                where.en() + ", is " + mark.en() + " while its " + parts.size() + " parts add up to " + value
                        + "; other checks take " + value + " for it");
    }

    /** Whether a number has no fraction, however it was written ({@code 3.0} has none). */
    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static Message mark(Mark mark) {
        return switch (mark) {
            case DASH -> new Message("为横线", "a dash");
            case SLASH -> new Message("为斜线", "a slash");
            case NONE -> new Message("为“无”", "marked 无");
            default -> new Message("为空白", "blank");
        };
    }

    private static boolean sameRow(List<Figure> figures) {
        return figures.stream().map(figure -> figure.key().row()).distinct().count() == 1;
    }

    private static String shortened(String raw) {
        if (raw.codePointCount(0, raw.length()) <= LISTED) {
            return raw;
        }
        return raw.substring(0, raw.offsetByCodePoints(0, LISTED)) + "…";
    }
}
