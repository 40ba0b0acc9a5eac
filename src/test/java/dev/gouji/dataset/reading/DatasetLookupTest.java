package dev.gouji.dataset.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.cli.Command;
import dev.gouji.dataset.DatasetException;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetLookupTest {

    @TempDir
    Path work;

    @Test
    void everyDocumentIsAsItIsWhenAllAreReadThrough() throws Exception {
        Path dataset = work.resolve("out");
        Command.gouji("convert", "samples", "-o", dataset.toString(), "-j1", "-q");
        List<Conversion> all = new ArrayList<>();
        try (DatasetReader reader = DatasetReader.open(dataset)) {
            for (Conversion next = reader.next(); next != null; next = reader.next()) {
                all.add(next);
            }
        }
        assertEquals(8, all.size());
        try (DatasetLookup lookup = DatasetLookup.open(dataset)) {
            for (Conversion each : all) {
                Conversion found = lookup.find(each.document().document());
                assertEquals(each.document(), found.document());
                assertEquals(each.reports().size(), found.reports().size());
                for (int i = 0; i < each.reports().size(); i++) {
                    assertEquals(
                            each.reports().get(i),
                            found.reports()
                                    .get(i)
                                    .withExplanations(each.reports().get(i).explanations()));
                    assertEquals(
                            each.reports().get(i).explanations().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList(),
                            found.reports().get(i).explanations().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList());
                }
            }
            assertNull(lookup.find("nothing.docx"));
            assertNull(lookup.document("zzz"));
            assertNull(lookup.document(""));
        }
    }

    @Test
    void recordsOfAnyLengthAreFoundByHalving() throws IOException {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            names.add("文件" + random.nextInt(1000) + (i % 3 == 0 ? "😀" : "ｱ") + ".docx");
        }
        List<String> distinct = names.stream()
                .distinct()
                .sorted(Comparator.comparing(name -> name, dev.gouji.dataset.record.DocumentOrder::compare))
                .toList();
        StringBuilder text = new StringBuilder();
        for (String name : distinct) {
            for (int i = 0; i <= name.length() % 3; i++) {
                text.append("{\"report_id\":\"")
                        .append(i)
                        .append("\",\"document\":\"")
                        .append(name)
                        .append("\",\"text\":\"");
                text.append("x".repeat(random.nextInt(3) == 0 ? random.nextInt(40_000) : 5))
                        .append("\"}\n");
            }
        }
        Path file = Files.writeString(work.resolve("records.ndjson"), text, StandardCharsets.UTF_8);
        try (SortedRecords records = new SortedRecords(file)) {
            for (String name : distinct) {
                assertEquals(name.length() % 3 + 1, records.of(name).size(), name);
            }
            assertEquals(0, records.of("").size());
            assertEquals(0, records.of("文件5000").size());
            assertEquals(0, records.of("\uffff").size());
        }
    }

    @Test
    void aFileOfNothingHoldsNothing() throws IOException {
        try (SortedRecords records = new SortedRecords(Files.createFile(work.resolve("empty.ndjson")))) {
            assertEquals(0, records.of("a").size());
        }
    }

    @Test
    void whatIsNoDatasetIsRefused() {
        assertThrows(DatasetException.class, () -> DatasetLookup.open(work));
    }
}
