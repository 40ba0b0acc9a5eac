package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.spark.input.InputTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTableTest {

    @TempDir
    private Path folder;

    private InputTable table;

    @BeforeEach
    void gather() throws IOException {
        for (String name : List.of("年报/a.docx", "年报/.b.docx", "年报/.hidden/c.docx", "年报/县/d.docx", "e.docx")) {
            Path file = folder.resolve("in").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        table = new InputTable(SparkTrial.spark(), folder.resolve("in/年报/县").toString());
    }

    private static List<String> lines(Dataset<Row> inputs) {
        return inputs.collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(4))
                .sorted()
                .toList();
    }

    private String in(String path) {
        return folder.resolve("in").resolve(path).toString();
    }

    /** As {@code gouji convert} names them; the output folder is never an input. */
    @Test
    void aFolderIsWalkedOnEitherSystem() throws Exception {
        List<String> expected = List.of(".b.docx IGNORED_FILE", ".hidden IGNORED_FILE", "a.docx null");
        assertEquals(expected, lines(table.of(List.of(in("年报")), List.of())));
        InputTable there = new InputTable(SparkTrial.spark(), "trial://" + in("年报/县"));
        assertEquals(expected, lines(there.of(List.of("trial://" + in("年报")), List.of())));
    }

    @Test
    void severalAreNamedByTheirNames() throws Exception {
        assertEquals(
                List.of("e.docx null", "年报/.b.docx IGNORED_FILE", "年报/.hidden IGNORED_FILE", "年报/a.docx null"),
                lines(table.of(List.of(in("年报"), in("e.docx")), List.of())));
    }

    /** A path that is not there costs itself, a line with {@code ..} the job. */
    @Test
    void aListOfPathsIsRead() throws Exception {
        Path listing = folder.resolve("listing.txt");
        Files.writeString(listing, in("e.docx") + "\n\ntrial://" + in("年报/a.docx") + "\n" + in("none.docx") + "\n");
        String bare = in("").substring(1);
        assertEquals(
                List.of(bare + "/e.docx null", bare + "/none.docx NOT_FOUND", bare + "/年报/a.docx null"),
                lines(table.of(List.of(), List.of(listing.toString()))));
        Files.writeString(listing, in("年报") + "/../e.docx\n");
        assertThrows(UsageException.class, () -> table.of(List.of(), List.of(listing.toString())));
    }

    @Test
    void aFileIsOneInputHoweverOftenItIsNamed() throws Exception {
        Path listing = folder.resolve("listing.txt");
        Files.writeString(listing, in("年报/a.docx") + "\n" + in("年报/a.docx") + "\n");
        assertEquals(1, table.of(List.of(), List.of(listing.toString())).count());
    }

    @Test
    void whatIsNotThereOrHasOneNameIsRefused() {
        assertThrows(UsageException.class, () -> table.of(List.of(in("none")), List.of()));
        UsageException same = assertThrows(
                UsageException.class, () -> table.of(List.of(in("e.docx"), "trial://" + in("e.docx")), List.of()));
        assertTrue(same.text().en().contains("one name"));
    }
}
