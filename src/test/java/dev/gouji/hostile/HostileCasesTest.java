package dev.gouji.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hostile input comes to what {@code docs/hostile.md} says, within its memory and its processor time, and lets nothing
 * of the local file out that it names. {@code -Dgouji.goldens.write=true} writes the page anew.
 */
class HostileCasesTest {

    private static final Path PAGE = Path.of("docs", "hostile.md");
    private static final String BEGIN = "<!-- cases -->\n";
    private static final String END = "<!-- end of cases -->\n";
    private static final boolean WRITE = Boolean.getBoolean("gouji.goldens.write");
    private static final int DRAWN_MEGABYTES = 4_000;
    private static final int DRAWN_SECONDS = 60;
    private static final Map<String, String> LINES = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyCaseComesToWhatIsWritten() throws IOException {
        assertFalse(WRITE && System.getenv("CI") != null, "-Dgouji.goldens.write=true is refused in CI");
        Map<String, String> written = written();
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> assertHolds(one, written.get(one.name()))));
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheFolderCostsLittle() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures", "hostile"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertCostsLittle(file)));
        }
    }

    private static void assertCostsLittle(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Cost cost = Cost.of(name, bytes);
        assertNull(cost.thrown());
        assertWithin(
                cost, Allowance.of(name).megabytes(bytes), Allowance.of(name).seconds());
    }

    /** Drawing decodes what reading passes over: pictures, patterns, masks, glyphs. */
    @TestFactory
    Stream<DynamicTest> everyPdfIsDrawnWithinItsBounds() throws IOException {
        List<HostileCase> pdfs = new ArrayList<>(PdfCases.all());
        pdfs.removeIf(one -> one.name().equals("pdf/many-pages"));
        return pdfs.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Cost cost = Cost.ofDrawing(one.file(), one.making().bytes());
                    assertNull(cost.thrown(), () -> "" + cost.thrown());
                    assertWithin(cost, DRAWN_MEGABYTES, DRAWN_SECONDS);
                }));
    }

    @Test
    void everyNameStandsOnceAndEveryLineIsOfACase() throws IOException {
        Set<String> names = new HashSet<>();
        cases().forEach(one -> assertTrue(names.add(one.name()), one.name()));
        assertTrue(names.size() >= 60, "only " + names.size());
        Set<String> gone = new HashSet<>(written().keySet());
        gone.removeAll(names);
        assertTrue(WRITE || gone.isEmpty(), "no case any more: " + gone);
    }

    /** Writes the page, where that is asked for. */
    @AfterAll
    static void write() throws IOException {
        if (WRITE && LINES.size() == cases().size()) {
            String page = Files.readString(PAGE, StandardCharsets.UTF_8);
            Files.writeString(
                    PAGE,
                    page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                            + "| case | what it does | comes to | MB | s |\n|---|---|---|---|---|\n"
                            + String.join("", LINES.values()) + page.substring(page.indexOf(END)),
                    StandardCharsets.UTF_8);
        }
    }

    private static List<HostileCase> cases() throws IOException {
        List<HostileCase> cases = new ArrayList<>(ArchiveCases.all());
        cases.addAll(XmlCases.all());
        cases.addAll(LinkCases.all());
        cases.addAll(PdfCases.all());
        cases.addAll(CompoundCases.all());
        cases.addAll(PackageCases.all());
        cases.addAll(TextCases.all());
        cases.addAll(MailCases.all());
        return cases;
    }

    private static void assertHolds(HostileCase one, String expected) throws IOException, InterruptedException {
        byte[] bytes = one.making().bytes();
        Cost cost = Cost.of(one.file(), bytes);
        assertNull(cost.thrown(), () -> "" + cost.thrown());
        Allowance allowance = Allowance.of(one.name());
        assertWithin(cost, allowance.megabytes(bytes), allowance.seconds());
        assertFalse(cost.printed().contains(XmlCases.CANARY), "a local file was read");
        for (Conversion conversion : cost.conversions()) {
            assertSaid(conversion.document());
        }
        if (WRITE) {
            String line = "| `" + one.name() + "` | " + one.what().replace("|", "\\|") + " | " + cost.outcome() + " | "
                    + allowance.megabytes() + " | " + allowance.seconds() + " |\n";
            LINES.put(one.name(), line);
        } else {
            assertNotNull(expected, "docs/hostile.md has no line for it");
            assertEquals(expected, cost.outcome());
        }
    }

    /** What is not wholly read says why in both languages, in one line that a terminal can show. */
    private static void assertSaid(DocumentRecord record) {
        assertEquals(record.error() == null, record.message() == null, record.document());
        if (record.message() != null) {
            for (String said : List.of(record.message().zh(), record.message().en())) {
                assertFalse(said.isBlank(), record.document());
                assertTrue(said.length() < 2_000, () -> record.document() + ": " + said.length() + " characters");
                assertTrue(said.chars().noneMatch(Character::isISOControl), said);
            }
        }
    }

    private static void assertWithin(Cost cost, long megabytes, int seconds) {
        assertTrue(
                cost.megabytes() <= megabytes,
                cost.own().document() + ": " + cost.megabytes() + " MB allocated, of " + megabytes);
        assertTrue(
                cost.seconds() <= seconds, cost.own().document() + ": " + cost.seconds() + " s taken, of " + seconds);
    }

    /** The names of the page, and what they come to. */
    private static Map<String, String> written() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Map<String, String> written = new HashMap<>();
        for (String line :
                page.substring(page.indexOf(BEGIN), page.indexOf(END)).split("\n")) {
            String[] fields = line.split("(?<!\\\\)\\|");
            if (fields.length > 4 && fields[1].contains("`")) {
                written.put(fields[1].replace("`", "").strip(), fields[3].strip());
            }
        }
        return written;
    }
}
