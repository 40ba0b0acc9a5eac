package dev.gouji.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What changes nothing of what an original says changes nothing of what is read. */
class NeutralEditsTest {

    private static final List<String> CASES = List.of("every-single-row", "tracked-changes");

    private final Converter converter = new Converter(Limits.STANDARD);

    @TestFactory
    Stream<DynamicTest> theReportIsTheSame() throws IOException {
        return originals().stream().flatMap(file -> {
            byte[] bytes = Originals.bytes(file);
            return NeutralEdits.of(Originals.ending(file), bytes).entrySet().stream()
                    .map(edit ->
                            DynamicTest.dynamicTest(file + ", " + edit.getKey(), () -> assertSame(file, bytes, edit)));
        });
    }

    @Test
    void everyEditChangesBytes() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> changing = new TreeSet<>();
        for (Path file : originals()) {
            byte[] bytes = Originals.bytes(file);
            NeutralEdits.of(Originals.ending(file), bytes).forEach((edit, edited) -> {
                all.add(Originals.ending(file) + " " + edit);
                if (!Arrays.equals(edited, bytes)) {
                    changing.add(Originals.ending(file) + " " + edit);
                }
            });
        }
        assertEquals(all, changing);
        assertTrue(all.size() > 40, all.toString());
    }

    private void assertSame(Path file, byte[] bytes, Map.Entry<String, byte[]> edit) {
        String expected = read(file, bytes);
        assertFalse(expected.contains("\"reports\":0"), expected);
        assertEquals(expected, read(file, edit.getValue()));
    }

    /** Without what tells of the bytes and not of the report. */
    private String read(Path file, byte[] bytes) {
        return ConversionJson.line(converter.convert(file.getFileName().toString(), bytes))
                .replaceAll("\"(sha256|\\w+_id)\":\"[0-9a-f]+\"|\"bytes\":\\d+|\"[0-9a-f]{16}\"", "");
    }

    private static List<Path> originals() throws IOException {
        List<Path> originals = new ArrayList<>();
        for (String name : CASES) {
            try (Stream<Path> files = Files.list(Path.of("fixtures/cases/ogi-2021", name))) {
                files.filter(file -> file.getFileName().toString().startsWith("report")
                                && !file.toString().endsWith(".json")
                                && !file.toString().endsWith("browser.pdf"))
                        .sorted()
                        .forEach(originals::add);
            }
        }
        return originals;
    }
}
