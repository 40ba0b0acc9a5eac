package dev.gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDFs for tests. Coordinates are PDF's own: points from the bottom left of an A4 page. */
public final class PdfDraft {

    /** What a test draws on a page. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws. */
        void draw(PdfDraft draft) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;

    /** Adds a page. */
    public PdfDraft page(Drawing drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            content = stream;
            drawing.draw(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The page added last. */
    public PDPage last() {
        return pages.get(pages.size() - 1);
    }

    /** The document so far; not closed by the draft. */
    public PDDocument document() {
        return document;
    }

    /** The stream of the page being drawn. */
    public PDPageContentStream content() {
        return content;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Text in ten points, upright. */
    public PdfDraft text(double x, double y, String text) throws IOException {
        return text(Matrix.getTranslateInstance((float) x, (float) y), text, RenderingMode.FILL);
    }

    /** Text in ten points, placed by a matrix. */
    public PdfDraft text(Matrix matrix, String text, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.setRenderingMode(mode);
        content.setTextMatrix(matrix);
        content.showText(text);
        content.endText();
        return this;
    }

    /** A stroked line. */
    public PdfDraft line(double x0, double y0, double x1, double y1) throws IOException {
        content.moveTo((float) x0, (float) y0);
        content.lineTo((float) x1, (float) y1);
        content.stroke();
        return this;
    }

    /** A filled rectangle. */
    public PdfDraft fill(double x, double y, double width, double height) throws IOException {
        content.addRect((float) x, (float) y, (float) width, (float) height);
        content.fill();
        return this;
    }

    /** Stroked lines at each x and each y, over the whole of the other axis. */
    public PdfDraft grid(double[] xs, double[] ys) throws IOException {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }
}
