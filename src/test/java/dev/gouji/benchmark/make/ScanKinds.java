package dev.gouji.benchmark.make;

import dev.gouji.fixtures.scan.CleanPage;
import dev.gouji.fixtures.scan.ScanWay;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Printed reports as scanners, faxes and cameras give them, and pages as pictures in a word processor's document. */
final class ScanKinds {

    private static final double DPI = 200;
    private static final double FINE = 300;
    private static final float QUALITY = 0.85f;
    private static final double IN_A_DOCUMENT = 0.78;

    private ScanKinds() {}

    /** Every way of spoiling pages for every source, and every source as pictures; nothing where nobody prints. */
    static void add(List<Source> sources, Corpus corpus, long seed) throws Exception {
        if (!corpus.producers().hasOffice()) {
            return;
        }
        List<Path> originals = new ArrayList<>();
        for (Source source : sources) {
            Path file = corpus.work().resolve("scan-" + source.number() + ".docx");
            originals.add(java.nio.file.Files.write(file, DocxPage.of(source)));
        }
        corpus.producers().save(originals, "pdf", corpus.work());
        for (Source source : sources) {
            Path pdf = corpus.work().resolve("scan-" + source.number() + ".pdf");
            List<CleanPage> pages = CleanPage.of(pdf, DPI);
            for (ScanWay way : ScanWay.values()) {
                List<CleanPage> clean = way == ScanWay.DPI_300 ? CleanPage.of(pdf, FINE) : pages;
                String kind = "scan-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
                corpus.add(Sample.of(source, "scan", kind, "drawn", "pdf"), scanned(clean, way, seed));
            }
            corpus.add(Sample.of(source, "picture", "picture-in-docx", "own", "docx"), pictured(source, pages, seed));
        }
    }

    private static byte[] scanned(List<CleanPage> pages, ScanWay way, long seed) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                CleanPage clean = pages.get(i);
                BufferedImage image = way.spoil(clean, seed * 100 + i).image();
                float width = (float) clean.content().width();
                float height = width * image.getHeight() / image.getWidth();
                PDPage page = new PDPage(new PDRectangle(width, height));
                pdf.addPage(page);
                PDImageXObject picture = way == ScanWay.FAX || way == ScanWay.CLEAN
                        ? LosslessFactory.createFromImage(pdf, image)
                        : JPEGFactory.createFromImage(pdf, image, QUALITY);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, width, height);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.setDocumentId(seed);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pictured(Source source, List<CleanPage> pages, long seed) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(ScanWay.CLEAN.spoil(pages.get(i), seed * 100 + i).image(), "png", png);
            pictures.add(png.toByteArray());
        }
        CleanPage first = pages.get(0);
        double width = first.content().width() * IN_A_DOCUMENT;
        double[] points = {width, width * first.height() / first.width()};
        return DocxPage.ofPictures(source, pictures, points);
    }
}
