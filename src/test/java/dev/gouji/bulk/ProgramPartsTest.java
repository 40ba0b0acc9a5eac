package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Where a class comes from is found from its own resource, whatever was prepared elsewhere says of it. */
class ProgramPartsTest {

    private static String without(Class<?> type) throws IOException {
        return ProgramParts.of(type).hash(part -> false);
    }

    private static String with(Class<?> type, String part) throws IOException {
        return ProgramParts.of(type).hash(part::equals);
    }

    @Test
    void ofAFolderAndOfAnArchive() throws IOException {
        String nothing = without(ProgramParts.class);
        assertEquals(nothing, without(PDDocument.class));
        assertNotEquals(nothing, with(ProgramParts.class, "dev/gouji/bulk/ProgramParts.class"));
        assertNotEquals(nothing, with(PDDocument.class, "org/apache/pdfbox/pdmodel/PDDocument.class"));
        assertEquals(nothing, with(PDDocument.class, "dev/gouji/bulk/ProgramParts.class"));
    }
}
