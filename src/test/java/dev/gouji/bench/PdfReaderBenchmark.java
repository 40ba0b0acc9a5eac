package dev.gouji.bench;

import dev.gouji.read.Budget;
import dev.gouji.read.Limits;
import dev.gouji.read.pdf.PdfReader;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
 * Times {@link PdfReader} against its floor: PDFBox's sorted text and one plain walk over each page's paths.
 *
 * <p>Usage: {@code PdfReaderBenchmark FOLDER [ROUNDS]}. Prints, for each PDF of the folder, the median milliseconds of
 * both, the first reading of the JVM included in neither but printed by itself.
 */
public final class PdfReaderBenchmark {

    private static final int ROUNDS = 200;

    private PdfReaderBenchmark() {}

    /** Runs the timings. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
            files = list.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        boolean first = true;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (first) {
                long start = System.nanoTime();
                read(bytes);
                System.out.printf("first reading of the JVM: %.0f ms%n", (System.nanoTime() - start) / 1e6);
                first = false;
            }
            double reader = median(rounds, () -> read(bytes));
            double floor = median(rounds, () -> floor(bytes));
            System.out.printf(
                    "%-24s reader %7.2f ms  floor %7.2f ms  ratio %.2f%n",
                    file.getFileName(), reader, floor, reader / floor);
        }
    }

    /** A thing to time. */
    @FunctionalInterface
    private interface Job {
        void run() throws Exception;
    }

    private static double median(int rounds, Job job) throws Exception {
        for (int i = 0; i < rounds; i++) {
            job.run();
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            job.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static void read(byte[] bytes) throws Exception {
        new PdfReader().read(bytes, new Budget(Limits.STANDARD));
    }

    private static void floor(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.getText(pdf);
            for (PDPage page : pdf.getPages()) {
                new Paths(page).walk();
            }
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
