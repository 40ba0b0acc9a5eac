package dev.gouji.read.scan.inset;

import static dev.gouji.read.scan.inset.SketchedPictures.ONES;
import static dev.gouji.read.scan.inset.SketchedPictures.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.scan.file.PicturePage;
import dev.gouji.read.scan.sheet.LineReaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InsetsTest {

    private static final Place PLACE = Place.InTable.after(0);

    private static final Block TEXT = new Paragraph("本年报按照规定的格式编制，现予公布。", PLACE);

    private final List<Block> blocks = new ArrayList<>();

    private static Insets insets(LineReaders readers, Map<Bound, Long> bounds) {
        return new Insets(() -> readers, new Budget(new Limits(bounds)));
    }

    private void add(Insets insets, byte[] picture) throws UnreadableException {
        int number = insets.take(new MetPicture("picture " + blocks.size(), () -> picture, 0, 0, true));
        blocks.add(new PageImage(PLACE, Reason.PICTURE, number));
    }

    private Document read(Insets insets) throws UnreadableException {
        return insets.read(Document.of(blocks));
    }

    private static String kinds(Document document) {
        return document.blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aTableIsReadInItsPlace() throws Exception {
        Insets insets = insets(ONES, Map.of());
        blocks.add(TEXT);
        add(insets, SketchedPictures.table());
        blocks.add(TEXT);
        Document document = read(insets);
        assertEquals("Paragraph Table Paragraph", kinds(document));
        assertEquals(4, document.scanned().size());
        assertEquals(1, document.pages());
        Table table = (Table) document.blocks().get(1);
        assertEquals(1, ((Place.OnPage) table.cells().get(0).place()).page());
    }

    @Test
    void everyPictureThatMayBeAPageHasANumberWhetherItIsReadOrNot() throws Exception {
        Insets insets = insets(ONES, Map.of());
        blocks.add(TEXT);
        add(insets, SketchedPictures.empty(700, 500));
        add(insets, SketchedPictures.table());
        Document document = read(insets);
        assertEquals("Paragraph PageImage Table", kinds(document));
        assertEquals(2, ((Place.OnPage) document.blocks().get(2).place()).page());
        assertEquals(2, document.pages());
    }

    @Test
    void aTableThatGoesOnInTheNextPictureIsOneUnlessTextStandsBetween() throws Exception {
        Insets joined = insets(ONES, Map.of());
        add(joined, SketchedPictures.tablePage());
        add(joined, SketchedPictures.tablePage());
        assertEquals("Table", kinds(read(joined)));
        blocks.clear();
        Insets parted = insets(ONES, Map.of());
        add(parted, SketchedPictures.tablePage());
        blocks.add(TEXT);
        add(parted, SketchedPictures.tablePage());
        assertEquals("Table Paragraph Table", kinds(read(parted)));
    }

    @Test
    void aPageWithoutATableIsReadWhereThePagesArePictures() throws Exception {
        Insets insets = insets(WORDS, Map.of());
        blocks.add(TEXT);
        add(insets, SketchedPictures.writtenPage(6));
        assertEquals("Paragraph PageImage", kinds(read(insets)));
        add(insets, SketchedPictures.tablePage());
        assertTrue(kinds(read(insets)).matches("Paragraph( Paragraph)+ Table"));
    }

    @Test
    void aTextOfPicturesAloneHasNoOtherPages() throws Exception {
        Insets insets = insets(WORDS, Map.of());
        add(insets, SketchedPictures.writtenPage(6));
        assertTrue(kinds(read(insets)).startsWith("Paragraph"));
    }

    @Test
    void aPictureOnWhichHardlyAnythingIsWrittenIsNoPage() throws Exception {
        Insets insets = insets(WORDS, Map.of());
        add(insets, SketchedPictures.writtenPage(1));
        assertEquals("PageImage", kinds(read(insets)));
    }

    @Test
    void onAPhotographNothingIsLookedFor() throws Exception {
        LineReaders never = line -> {
            throw new AssertionError("a line of a photograph");
        };
        Insets insets = insets(never, Map.of());
        add(insets, SketchedPictures.photograph());
        assertEquals("PageImage", kinds(read(insets)));
    }

    @Test
    void timeIsLeftForTheText() throws Exception {
        Insets insets = insets(ONES, Map.of(Bound.SECONDS, 0L, Bound.SCAN_SECONDS, 0L));
        add(insets, SketchedPictures.table());
        Document document = read(insets);
        assertEquals("PageImage", kinds(document));
        assertEquals(List.of(ErrorCode.TIMEOUT), codes(document));
    }

    @Test
    void whereNobodyReadsTheDocumentIsTheSame() throws Exception {
        Insets insets = insets(null, Map.of());
        add(insets, SketchedPictures.table());
        Document document = Document.of(blocks);
        assertSame(document, insets.read(document));
    }

    @Test
    void onePictureInSeveralPlacesIsReadOnce() throws Exception {
        Insets insets = insets(ONES, Map.of());
        byte[] bytes = SketchedPictures.table();
        MetPicture letterhead = new MetPicture("word/media/1.png", () -> bytes, 0, 0, true);
        assertEquals(1, insets.take(letterhead));
        assertEquals(0, insets.take(letterhead));
    }

    @Test
    void whatPassesABoundStaysAPictureAndIsSaidOnce() throws Exception {
        Insets large = insets(ONES, Map.of(Bound.PIXELS, 1_000L));
        add(large, SketchedPictures.table());
        add(large, SketchedPictures.table());
        Document document = read(large);
        assertEquals("PageImage PageImage", kinds(document));
        assertEquals(List.of(ErrorCode.IMAGE_ONLY), codes(document));
        blocks.clear();
        Insets many = insets(ONES, Map.of(Bound.SCANNED_PAGES, 1L));
        add(many, SketchedPictures.table());
        add(many, SketchedPictures.table());
        add(many, SketchedPictures.table());
        document = read(many);
        assertEquals("Table PageImage PageImage", kinds(document));
        assertEquals(List.of(ErrorCode.LIMIT_SCANNED_PAGES), codes(document));
    }

    private static List<ErrorCode> codes(Document document) {
        return document.notices().stream().map(Notice::code).toList();
    }

    @Test
    void thePageOfAPlaceCanBeLookedAt() throws Exception {
        Insets insets = insets(null, Map.of());
        blocks.add(TEXT);
        add(insets, SketchedPictures.tablePage());
        PicturePage page = insets.page(Document.of(blocks), 1);
        assertEquals(595.3, page.width(), 0.1);
        assertEquals(842, page.height(), 1);
        assertNull(insets.page(Document.of(blocks), 2));
    }
}
