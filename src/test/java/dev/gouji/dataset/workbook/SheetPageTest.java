package dev.gouji.dataset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPageTest {

    @TempDir
    Path folder;

    private final SheetCuts cuts = new SheetCuts();

    private interface Writing {
        void on(SheetPage page);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsHaveLetters(int column, String letters) {
        assertEquals(letters, SheetPage.column(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "＝1", "\t=1", "=HYPERLINK(\"http://a\",\"b\")", "'=1"})
    void whateverATextBeginsWithItStaysAText(String text) throws IOException {
        String xml = sheet(page -> page.text(0, 0, text));
        assertTrue(xml.contains("t=\"inlineStr\""), xml);
        assertFalse(xml.contains("<f>"), xml);
    }

    @Test
    void aTextThatNoCellHoldsIsCutAndSaid() throws IOException {
        String xml = sheet(page -> page.text(0, 0, "a".repeat(40_000)));
        assertTrue(xml.contains("a".repeat(32_766) + "&#x2026;<"), "cut to the longest that a cell holds");
        assertEquals(List.of("1 texts were longer than 32,767 characters and end in …"), said());
    }

    @Test
    void whatXmlCannotHoldIsMarkedAndWhatSpreadsheetsUnescapeIsEscaped() throws IOException {
        String xml = sheet(page -> page.text(0, 0, "a\u0001b\uD800_x0041_<&"));
        assertTrue(xml.contains("<t>a&#xfffd;b&#xfffd;_x005F_x0041_&lt;&amp;</t>"), xml);
    }

    @Test
    void aNumberOfMoreThanFifteenDigitsIsAText() throws IOException {
        String xml = sheet(page -> page.number(0, 0, new BigDecimal("12345678901234567")));
        assertTrue(xml.contains("<t>12345678901234567</t>"), xml);
        assertEquals(1, said().size());
        assertTrue(sheet(page -> page.number(0, 0, new BigDecimal("120000000000000000")))
                .contains("<v>"));
    }

    @Test
    void aFormulaThatIsTooLongIsNotWritten() throws IOException {
        assertFalse(sheet(page -> page.formula(0, 0, "A1+".repeat(3_000) + "A1"))
                .contains("<f>"));
        assertEquals(1, said().size());
    }

    @Test
    void rowsThatNoSheetHasAreCounted() throws IOException {
        sheet(page -> assertFalse(page.hasRoom(1 << 20)));
        assertTrue(said().get(0).contains("did not fit"), said().toString());
    }

    private List<String> said() {
        return cuts.said().stream().map(Message::en).toList();
    }

    private String sheet(Writing writing) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "test", "1.0");
            try (SheetPage page = new SheetPage(book, "a", cuts)) {
                writing.on(page);
            }
            book.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
