package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.PageSteps;
import dev.gouji.read.page.PageSteps.Part;
import dev.gouji.read.page.content.Ruling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class ReadingStepsTest {

    private static final Path PAGE_BREAK = Path.of("fixtures", "cases", "ogi-2021", "page-break");

    private static List<PageSteps> steps(byte[] bytes) throws Exception {
        List<PageSteps> pages = new ArrayList<>();
        try (PDDocument pdf = PdfOpener.open(bytes, new Budget(Limits.STANDARD))) {
            ReadingSteps steps = new ReadingSteps(pdf, new Budget(Limits.STANDARD));
            for (int page = 1; page <= steps.pages(); page++) {
                pages.add(steps.page(page, new Budget(Limits.STANDARD)));
            }
        }
        return pages;
    }

    @Test
    void everyCellOfTheDocumentIsFoundOnAPage() throws Exception {
        byte[] bytes = Files.readAllBytes(PAGE_BREAK.resolve("report-row-cut.pdf"));
        Document document = new PdfReader().read(bytes, new Budget(Limits.STANDARD));
        Set<Place> wanted = new HashSet<>();
        for (var block : document.blocks()) {
            if (block instanceof Table table) {
                table.cells().stream().map(Cell::place).forEach(wanted::add);
            }
        }
        Set<Place> found = new HashSet<>();
        steps(bytes).forEach(page -> page.cells().forEach(part -> found.add(part.whole())));
        assertTrue(found.containsAll(wanted));
    }

    @Test
    void theRestOfARowThatAPageBreakCutBelongsToThePageBefore() throws Exception {
        List<PageSteps> pages = steps(Files.readAllBytes(PAGE_BREAK.resolve("report-row-cut.pdf")));
        List<Part> last = pages.get(2).cells();
        double top = last.stream().mapToDouble(part -> part.box().y0()).min().orElseThrow();
        List<Part> cut = last.stream()
                .filter(part -> part.whole() != null && part.box().y0() < top + 1)
                .toList();
        assertTrue(cut.size() >= 8, cut.toString());
        cut.forEach(part -> assertTrue(part.whole().page() < 3, part.toString()));
        assertEquals(1, pages.get(2).tables().get(0).whole().page());
    }

    @Test
    void aHeaderPrintedAgainIsLeftOut() throws Exception {
        List<PageSteps> pages = steps(Files.readAllBytes(PAGE_BREAK.resolve("report-header-again.pdf")));
        assertTrue(pages.get(0).cells().stream().allMatch(part -> part.whole() != null));
        assertEquals(
                10,
                pages.get(1).cells().stream()
                        .filter(part -> part.whole() == null)
                        .count());
    }

    @Test
    void aRunningHeadIsLeftOut() throws Exception {
        PdfDraft draft = new PdfDraft();
        for (int page = 1; page <= 2; page++) {
            draft.page(content -> content.text(100, 820, "Running head").text(100, 500, "Something to read."));
        }
        for (PageSteps page : steps(draft.bytes())) {
            assertEquals(2, page.texts().size());
            assertNull(page.texts().get(0).whole());
            assertEquals(page.page(), page.texts().get(1).whole().page());
        }
    }

    @Test
    void edgesOfAPageReadSidewaysAreThoseOfThePageAsDisplayed() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {
            page.line(100, 100, 100, 300).line(100, 300.4, 100, 500);
            page.text(Matrix.getRotateInstance(Math.PI / 2, 300, 300), "sideways", RenderingMode.FILL);
        });
        List<Ruling> edges = steps(draft.bytes()).get(0).edges();
        assertEquals(1, edges.size());
        Ruling edge = edges.get(0);
        assertEquals(false, edge.horizontal());
        assertEquals(100, edge.at(), 0.01);
        assertEquals(PDRectangle.A4.getHeight() - 500, edge.from(), 0.01);
        assertEquals(PDRectangle.A4.getHeight() - 100, edge.to(), 0.01);
    }
}
