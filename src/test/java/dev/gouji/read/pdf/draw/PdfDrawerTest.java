package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.PdfDraft;
import dev.gouji.read.pdf.PdfReader;
import dev.gouji.read.pdf.draw.PageMarks.Kind;
import dev.gouji.read.pdf.draw.PageMarks.Mark;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfDrawerTest {

    private static final PageMarks NONE = new PageMarks(List.of(), List.of());
    private static final double SCALE = 150.0 / 72;
    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {600, 650, 700};

    /** The pages of a drawing; null for one that was not drawn. */
    private static final class Drawn implements PdfDrawer.Sink {
        private final List<BufferedImage> pages = new ArrayList<>();
        private final List<Message> messages = new ArrayList<>();

        @Override
        public void page(int page, byte[] png, Message message) throws IOException {
            assertEquals(pages.size() + 1, page);
            pages.add(png == null ? null : ImageIO.read(new ByteArrayInputStream(png)));
            messages.add(message);
        }
    }

    private static Drawn draw(PdfDraft draft, PageMarks marks, Limits limits) throws Exception {
        Drawn drawn = new Drawn();
        PdfDrawer.draw(draft.bytes(), marks, limits, drawn);
        return drawn;
    }

    private static BufferedImage only(Drawn drawn) {
        assertEquals(1, drawn.pages.size());
        assertNull(drawn.messages.get(0));
        return drawn.pages.get(0);
    }

    /** Whether some pixel within three of a point (in points of the page as displayed) has about this colour. */
    private static boolean has(BufferedImage image, double x, double y, Color color) {
        int atX = (int) (x * SCALE);
        int atY = (int) (y * SCALE);
        for (int i = atX - 3; i <= atX + 3; i++) {
            for (int j = atY - 3; j <= atY + 3; j++) {
                Color found = new Color(image.getRGB(i, j));
                if (distance(found, color) < 60) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static PdfDraft table() {
        return new PdfDraft().page(draft -> {
            draft.grid(XS, YS);
            draft.text(110, 670, "17").text(210, 670, "18").text(110, 620, "19").text(210, 620, "20");
            draft.text(100, 500, "outside");
        });
    }

    private static PageMarks marks(byte[] pdf, Kind... kinds) throws Exception {
        Table table = (Table) new PdfReader()
                .read(pdf, new Budget(Limits.STANDARD)).blocks().stream()
                        .filter(Table.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        List<Mark> cells = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            cells.add(new Mark((Place.OnPage) table.cells().get(i).place(), kinds[i], null, null, List.of()));
        }
        return new PageMarks(List.of(), cells);
    }

    /** The tint of a figure's cell on white paper. */
    private static Color tint(DrawingInk ink) {
        int alpha = ink.color(38).getAlpha();
        Color color = ink.color();
        return new Color(
                (255 * (255 - alpha) + color.getRed() * alpha) / 255,
                (255 * (255 - alpha) + color.getGreen() * alpha) / 255,
                (255 * (255 - alpha) + color.getBlue() * alpha) / 255);
    }

    @Test
    void everyStepIsSeenWhereItIs() throws Exception {
        PageMarks marks = marks(table().bytes(), Kind.CERTAIN, Kind.DOUBTFUL, Kind.UNREADABLE, Kind.UNPLACED);
        BufferedImage image = only(draw(table(), marks, Limits.STANDARD));
        double height = PDRectangle.A4.getHeight();
        for (double x : XS) {
            assertTrue(has(image, x, height - 620, DrawingInk.RULING.color()), "ruling at x " + x);
        }
        for (double y : YS) {
            assertTrue(has(image, 180, height - y, DrawingInk.RULING.color()), "ruling at y " + y);
        }
        DrawingInk[] inks = {DrawingInk.CERTAIN, DrawingInk.DOUBTFUL, DrawingInk.UNREADABLE, DrawingInk.UNPLACED};
        for (int cell = 0; cell < inks.length; cell++) {
            double x = 100 + 100 * (cell % 2);
            double y = height - 650 + 50 * (cell / 2 - 1);
            assertTrue(has(image, x + 2, y + 25, inks[cell].color()), "outline of " + inks[cell]);
            Color within = new Color(image.getRGB((int) ((x + 70) * SCALE), (int) ((y + 30) * SCALE)));
            assertTrue(distance(tint(inks[cell]), within) < 6, "tint of " + inks[cell] + ": " + within);
        }
        assertTrue(has(image, 110, height - 510, DrawingInk.TEXT.color()), "paragraph");
    }

    @Test
    void aCellThatBecameNothingIsLeftOut() throws Exception {
        BufferedImage image = only(draw(table(), NONE, Limits.STANDARD));
        assertTrue(has(image, 102, PDRectangle.A4.getHeight() - 640, DrawingInk.LEFT_OUT.color()));
    }

    @Test
    void aPageIsDrawnAsItIsDisplayed() throws Exception {
        PdfDraft draft = table();
        draft.last().setCropBox(new PDRectangle(50, 100, 450, 650));
        draft.last().setRotation(90);
        BufferedImage image = only(draw(draft, NONE, Limits.STANDARD));
        assertEquals((int) (650 * SCALE), image.getWidth());
        assertTrue(image.getHeight() > 450 * SCALE);
        for (double x : XS) {
            assertTrue(has(image, 620 - 100, x - 50, DrawingInk.RULING.color()), "ruling at x " + x);
        }
        for (double y : YS) {
            assertTrue(has(image, y - 100, 180 - 50, DrawingInk.RULING.color()), "ruling at y " + y);
        }
    }

    @Test
    void thePageLiesUnderItsMarks() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> page.fill(400, 300, 40, 40));
        draft.last().setCropBox(new PDRectangle(50, 100, 450, 650));
        draft.last().setRotation(270);
        BufferedImage image = only(draw(draft, NONE, Limits.STANDARD));
        Color paled = new Color(90, 90, 90);
        assertTrue(has(image, 750 - 320, 500 - 420, paled), "the square");
        assertTrue(has(image, 750 - 380, 500 - 420, Color.WHITE), "beside the square");
    }

    @Test
    void hiddenTextIsCrossedOut() throws Exception {
        BufferedImage image = only(draw(
                new PdfDraft().page(draft -> {
                    draft.content().setNonStrokingColor(1f);
                    draft.text(110, 500, "8");
                }),
                NONE,
                Limits.STANDARD));
        assertTrue(has(image, 112.8, PDRectangle.A4.getHeight() - 503.6, DrawingInk.COVERED.color()));
    }

    @Test
    void namesStandBesideThePageWhereCellsAreTooSmall() throws Exception {
        Table table = (Table) new PdfReader()
                .read(table().bytes(), new Budget(Limits.STANDARD))
                .blocks()
                .get(0);
        Place.OnPage first = (Place.OnPage) table.cells().get(0).place();
        Mark roomy = new Mark(first, Kind.CERTAIN, "row", "column", List.of("=17"));
        Mark tight = new Mark(first, Kind.CERTAIN, "row", "column".repeat(20), List.of("=17"));
        int width = (int) Math.floor(PDRectangle.A4.getWidth() * SCALE);
        BufferedImage inside = only(draw(table(), new PageMarks(List.of(), List.of(roomy)), Limits.STANDARD));
        BufferedImage above = only(draw(table(), new PageMarks(List.of(), List.of(tight)), Limits.STANDARD));
        assertTrue(inside.getWidth() > width, "the row is named at the left");
        assertEquals(inside.getWidth(), above.getWidth());
        assertTrue(above.getHeight() > inside.getHeight() + 100, "the column is named above");
    }

    @Test
    void aPageThatClaimsToBeHugeIsDrawnSmaller() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> page.line(0, 7200, 14400, 7200));
        draft.last().setMediaBox(new PDRectangle(14400, 14400));
        BufferedImage image = only(draw(draft, NONE, Limits.STANDARD));
        assertEquals(3000, image.getWidth());
        assertTrue(image.getHeight() < 3200);
    }

    @Test
    void aPageWhoseImageCostsTooMuchHasItsMarksAndTheOthersAreDrawn() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> page.line(10, 100, 90, 100));
        draft.page(page -> {});
        costly(draft);
        draft.page(page -> page.line(10, 100, 90, 100));
        Drawn drawn = draw(draft, NONE, new Limits(Map.of(Bound.PATHS, 3000L)));
        assertEquals(3, drawn.pages.size());
        assertNull(drawn.messages.get(0));
        assertNull(drawn.messages.get(2));
        Message message = drawn.messages.get(1);
        assertNotNull(message);
        assertTrue(message.en().startsWith("the image of page 2 cannot be drawn (over the bound"), message.en());
        assertTrue(message.zh().startsWith("第 2 页的页面图像画不出来（超过上限"), message.zh());
        double y = PDRectangle.A4.getHeight() - 100;
        drawn.pages.forEach(page -> assertTrue(has(page, 50, y, DrawingInk.RULING.color())));
    }

    @Test
    void aPictureWithTooManyPixelsIsLeftOut() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSStream picture = picture(draft, 50_000, 50_000);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        assertLeftOut(draft, picture);
    }

    @Test
    void aPictureWhoseMaskOrFilterOrJpegHasTooManyPixelsIsLeftOut() throws Exception {
        PdfDraft masked = new PdfDraft().page(page -> {});
        COSStream picture = picture(masked, 1, 1);
        picture.setItem(COSName.SMASK, picture(masked, 50_000, 50_000));
        assertLeftOut(masked, picture);

        PdfDraft fax = new PdfDraft().page(page -> {});
        COSStream told = picture(fax, 1, 50_000);
        told.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.COLUMNS, 50_000);
        told.setItem(COSName.DECODE_PARMS, parameters);
        assertLeftOut(fax, told);

        PdfDraft jpeg = new PdfDraft().page(page -> {});
        COSStream photograph = picture(jpeg, 1, 1);
        try (OutputStream out = photograph.createRawOutputStream()) {
            out.write(HexFormat.of().parseHex("ffd8ffe00004ffffffc0001108fffffffe03012200021101031101ffda"));
        }
        photograph.setItem(COSName.FILTER, COSName.DCT_DECODE);
        assertLeftOut(jpeg, photograph);
    }

    @Test
    void aPictureThatIsPackedIntoMoreThanAFileMayHaveIsLeftOut() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSStream picture = picture(draft, 1, 1);
        try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[2_000_000]);
        }
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.DCT_DECODE);
        picture.setItem(COSName.FILTER, filters);
        assertSaysOf(draft, picture, new Limits(Map.of(Bound.BYTES, 1_000_000L)), "--limit-bytes");
    }

    @Test
    void aPictureThatCannotBeDecodedIsNamed() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSStream picture = picture(draft, 1, 1);
        picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
        assertSaysOf(draft, picture, Limits.STANDARD, "a picture on page 1 is left out: its encoding DCT");
    }

    private static COSStream picture(PdfDraft draft, int width, int height) throws IOException {
        COSStream picture = stream(draft, "");
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return picture;
    }

    private static void assertLeftOut(PdfDraft draft, COSStream picture) throws Exception {
        assertSaysOf(draft, picture, Limits.STANDARD, "--limit-pixels");
    }

    private static void assertSaysOf(PdfDraft draft, COSStream picture, Limits limits, String text) throws Exception {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("I"), picture);
        draft.last().setResources(new PDResources());
        draft.last().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        draft.last().getCOSObject().setItem(COSName.CONTENTS, stream(draft, "100 0 0 100 50 50 cm /I Do"));
        Drawn drawn = draw(draft, NONE, limits);
        assertNotNull(drawn.pages.get(0));
        assertNotNull(drawn.messages.get(0));
        assertTrue(drawn.messages.get(0).en().contains(text), String.valueOf(drawn.messages));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] bytes = "%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII);
        assertThrows(
                UnreadableException.class,
                () -> PdfDrawer.draw(bytes, NONE, Limits.STANDARD, (page, png, message) -> {}));
    }

    /** A line, and a letter whose shape takes five thousand operators: reading does not walk it, drawing does. */
    private static void costly(PdfDraft draft) throws IOException {
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(COSName.getPDFName("one"), stream(draft, "500 0 d0 " + "0 0 9 9 re f ".repeat(2500)));
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(49));
        differences.add(COSName.getPDFName("one"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, array(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, array(0, 0, 500, 1000));
        font.setItem(COSName.FIRST_CHAR, COSInteger.get(49));
        font.setItem(COSName.LAST_CHAR, COSInteger.get(49));
        font.setItem(COSName.WIDTHS, array(500));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("T3"), font);
        draft.last().setResources(new PDResources());
        draft.last().getResources().getCOSObject().setItem(COSName.FONT, fonts);
        draft.last()
                .getCOSObject()
                .setItem(COSName.CONTENTS, stream(draft, "10 100 m 90 100 l S BT /T3 12 Tf 100 600 Td (1) Tj ET"));
    }

    private static COSStream stream(PdfDraft draft, String content) {
        COSStream stream = draft.document().getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static COSArray array(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
