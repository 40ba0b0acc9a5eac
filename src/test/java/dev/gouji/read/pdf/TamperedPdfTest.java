package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Converter;
import dev.gouji.document.Place;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real PDFs, changed so that what they store is not what they show: never a certain wrong number. */
class TamperedPdfTest {

    private static final Path CASE = Path.of("fixtures", "cases", "ogi-2021", "plain");
    private static final FigureKey KEY = new FigureKey("requests", "received", "natural_person");

    private static AnnualReport convert(byte[] bytes) {
        return new Converter(Limits.STANDARD)
                .convert("report.pdf", bytes)
                .reports()
                .get(0);
    }

    /** Changes a document. */
    @FunctionalInterface
    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] bytes, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            change.make(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void writeWhite(PDDocument document, Place.OnPage place, String text) throws IOException {
        PDPage page = document.getPage(place.page() - 1);
        float height = page.getCropBox().getHeight();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setNonStrokingColor(1f);
            content.setFont(new PDType1Font(FontName.HELVETICA), 6);
            content.newLineAtOffset(
                    (float) place.box().x0() + 1, height - (float) place.box().y1() + 1);
            content.showText(text);
            content.endText();
        }
    }

    private static List<Finding> hidden(AnnualReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("text.hidden"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-writer.pdf", "report-browser.pdf"})
    void aWhiteNumberInACellOfAFigureIsFound(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(CASE.resolve(name));
        AnnualReport before = convert(bytes);
        assertEquals(List.of(), hidden(before));
        Figure figure = before.figuresByKey().get(KEY);
        AnnualReport after =
                convert(changed(bytes, document -> writeWhite(document, (Place.OnPage) figure.place(), "987")));
        List<Finding> findings = hidden(after);
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(
                List.of(KEY), finding.left().stream().map(term -> term.key()).toList());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(Origin.EXTRACTION, finding.origin());
        assertEquals(after.figuresByKey().get(KEY).place(), finding.place());
        assertTrue(
                finding.message().zh().contains("看到的是“" + figure.value() + "”，另存有看不见的“987”"),
                finding.message().zh());
        assertTrue(
                finding.message().en().contains("“987” is stored there unseen"),
                finding.message().en());
        assertEquals(figure.value(), after.figuresByKey().get(KEY).value());
        assertEquals(Certainty.DOUBTFUL, after.figuresByKey().get(KEY).certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-writer.pdf", "report-browser.pdf"})
    void whiteTextElsewhereMakesOneFinding(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(CASE.resolve(name));
        AnnualReport after = convert(changed(bytes, document -> {
            writeWhite(document, new Place.OnPage(1, new Place.Box(20, 10, 200, 20)), "12 34 56");
            writeWhite(document, new Place.OnPage(2, new Place.Box(20, 10, 200, 20)), "78 90");
        }));
        List<Finding> findings = hidden(after);
        assertEquals(1, findings.size());
        assertEquals(List.of(), findings.get(0).left());
        assertEquals(1, ((Place.OnPage) findings.get(0).place()).page());
        assertTrue(
                findings.get(0).message().zh().contains("“12 34 56”，共 2 处"),
                findings.get(0).message().zh());
    }

    @Test
    void aMapThatGivesTwoGlyphsAsOneDigitMakesNoNumberCertain() throws Exception {
        byte[] bytes = Files.readAllBytes(CASE.resolve("report-writer.pdf"));
        Map<FigureKey, Figure> truth = convert(bytes).figuresByKey();
        AnnualReport after = convert(changed(bytes, document -> eachMap(document, "<0038>", "<0033>")));
        int unreadable = 0;
        for (Figure figure : after.figures()) {
            String digits = truth.get(figure.key()).raw();
            if (digits != null && (digits.contains("3") || digits.contains("8"))) {
                assertEquals(Mark.UNREADABLE, figure.mark(), figure.key() + " " + digits);
                unreadable++;
            } else if (figure.certainty() == Certainty.READ) {
                assertEquals(
                        truth.get(figure.key()).value(),
                        figure.value(),
                        figure.key().toString());
            }
        }
        assertTrue(unreadable > 10, unreadable + " unreadable");
    }

    /** Replaces what the ToUnicode maps of all fonts give. */
    private static void eachMap(PDDocument document, String from, String to) throws IOException {
        Set<COSDictionary> done = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                COSDictionary dictionary = page.getResources().getFont(font).getCOSObject();
                if (done.add(dictionary)
                        && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                    String text = map.toTextString();
                    Matcher matcher = Pattern.compile(Pattern.quote(from)).matcher(text);
                    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(matcher.replaceAll(to).getBytes(StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }
}
