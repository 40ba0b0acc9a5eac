package dev.gouji.read.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficePackageTest {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static OfficePackage of(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return OfficePackage.of(bytes.toByteArray(), new Budget(Limits.STANDARD));
    }

    private static String related(String... relationships) {
        return "<Relationships>" + String.join("", relationships) + "</Relationships>";
    }

    private static String to(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    @Test
    void theMainPartIsFoundByTheRelationshipsOfThePackage() throws Exception {
        OfficePackage made =
                of("_rels/.rels", related(to("r1", "officeDocument", "/other/main.xml")), "other/main.xml", "<a/>");
        assertEquals(Optional.of("other/main.xml"), made.mainPart(type -> false));
    }

    @Test
    void withoutThemItIsFoundByItsContentType() throws Exception {
        String types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"main+xml\"/></Types>";
        OfficePackage made = of("[Content_Types].xml", types, "word/document.xml", "<a/>");
        assertEquals(Optional.of("word/document.xml"), made.mainPart("main+xml"::equals));
        assertEquals(Optional.empty(), made.mainPart("other"::equals));
    }

    @Test
    void aRelationshipIsKnownByTheLastWordOfItsType() throws Exception {
        OfficePackage made = of(
                "word/_rels/document.xml.rels",
                related(to("r1", "stylesWithEffects", "effects.xml"), to("r2", "styles", "styles.xml")),
                "word/effects.xml",
                "<a/>",
                "word/styles.xml",
                "<a/>");
        assertEquals(Optional.of("word/styles.xml"), made.related("word/document.xml", "styles"));
        assertEquals(Optional.empty(), made.related("word/document.xml", "numbering"));
        assertEquals(Optional.empty(), made.related("word/other.xml", "styles"));
    }

    @Test
    void whatLiesOutsideThePackageOrIsNotThereIsNotFollowed() throws Exception {
        String external =
                "<Relationship Id=\"r1\" Type=\"" + TYPE + "image\" Target=\"word/a.png\" TargetMode=\"External\"/>";
        OfficePackage made = of(
                "_rels/.rels",
                related(external, to("r2", "image", "gone.png"), to("r3", "image", "b.png")),
                "word/a.png",
                "",
                "b.png",
                "");
        assertEquals(Optional.of("b.png"), made.related("", "image"));
        assertEquals(Map.of("r3", "b.png"), made.targets(""));
    }

    @Test
    void ofTwoRelationshipsWithOneIdTheFirstCounts() throws Exception {
        OfficePackage made =
                of("_rels/.rels", related(to("r1", "x", "a.xml"), to("r1", "x", "b.xml")), "a.xml", "", "b.xml", "");
        assertEquals(Map.of("r1", "a.xml"), made.targets(""));
    }

    @Test
    void malformedRelationshipsAreNone() throws Exception {
        OfficePackage made = of("_rels/.rels", "<Relationships>", "a.xml", "");
        assertEquals(Optional.empty(), made.related("", "x"));
        assertEquals(Map.of(), made.targets(""));
    }

    @Test
    void partsAndFoldersAreAskedForByName() throws Exception {
        OfficePackage made = of("xl/media/a.png", "");
        assertTrue(made.has("xl/media/a.png"));
        assertFalse(made.has("xl/media"));
        assertTrue(made.hasFolder("xl/media/"));
        assertFalse(made.hasFolder("word/"));
    }

    @Test
    void aPartIsWalkedFromBeforeItsRoot() throws Exception {
        try (PartCursor cursor = of("a.xml", "<root/>").open("a.xml")) {
            assertTrue(cursor.nextChild(0));
            assertEquals("root", cursor.localName());
            assertTrue(cursor.isIntact());
        }
    }
}
