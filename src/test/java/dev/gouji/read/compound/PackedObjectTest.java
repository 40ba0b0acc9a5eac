package dev.gouji.read.compound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class PackedObjectTest {

    private static final byte[] CONTENT = "年度报告".getBytes(StandardCharsets.UTF_8);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PackedObjectTest number(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >> shift);
        }
        return this;
    }

    private PackedObjectTest string(String text) {
        out.writeBytes(text.getBytes(Charset.forName("GB18030")));
        out.write(0);
        return this;
    }

    /** A file as packers write it: label, path, path again with its length, content with its length. */
    private PackedObjectTest packed(String label, int told) {
        out.write(2);
        out.write(0);
        string(label).string("C:\\报告.docx").number(0x30000).number(3);
        out.writeBytes(new byte[] {'C', ':', 0});
        number(told);
        out.writeBytes(CONTENT);
        return this;
    }

    @Test
    void aFilePackedIntoACompoundFileHasItsName() throws IOException {
        number(0).packed("报告.docx", CONTENT.length);
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            made.createDirectory("ObjectPool")
                    .createDocument("\u0001Ole10Native", new ByteArrayInputStream(out.toByteArray()));
            made.createDocument(new ByteArrayInputStream(CONTENT), "Package");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            made.writeFilesystem(file);
            List<PackedObject> found = PackedObject.in(CompoundFile.of(file.toByteArray()));
            assertEquals(
                    List.of("", "报告.docx"),
                    found.stream().map(PackedObject::name).toList());
            assertArrayEquals(CONTENT, found.get(0).bytes());
            assertArrayEquals(CONTENT, found.get(1).bytes());
        }
    }

    @Test
    void dataOfRtfSaysOfWhatKindItIs() {
        number(0x501)
                .number(2)
                .number(8)
                .string("Package")
                .number(1)
                .string("")
                .number(1)
                .string("")
                .number(99);
        packed("a.doc", CONTENT.length);
        PackedObject file = PackedObject.ofData(out.toByteArray());
        assertEquals("a.doc", file.name());
        assertArrayEquals(CONTENT, file.bytes());
    }

    @Test
    void dataOfAnyOtherKindIsTheObjectItself() {
        number(0x501)
                .number(2)
                .number(6)
                .string("Excel")
                .number(1)
                .string("")
                .number(1)
                .string("")
                .number(99);
        out.writeBytes(CONTENT);
        PackedObject object = PackedObject.ofData(out.toByteArray());
        assertEquals("", object.name());
        assertArrayEquals(CONTENT, object.bytes());
    }

    @Test
    void lengthsThatAreLiesEndWithTheBytes() {
        number(0x501)
                .number(2)
                .number(8)
                .string("Package")
                .number(1)
                .string("")
                .number(1)
                .string("")
                .number(99);
        packed("a.doc", Integer.MAX_VALUE);
        assertArrayEquals(CONTENT, PackedObject.ofData(out.toByteArray()).bytes());
        for (int length = 0; length < out.size(); length++) {
            byte[] cut = Arrays.copyOf(out.toByteArray(), length);
            assertEquals(true, PackedObject.ofData(cut).bytes().length <= CONTENT.length, "cut at " + length);
        }
    }
}
