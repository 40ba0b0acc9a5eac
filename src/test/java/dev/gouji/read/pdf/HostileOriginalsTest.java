package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that parsers have stumbled over end in a document or a code, never in anything else. */
class HostileOriginalsTest {

    private static final Set<ErrorCode> EXPECTED =
            EnumSet.of(ErrorCode.ENCRYPTED, ErrorCode.DAMAGED, ErrorCode.TRUNCATED);

    @TestFactory
    Stream<DynamicTest> everyHostileFileEndsInADocumentOrACode() throws Exception {
        Path folder = SharedFolder.require("robustness");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> read(file)));
    }

    private static void read(Path file) throws Exception {
        try {
            Document document = new PdfReader().read(Files.readAllBytes(file), new Budget(Limits.STANDARD));
            assertTrue(document.pages() > 0);
        } catch (UnreadableException e) {
            assertTrue(EXPECTED.contains(e.code()), e.getMessage());
        }
    }
}
