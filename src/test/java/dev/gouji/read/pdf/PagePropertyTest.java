package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.Table;
import dev.gouji.document.Table.Geometry;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.join.PageJoiner;
import dev.gouji.read.page.join.RunningHeads;
import dev.gouji.read.page.piece.PageReader;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.recognise.Recogniser;
import dev.gouji.recognise.sketch.PerturbedReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The one law of reading, on reports set on pages in ways drawn by lot: what is certain is true. Where rulings are
 * missing, a row that is not found may be there.
 */
class PagePropertyTest {

    private static final int CASES = Integer.getInteger("gouji.cases", 300);

    @Test
    void whatIsCertainIsTrueHoweverThePagesAreSet() throws Exception {
        List<String> wrong = new ArrayList<>();
        long figures = 0;
        long certain = 0;
        for (int seed = 0; seed < CASES; seed++) {
            PerturbedReport made = PerturbedReport.of(seed);
            boolean gridded = made.document().blocks().stream()
                    .anyMatch(block -> block instanceof Table table && table.geometry() == Geometry.GRID);
            // a cell that is not there leaves nothing on a page but a blank
            if (!gridded || made.story().contains("VALUE_DROPPED")) {
                continue;
            }
            PagePrinter printer = new PagePrinter(new Random(~seed * 0x9E3779B97F4A7C15L));
            Document read = read(printer.print(made.document()));
            for (AnnualReport report : Recogniser.recognise(read, "report.pdf", ordinal -> "id")) {
                List<String> lies = new ArrayList<>();
                for (Figure figure : report.figures()) {
                    boolean unsaid = figure.mark() == Mark.MISSING && !printer.isRuled();
                    if (figure.certainty() == Certainty.READ && figure.mark() != Mark.UNREADABLE && !unsaid) {
                        certain += figure.mark() == Mark.MISSING ? 0 : 1;
                        if (!isTrue(made, figure)) {
                            lies.add(figure.key() + " “" + figure.raw() + "” " + figure.mark());
                        }
                    }
                    figures++;
                }
                if (!lies.isEmpty()) {
                    wrong.add(made.story() + " " + printer.style() + ": " + lies.size() + " lies "
                            + lies.stream().limit(3).toList());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(certain > figures / 4, certain + " of " + figures + " are certain");
    }

    private static Document read(List<PageContent> pages) throws Exception {
        List<List<Piece>> pieces = new ArrayList<>();
        for (PageContent page : pages) {
            pieces.add(PageReader.read(page, pieces.size() + 1, new Budget(Limits.STANDARD), new ArrayList<>()));
        }
        return Document.of(PageJoiner.blocks(PageJoiner.join(RunningHeads.drop(pieces))));
    }

    private static boolean isTrue(PerturbedReport made, Figure figure) {
        if (figure.mark() == Mark.MISSING) {
            return !made.sketch().has(figure.key());
        }
        BigDecimal truth = made.sketch().truth(figure.key());
        return truth == null
                ? figure.mark().countsAsZero()
                : figure.value() != null && truth.compareTo(figure.value()) == 0;
    }
}
