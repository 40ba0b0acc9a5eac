package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.read.mime.MhtReader;
import dev.gouji.read.text.TextReader;
import dev.gouji.read.web.HtmlReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramIdentityTest {

    private static final String ROOT = "dev.gouji.";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gouji");

    /** Classes that know the readers of all kinds and hand an original to that of its own; and what only pictures are brought to. */
    private static final Set<String> SWITCHES = Set.of(
            "dev.gouji.read.OriginalReader",
            "dev.gouji.read.EmbeddedFiles",
            "dev.gouji.read.unpack.Unpacker",
            "dev.gouji.read.pdf.draw.PdfDrawer",
            "dev.gouji.recognise.scan.ScannedFigures",
            "dev.gouji.ledger.scan.ScanJudge",
            "dev.gouji.convert.PageViews",
            "dev.gouji.convert.PageMarking");

    @TempDir
    Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "dev/gouji/cli/Gouji.class", "cli",
            "dev/gouji/dataset/journal/ConversionCodec.class", "codec",
            "dev/gouji/form/rules.yaml", "rules",
            "dev/gouji/read/pdf/PdfReader.class", "pdf",
            "dev/gouji/read/web/HtmlReader.class", "html"));

    private String libraries = "lib/pdfbox-3.0.8.jar lib/jsoup-1.24.1.jar lib/picocli-4.7.7.jar";

    /** A conversion that is kept although what made it has changed would be wrong. */
    @Test
    void whateverAReadingCanReachIsCounted() {
        Set<String> reached = reached(Set.of(), Converter.class, StoredConversion.class);
        assertTrue(reached.size() > 400, () -> "only " + reached.size());
        assertEquals(Set.of(), missing(reached, ProgramIdentity::decidesReadings));
    }

    @Test
    void whateverTheReadingOfATextOrAPageCanReachIsCounted() {
        Set<String> reached = reached(SWITCHES, Converter.class, HtmlReader.class, MhtReader.class, TextReader.class);
        reached.removeAll(SWITCHES);
        assertTrue(reached.size() > 200, () -> "only " + reached.size());
        assertEquals(Set.of(), missing(reached, ProgramIdentity::decidesTexts));
    }

    @ParameterizedTest
    @CsvSource({
        "dev/gouji/cli/Gouji.class, false, false",
        "dev/gouji/read/pdf/PdfReader.class, true, false",
        "dev/gouji/read/web/HtmlReader.class, true, true",
        "dev/gouji/form/rules.yaml, true, true",
        "dev/gouji/dataset/journal/ConversionCodec.class, true, true"
    })
    void aPartThatChangesIsNoticedWhereItDecides(String part, boolean readings, boolean texts) throws IOException {
        ProgramIdentity before = identity();
        files.merge(part, " changed", String::concat);
        ProgramIdentity after = identity();
        assertNotEquals(before.program(), after.program());
        assertEquals(readings, !before.reading().equals(after.reading()));
        assertEquals(texts, !before.texts().equals(after.texts()));
    }

    @Test
    void anotherLibraryIsNoticedByItsName() throws IOException {
        ProgramIdentity before = identity();
        libraries = libraries.replace("picocli-4", "picocli-5");
        assertEquals(before.reading(), identity().reading());
        assertNotEquals(before.program(), identity().program());
        libraries = libraries.replace("pdfbox-3.0.8", "pdfbox-3.0.9");
        assertNotEquals(before.reading(), identity().reading());
        assertEquals(before.texts(), identity().texts());
        libraries = libraries.replace("jsoup-1.24.1", "jsoup-1.24.2");
        assertNotEquals(before.texts(), identity().texts());
    }

    @Test
    void thePartThatIsGoneIsNoticed() throws IOException {
        ProgramIdentity before = identity();
        files.remove("dev/gouji/form/rules.yaml");
        assertNotEquals(before.texts(), identity().texts());
    }

    @Test
    void aFolderOfClassesIsAProgramToo() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/dev/gouji/read"));
        Path part = Files.writeString(classes.resolve("Sniffer.class"), "a");
        ProgramIdentity before = ProgramIdentity.of(ProgramParts.in(folder.resolve("classes")));
        assertEquals(before, ProgramIdentity.of(ProgramParts.in(folder.resolve("classes"))));
        Files.writeString(part, "b");
        assertNotEquals(
                before.texts(),
                ProgramIdentity.of(ProgramParts.in(folder.resolve("classes"))).texts());
    }

    @Test
    void theProgramFindsItself() throws IOException {
        ProgramIdentity self = ProgramIdentity.of(Converter.class);
        assertTrue(self.program().matches("[0-9a-f]{64}"));
        assertFalse(self.program().equals(self.reading()) || self.reading().equals(self.texts()));
    }

    private ProgramIdentity identity() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries);
        Path archive = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(archive);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return ProgramIdentity.of(ProgramParts.in(archive));
    }

    /** The classes of the program that these come to, without what the switches lead on to. */
    private static Set<String> reached(Set<String> switches, Class<?>... from) {
        Set<String> reached = new TreeSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        for (Class<?> type : from) {
            open.add(PROGRAM.get(type));
        }
        while (!open.isEmpty()) {
            JavaClass type = open.poll();
            if (type.getName().startsWith(ROOT) && reached.add(type.getName()) && !switches.contains(outer(type))) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static String outer(JavaClass type) {
        int inner = type.getName().indexOf('$');
        return inner < 0 ? type.getName() : type.getName().substring(0, inner);
    }

    private static Set<String> missing(Set<String> reached, java.util.function.Predicate<String> counts) {
        Set<String> missing = new TreeSet<>();
        for (String name : List.copyOf(reached)) {
            if (!counts.test(name.replace('.', '/') + ".class")) {
                missing.add(name);
            }
        }
        return missing;
    }
}
