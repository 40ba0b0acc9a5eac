package dev.gouji.bench.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDFs of many pages. */
final class LongPdf {

    private static final Path REPORT = Path.of("fixtures/cases/ogi-2021/page-break/report-row-cut.pdf");

    private static final int ROWS = 40;
    private static final int COLUMNS = 8;
    private static final int WIDTH = 65;
    private static final int PITCH = 18;

    private LongPdf() {}

    /** One report again and again, with page breaks inside its tables; the pages share their fonts. */
    static byte[] reports(int pages) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(REPORT))) {
            int own = pdf.getNumberOfPages();
            for (int page = own; page < pages; page++) {
                pdf.addPage(new PDPage(new COSDictionary(pdf.getPage(page % own).getCOSObject())));
            }
            return bytes(pdf);
        }
    }

    /** One table over all pages, {@value #ROWS} rows of {@value #COLUMNS} cells on each. */
    static byte[] table(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    drawGrid(content);
                    drawFigures(content, font, number);
                }
            }
            return bytes(pdf);
        }
    }

    private static void drawGrid(PDPageContentStream content) throws IOException {
        int right = 30 + COLUMNS * WIDTH;
        int top = 50 + ROWS * PITCH;
        for (int column = 0; column <= COLUMNS; column++) {
            content.moveTo(30 + column * WIDTH, 50);
            content.lineTo(30 + column * WIDTH, top);
        }
        for (int row = 0; row <= ROWS; row++) {
            content.moveTo(30, 50 + row * PITCH);
            content.lineTo(right, 50 + row * PITCH);
        }
        content.stroke();
    }

    private static void drawFigures(PDPageContentStream content, PDType1Font font, int page) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(40, 55 + ROWS * PITCH);
        for (int row = 0; row < ROWS; row++) {
            content.newLineAtOffset(0, -PITCH);
            content.showText("row " + (page * ROWS + row));
            for (int column = 1; column < COLUMNS; column++) {
                content.newLineAtOffset(WIDTH, 0);
                content.showText(Integer.toString(row * column + page));
            }
            content.newLineAtOffset(-WIDTH * (COLUMNS - 1), 0);
        }
        content.endText();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
