package dev.gouji.ledger.scan;

import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.form.Forms;
import dev.gouji.recognise.scan.ScannedFigures;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A true report, printed with or without an error of its own, read by two readers that err, and judged.
 *
 * @param errors the share of characters that a reader misreads
 * @param alike the share of misread cells that both misread alike
 * @param misprints the share of reports that are printed with one wrong number
 * @param merged the share of cells that are read together with their neighbour, for want of the ruling between
 * @param lost the share of reports of which a row is not found
 */
record ScanTrial(double errors, double alike, double misprints, double merged, double lost) {

    /** Judges one page, and counts what came out. */
    void run(AnnualReport meant, long seed, ScanOutcome outcome) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 77);
        random.nextLong();
        Set<FigureKey> misprinted = new HashSet<>();
        AnnualReport printed = random.nextDouble() < misprints ? misprint(meant, random, misprinted) : meant;
        String lostRow = lostRow(printed, new Random(seed));
        Set<FigureKey> alikeWrong = new HashSet<>();
        List<ScannedCell> cells = new ArrayList<>();
        List<Figure> read = new ArrayList<>();
        for (Figure figure : read(printed, random, cells, alikeWrong)) {
            read.add(figure.key().row().equals(lostRow) ? unfound(figure) : figure);
        }
        Map<FigureKey, Choices> choices = ScannedFigures.of(read, cells);
        AnnualReport judged = ScanJudge.judged(printed.withFigures(read), Forms.variantOf(printed), choices);
        for (int i = 0; i < read.size(); i++) {
            Figure truth = printed.figures().get(i);
            if (choices.containsKey(truth.key())) {
                outcome.count(
                        judged.figures().get(i),
                        truth,
                        alikeWrong.contains(truth.key()),
                        misprinted.contains(truth.key()));
            }
        }
    }

    private List<Figure> read(AnnualReport printed, Random random, List<ScannedCell> cells, Set<FigureKey> alikeWrong) {
        SimulatedReaders readers = new SimulatedReaders(random, errors, alike);
        List<Figure> read = new ArrayList<>();
        String carried = "";
        for (Figure figure : printed.figures()) {
            String text = text(figure);
            if (text == null) {
                read.add(figure);
                continue;
            }
            boolean joins = random.nextDouble() < merged && !text.isEmpty() && text.length() < 5;
            boolean[] bothWrong = {false};
            Place place = new Place.InText(read.size() + 1, 1);
            ScannedCell cell =
                    readers.read(carried + (joins ? "" : text), bothWrong).at(place);
            boolean shifted = joins || !carried.isEmpty();
            carried = joins ? text : "";
            if (bothWrong[0] || shifted) {
                alikeWrong.add(figure.key());
            }
            cells.add(cell);
            read.add(asRecognised(figure, cell, place));
        }
        return read;
    }

    private String lostRow(AnnualReport printed, Random random) {
        Figure any = printed.figures().get(random.nextInt(printed.figures().size()));
        return random.nextDouble() < lost ? any.key().row() : "";
    }

    /** A figure of a row that was not found: nothing is known of its cell. */
    private static Figure unfound(Figure figure) {
        return new Figure(figure.key(), null, figure.unit(), Mark.UNREADABLE, "", Certainty.DOUBTFUL, List.of(), null);
    }

    /** What stands in the cell; null for what is not there or is no plain number. */
    private static String text(Figure figure) {
        return switch (figure.mark()) {
            case NUMBER -> figure.value().stripTrailingZeros().toPlainString();
            case BLANK -> "";
            case DASH -> "-";
            case SLASH -> "/";
            case NONE -> "无";
            default -> null;
        };
    }

    private static Figure asRecognised(Figure figure, ScannedCell cell, Place place) {
        CellValue value = CellValue.of(cell.text());
        return new Figure(
                figure.key(),
                value.value(),
                figure.unit(),
                value.mark(),
                cell.text(),
                Certainty.DOUBTFUL,
                cell.agrees() ? Reason.SCANNED : Reason.READERS_DIFFER,
                List.of(),
                place,
                figure.label());
    }

    private static AnnualReport misprint(AnnualReport meant, Random random, Set<FigureKey> misprinted) {
        List<Figure> figures = new ArrayList<>(meant.figures());
        for (int attempt = 0; attempt < 200; attempt++) {
            int at = random.nextInt(figures.size());
            Figure figure = figures.get(at);
            if (figure.mark() == Mark.NUMBER
                    && figure.value().signum() != 0
                    && figure.value().scale() <= 0) {
                String text = figure.value().toPlainString();
                StringBuilder wrong = new StringBuilder(text);
                int digit = random.nextInt(text.length());
                wrong.setCharAt(digit, (char) ('1' + random.nextInt(9)));
                if (!wrong.toString().equals(text)) {
                    misprinted.add(figure.key());
                    figures.set(at, with(figure, new BigDecimal(wrong.toString())));
                    return meant.withFigures(figures);
                }
            }
        }
        return meant;
    }

    private static Figure with(Figure figure, BigDecimal value) {
        return new Figure(
                figure.key(),
                value,
                figure.unit(),
                Mark.NUMBER,
                value.toPlainString(),
                Certainty.READ,
                List.of(),
                figure.place());
    }
}
