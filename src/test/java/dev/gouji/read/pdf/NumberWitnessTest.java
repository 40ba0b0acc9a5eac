package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of the plain text are held against those of the grid. */
class NumberWitnessTest {

    private static final double[] XS = {100, 200, 260, 320};
    private static final double[] YS = {600, 630, 660};

    private static List<String> doubtful(PdfDraft draft) throws Exception {
        Document document = DrawnTable.read(draft);
        return DrawnTable.tables(document).stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.legibility() == Legibility.DOUBTFUL)
                .map(Cell::text)
                .toList();
    }

    private static PdfDraft table(PdfDraft.Drawing more) {
        return new PdfDraft().page(draft -> {
            draft.grid(XS, YS);
            draft.text(110, 640, "a").text(220, 640, "12").text(280, 640, "345");
            draft.text(110, 610, "b").text(280, 610, "678");
            more.draw(draft);
        });
    }

    @Test
    void nothingIsInDoubtWhereTheReadingsAgree() throws Exception {
        assertEquals(List.of(), doubtful(table(draft -> draft.text(220, 605, "9"))));
    }

    @Test
    void aNumberThatMayBeTwoIsInDoubt() throws Exception {
        assertEquals(
                List.of("89"), doubtful(table(draft -> draft.text(220, 610, "8").text(228, 610, "9"))));
    }

    @Test
    void neighboursThatTouchAcrossARulingAreInDoubt() throws Exception {
        assertEquals(List.of("89", "678"), doubtful(new PdfDraft().page(draft -> {
                    draft.grid(XS, YS);
                    draft.text(110, 640, "a").text(220, 640, "12").text(280, 640, "345");
                    draft.text(110, 610, "b").text(248.9, 610, "89").text(260.02, 610, "678");
                })));
    }

    @Test
    void figuresOfOneRowThatStandOnTwoLinesAreInDoubt() throws Exception {
        assertEquals(List.of("9"), doubtful(new PdfDraft().page(draft -> {
                    draft.grid(XS, YS);
                    draft.text(110, 640, "a").text(220, 640, "12").text(280, 640, "345");
                    draft.text(110, 610, "b").text(220, 602, "9").text(280, 616, "678");
                })));
    }
}
