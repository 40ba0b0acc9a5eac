package dev.gouji.bench.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The floor: what PDFBox alone takes for the two things that a reader of tables cannot do without, the text sorted by
 * place and one walk over each page's paths. The outlines of Type 3 glyphs are not followed.
 */
final class PdfFloor {

    private PdfFloor() {}

    /** The characters of the text, so that nothing is optimised away. */
    static int read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            int characters = stripper.getText(pdf).length();
            for (PDPage page : pdf.getPages()) {
                new Paths(page).walk();
            }
            return characters;
        }
    }

    /** Follows a page's paths and forgets them; the outlines of Type 3 glyphs are not followed. */
    private static final class Paths extends PDFGraphicsStreamEngine {

        private Point2D point = new Point2D.Float();

        Paths(PDPage page) {
            super(page);
        }

        void walk() throws IOException {
            processPage(getPage());
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            point = p0;
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {
            point = new Point2D.Float(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            point = new Point2D.Float(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            point = new Point2D.Float(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return point;
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}

        @Override
        protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {}
    }
}
