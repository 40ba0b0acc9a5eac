package dev.gouji.recognise.scan;

import dev.gouji.document.Place;
import dev.gouji.document.ScannedCell;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Certainty;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures of a report that stand in cells which exist as pictures alone, each with all that it may be. */
public final class ScannedFigures {

    private ScannedFigures() {}

    /**
     * The choices of the figures by key.
     *
     * <p>Example: a cell read as {@code 1O5}, or else {@code 1.05}, whose figure is 105 → 105, then 1.05.
     *
     * @param figures as recognised; a figure whose value is no plain reading of its cell, as one of several values in one cell, has no
     *     choices
     * @param cells where each stands, and what was read
     */
    public static Map<FigureKey, Choices> of(List<Figure> figures, List<ScannedCell> cells) {
        Map<Place, ScannedCell> byPlace = new HashMap<>();
        cells.forEach(cell -> byPlace.put(cell.place(), cell));
        Map<FigureKey, Choices> choices = new LinkedHashMap<>();
        for (Figure figure : figures) {
            ScannedCell cell = figure.place() == null ? null : byPlace.get(figure.place());
            if (cell != null && cell.text().equals(figure.raw())) {
                choices.put(figure.key(), choices(figure, cell));
            }
        }
        return choices;
    }

    private static Choices choices(Figure figure, ScannedCell cell) {
        CellValue printed = CellValue.of(figure.raw());
        BigDecimal factor = factor(printed, figure);
        return new Choices(
                cell.likely().stream()
                        .map(likely -> choice(likely, printed, factor))
                        .filter(Objects::nonNull)
                        .toList(),
                cell.alone(),
                cell.shape() == null ? null : CellValue.of(cell.shape()).mark());
    }

    /** How many of the form's units one of the cell's is: 10,000 where it prints 万元 and the form counts 元. */
    private static BigDecimal factor(CellValue printed, Figure figure) {
        boolean converted = printed.mark() == Mark.NUMBER
                && figure.mark() == Mark.NUMBER
                && printed.value().signum() != 0
                && printed.value().compareTo(figure.value()) != 0;
        if (!converted) {
            return BigDecimal.ONE;
        }
        BigDecimal ratio = figure.value().stripTrailingZeros();
        BigDecimal one = printed.value().stripTrailingZeros();
        int power = (ratio.precision() - ratio.scale()) - (one.precision() - one.scale());
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /** What a text says; null where it names another unit than the likeliest, which changes more than a digit. */
    private static Choice choice(ScannedCell.Likely likely, CellValue printed, BigDecimal factor) {
        CellValue value = CellValue.of(likely.text());
        if (value.certainty() != Certainty.READ) {
            return new Choice(likely.text(), null, Mark.UNREADABLE, likely.first(), likely.second());
        }
        if (value.mark() != Mark.NUMBER) {
            return new Choice(likely.text(), null, value.mark(), likely.first(), likely.second());
        }
        if (printed.mark() == Mark.NUMBER && !Objects.equals(printed.unit(), value.unit())) {
            return null;
        }
        return new Choice(likely.text(), value.value().multiply(factor), Mark.NUMBER, likely.first(), likely.second());
    }
}
