package dev.gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.OriginalReader;
import dev.gouji.read.OriginalReading;
import dev.gouji.read.SharedFiles;
import dev.gouji.read.bound.Budget;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.junit.jupiter.api.Test;

/** On files of real producers: the fixtures, held against another reader of the format, and parser corpora. */
class DocRealDocumentsTest {

    /** What another reader cannot leave out or write itself. */
    private static final List<String> OTHERWISE = List.of("tracked-changes", "auto-numbering", "wrong-extension");

    private static List<Path> files(Path folder, String pattern) throws Exception {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyCharacterOfTheTextIsReadOnceAndInOrder() throws Exception {
        int compared = 0;
        for (Path file : files(Path.of("fixtures", "cases"), ".*\\.doc")) {
            if (OTHERWISE.stream().noneMatch(file.toString()::contains)) {
                byte[] bytes = Files.readAllBytes(file);
                try (HWPFDocument other = new HWPFDocument(new ByteArrayInputStream(bytes))) {
                    StringBuilder own = new StringBuilder();
                    new DocReader()
                            .read(bytes, new Budget(Limits.STANDARD))
                            .blocks()
                            .forEach(block -> add(block, own));
                    assertEquals(seen(other.getRange().text()), seen(own.toString()), file.toString());
                }
                compared++;
            }
        }
        assertTrue(compared >= 10, compared + " files");
    }

    /** Why DOC is not read by the other reader; when its answer changes, think again. */
    @Test
    void aNumberBesideATableTwoDeepStaysAloneWhereAnotherReaderRunsThemTogether() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("fixtures", "word", "nested-twice.doc"));
        assertEquals(
                "[GRID\n云溪市水务局 _ 5\n]\n[GRID\n予以公开 7\n13 _\n]\n[GRID\n21 22\n]",
                Drawn.document(new DocReader().read(bytes, new Budget(Limits.STANDARD))));
        try (HWPFDocument other = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            String first = new TableIterator(other.getRange())
                    .next()
                    .getRow(0)
                    .getCell(0)
                    .text();
            assertEquals("云溪市水务局予以公开7132122", seen(first));
        }
    }

    @Test
    void documentsOfParserCorporaGiveADocumentOrARefusal() throws Exception {
        int read = 0;
        List<Path> files = files(SharedFiles.at("robustness"), ".*\\.(doc|dot|wps)");
        for (Path file : files) {
            OriginalReading reading = OriginalReader.read(Files.readAllBytes(file), Limits.STANDARD);
            assertTrue((reading.document() == null) == (reading.error() != null), file.toString());
            read += reading.document() == null ? 0 : 1;
        }
        assertTrue(read * 5 > files.size() * 4, read + " of " + files.size());
    }

    private static void add(Block block, StringBuilder text) {
        if (block instanceof Heading heading) {
            text.append(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            text.append(paragraph.text());
        } else if (block instanceof Table table) {
            table.cells().stream().map(Cell::text).forEach(text::append);
        }
    }

    private static String seen(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", "");
    }
}
