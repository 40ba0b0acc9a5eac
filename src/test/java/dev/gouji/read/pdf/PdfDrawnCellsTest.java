package dev.gouji.read.pdf;

import static dev.gouji.read.pdf.PdfScansTest.ONES;
import static dev.gouji.read.pdf.PdfScansTest.pdf;
import static dev.gouji.read.pdf.PdfScansTest.read;
import static dev.gouji.read.pdf.PdfScansTest.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.PdfScansTest.Drawing;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.ReadLine;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Cells on a page with text whose content is drawn. */
class PdfDrawnCellsTest {

    /** A page with words, and a table of two cells: the first holds {@code drawing}, the second an 8 as text. */
    private static byte[] cells(Drawing drawing) throws IOException {
        return pdf(0, (document, page) -> {
            table(page);
            drawing.on(document, page);
        });
    }

    private static void table(PDPageContentStream page) throws IOException {
        page.setFont(new PDType1Font(FontName.HELVETICA), 12);
        for (float[] line : new float[][] {
            {100, 700, 300, 700}, {100, 720, 300, 720}, {100, 700, 100, 720}, {200, 700, 200, 720}, {300, 700, 300, 720}
        }) {
            page.moveTo(line[0], line[1]);
            page.lineTo(line[2], line[3]);
            page.stroke();
        }
        text(page, 80, 780, "The title of a report in words that are text");
        text(page, 245, 706, "8");
    }

    private static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    /** A one with its flag, as a filled outline. */
    private static void one(PDPageContentStream page) throws IOException {
        page.moveTo(148, 705);
        page.lineTo(149.5f, 705);
        page.lineTo(149.5f, 714);
        page.lineTo(148.5f, 714);
        page.curveTo(148, 713, 147, 712, 146, 712);
        page.lineTo(146, 711);
        page.lineTo(148, 711.5f);
        page.closePath();
        page.fill();
    }

    private static String row(byte[] pdf, LineReaders readers, Map<Bound, Long> bounds) throws UnreadableException {
        Document document = read(pdf, readers, bounds);
        Table table = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        return table.cells().stream()
                .map(cell -> cell.text() + cell.legibility().name().charAt(0))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aCellWhoseDigitIsDrawnIsReadAndTheTextBesideItStaysCertain() throws Exception {
        byte[] pdf = cells((document, page) -> one(page));
        assertEquals("1D 8C", row(pdf, ONES, Map.of()));
        assertEquals(1, read(pdf, ONES, Map.of()).scanned().size());
    }

    @Test
    void aDigitThatIsALittlePictureIsReadAsWell() throws Exception {
        BufferedImage digit = sheet(BufferedImage.TYPE_BYTE_GRAY).getSubimage(340, 335, 30, 30);
        byte[] pdf = cells(
                (document, page) -> page.drawImage(LosslessFactory.createFromImage(document, digit), 145, 704, 12, 12));
        assertEquals("1D 8C", row(pdf, ONES, Map.of()));
    }

    @Test
    void aDrawnCellStaysUnreadableWhereNobodyReads() throws Exception {
        byte[] pdf = cells((document, page) -> one(page));
        assertEquals("I 8C", row(pdf, null, Map.of()));
        assertEquals("I 8C", row(pdf, ONES, Map.of(Bound.SCANNED_PAGES, 0L)));
        assertEquals(
                "I 8C", row(pdf, line -> new ReadLine("", 0, ONES.read(line).cell()), Map.of()));
    }

    @Test
    void aDrawnDigitThatIsCoveredOrStruckOrTransparentIsNotRead() throws Exception {
        Map<String, Drawing> ways = Map.of(
                "covered",
                        (document, page) -> {
                            one(page);
                            page.setNonStrokingColor(Color.WHITE);
                            page.addRect(140, 702, 20, 15);
                            page.fill();
                        },
                "struck",
                        (document, page) -> {
                            one(page);
                            page.moveTo(144, 709);
                            page.lineTo(152, 709);
                            page.stroke();
                        },
                "struck askew",
                        (document, page) -> {
                            one(page);
                            page.moveTo(144, 704);
                            page.lineTo(152, 715);
                            page.stroke();
                        },
                "transparent",
                        (document, page) -> {
                            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
                            clear.setNonStrokingAlphaConstant(0f);
                            page.setGraphicsStateParameters(clear);
                            one(page);
                        });
        for (Map.Entry<String, Drawing> way : ways.entrySet()) {
            assertEquals("I 8C", row(cells(way.getValue()), ONES, Map.of()), way.getKey());
        }
    }

    @Test
    void nothingIsReadOfAPageOnWhichAPictureIsLost() throws Exception {
        byte[] pdf = cells((document, page) -> {
            one(page);
            PDImageXObject picture = LosslessFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_GRAY));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            page.drawImage(picture, 400, 100, 20, 20);
        });
        assertEquals("I 8C", row(pdf, ONES, Map.of()));
    }

    @Test
    void aDrawnDigitOnATurnedPageHasThePlaceThatItIsDisplayedAt() throws Exception {
        byte[] pdf = pdf(0, (document, page) -> {
            page.transform(new Matrix(0, 1, -1, 0, 900, 100));
            table(page);
            one(page);
        });
        assertEquals("1D 8C", row(pdf, ONES, Map.of()));
        Place.OnPage place =
                (Place.OnPage) read(pdf, ONES, Map.of()).scanned().get(0).place();
        assertEquals(180, place.box().x0(), 1);
        assertEquals(200, place.box().x1(), 1);
    }
}
