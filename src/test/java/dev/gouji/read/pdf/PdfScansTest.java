package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.picture.Jbig2;
import dev.gouji.read.scan.cell.CellReader;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.ReadLine;
import dev.gouji.read.scan.sheet.TwoReaders;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PdfScansTest {

    static final LineReaders ONES =
            line -> new ReadLine("1", 900, new ScannedCell(null, List.of(new Likely("1", 900, 900)), false, null));

    private static final float WIDTH = PDRectangle.A4.getWidth();

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private interface Encoding {
        PDImageXObject of(PDDocument pdf, BufferedImage image) throws IOException;
    }

    interface Drawing {
        void on(PDDocument pdf, PDPageContentStream page) throws IOException;
    }

    /** A sheet with a table of two by two cells, of which all but the last hold a stroke. */
    static BufferedImage sheet(int type) {
        BufferedImage image = new BufferedImage(1_240, 1_754, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1_240, 1_754);
        graphics.setColor(Color.BLACK);
        for (int k = 0; k <= 2; k++) {
            graphics.fillRect(200, 300 + k * 100, 602, 2);
            graphics.fillRect(200 + k * 300, 300, 2, 202);
        }
        graphics.fillRect(350, 340, 4, 22);
        graphics.fillRect(650, 340, 4, 22);
        graphics.fillRect(350, 440, 4, 22);
        graphics.dispose();
        return image;
    }

    /** The sheet in grey, made by {@code opj_compress -I -r 200} (Debian: libopenjp2-tools). */
    private static PDImageXObject jpx(PDDocument pdf) throws IOException {
        try (InputStream coded = PdfScansTest.class.getResourceAsStream("sheet.jp2")) {
            return new PDImageXObject(pdf, coded, COSName.JPX_DECODE, 1_240, 1_754, 8, PDDeviceGray.INSTANCE);
        }
    }

    static byte[] pdf(int rotation, Drawing drawing) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true)) {
                drawing.on(pdf, content);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] scan(Encoding encoding, int type) throws IOException {
        return pdf(0, (pdf, page) -> page.drawImage(encoding.of(pdf, sheet(type)), 0, 0, WIDTH, HEIGHT));
    }

    static Document read(byte[] pdf, LineReaders readers, Map<Bound, Long> bounds) throws UnreadableException {
        return new PdfReader(() -> readers).read(pdf, new Budget(new Limits(bounds)));
    }

    private static String cells(Document document) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : ((Table) document.blocks().get(0)).cells()) {
            text.append(cell.text()).append(cell.legibility() == Legibility.CLEAR ? "! " : "? ");
        }
        return text.toString();
    }

    @Test
    void aPageThatIsAPictureIsReadWhateverItIsPackedIn() throws Exception {
        Map<String, Encoding> encodings = Map.of(
                "DCT", (pdf, image) -> JPEGFactory.createFromImage(pdf, image, 0.5f),
                "Flate", LosslessFactory::createFromImage,
                "CCITT", CCITTFactory::createFromImage,
                "JBIG2", Jbig2::of,
                "JPX", (pdf, image) -> jpx(pdf));
        for (Map.Entry<String, Encoding> encoding : encodings.entrySet()) {
            boolean bilevel = Set.of("CCITT", "JBIG2").contains(encoding.getKey());
            int type = bilevel ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
            byte[] pdf = scan(encoding.getValue(), type);
            assertEquals("1? 1? 1? ? ", cells(read(pdf, ONES, Map.of())), encoding.getKey());
        }
    }

    @Test
    void aPageCutIntoStripsIsOnePicture() throws Exception {
        BufferedImage sheet = sheet(BufferedImage.TYPE_BYTE_GRAY);
        byte[] pdf = pdf(0, (document, page) -> {
            for (int strip = 0; strip < 2; strip++) {
                BufferedImage part = sheet.getSubimage(0, strip * 420, 1_240, strip == 0 ? 420 : 1_334);
                float top = HEIGHT * (1_754 - strip * 420) / 1_754;
                float high = HEIGHT * part.getHeight() / 1_754;
                page.drawImage(LosslessFactory.createFromImage(document, part), 0, top - high, WIDTH, high);
            }
        });
        assertEquals("1? 1? 1? ? ", cells(read(pdf, ONES, Map.of())));
    }

    @Test
    void aTextLayerUnderThePictureIsNoJudge() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(160, HEIGHT - 175);
            page.showText("77777777777777777");
            page.endText();
            page.drawImage(
                    LosslessFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_GRAY)),
                    0,
                    0,
                    WIDTH,
                    HEIGHT);
        });
        assertEquals("1? 1? 1? ? ", cells(read(pdf, ONES, Map.of())));
    }

    @Test
    void aTextLayerCountsWhereTheWordsOfThePictureCannotBeRead() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            page.drawImage(
                    LosslessFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_GRAY)),
                    0,
                    0,
                    WIDTH,
                    HEIGHT);
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.setRenderingMode(RenderingMode.NEITHER);
            page.newLineAtOffset(160, HEIGHT - 175);
            page.showText("what some program has read");
            page.endText();
        });
        for (int sure : new int[] {300, 950}) {
            ScannedCell other = new ScannedCell(null, List.of(new Likely("\uFFFD", 900, 900)), false, null);
            Document document = read(pdf, line -> new ReadLine("甲乙", sure, other), Map.of());
            assertEquals(sure > 900, document.blocks().get(0) instanceof Table, document.toString());
        }
    }

    @Test
    void aTableThatIsAPictureAmongTextIsReadInItsPlace() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(80, 780);
            page.showText("The title of a report in words that are text");
            page.endText();
            BufferedImage table = sheet(BufferedImage.TYPE_BYTE_GRAY).getSubimage(150, 250, 800, 300);
            page.drawImage(LosslessFactory.createFromImage(document, table), 80, 400, 400, 150);
        });
        Document document = read(pdf, ONES, Map.of());
        assertEquals(2, document.blocks().size());
        assertTrue(((Table) document.blocks().get(1)).cells().size() == 4);
        assertEquals(4, document.scanned().size());
    }

    @Test
    void aPictureWithoutRulingsAmongTextStaysAPicture() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(80, 780);
            page.showText("The title of a report in words that are text");
            page.endText();
            BufferedImage blank = sheet(BufferedImage.TYPE_BYTE_GRAY).getSubimage(0, 600, 800, 300);
            page.drawImage(LosslessFactory.createFromImage(document, blank), 80, 400, 400, 150);
        });
        assertTrue(read(pdf, ONES, Map.of()).scanned().isEmpty());
    }

    @Test
    void whereNobodyReadsAPageStaysAPicture() throws Exception {
        byte[] pdf = scan(LosslessFactory::createFromImage, BufferedImage.TYPE_BYTE_GRAY);
        assertTrue(read(pdf, null, Map.of()).blocks().get(0) instanceof PageImage);
        assertTrue(read(pdf, ONES, Map.of(Bound.SCANNED_PAGES, 0L)).blocks().get(0) instanceof PageImage);
    }

    @Test
    void aPictureThatIsTooLargeIsSaid() throws Exception {
        byte[] pdf = scan(LosslessFactory::createFromImage, BufferedImage.TYPE_BYTE_GRAY);
        Document document = read(pdf, ONES, Map.of(Bound.PIXELS, 1_000L));
        assertEquals(
                List.of(ErrorCode.IMAGE_ONLY),
                document.notices().stream().map(Notice::code).toList());
    }

    @Test
    void jbig2ThatAsksForMoreThanItSaysIsNotDecoded() throws Exception {
        byte[] pdf =
                pdf(0, (document, page) -> page.drawImage(Jbig2.asking(document, 60_000, 60_000), 0, 0, WIDTH, HEIGHT));
        Message message = read(pdf, ONES, Map.of()).notices().get(0).message();
        assertTrue(message.en().contains("--limit-pixels"), message.en());
    }

    @Test
    void anEncodingThatNobodyCanUndoIsNamed() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            PDImageXObject picture = LosslessFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_GRAY));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            page.drawImage(picture, 0, 0, WIDTH, HEIGHT);
        });
        Notice notice = read(pdf, ONES, Map.of()).notices().get(0);
        assertEquals(ErrorCode.IMAGE_ONLY, notice.code());
        assertTrue(
                notice.message().zh().contains("其编码 JPX 无法解开"), notice.message().zh());
    }

    @Test
    void aBlackPictureEndsInNothing() throws Exception {
        BufferedImage black = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        byte[] pdf = pdf(
                0,
                (document, page) -> page.drawImage(LosslessFactory.createFromImage(document, black), 0, 0, 595, 842));
        Document document = read(pdf, new TwoReaders(new CellReader(Optional.empty()), null), Map.of());
        assertFalse(document.blocks().stream().anyMatch(Table.class::isInstance));
    }
}
