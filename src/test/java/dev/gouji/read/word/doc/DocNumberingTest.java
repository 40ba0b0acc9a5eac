package dev.gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.read.Drawn;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocNumberingTest {

    private static final int DECIMAL = 0;
    private static final int CHINESE = 39;
    private static final String FIRST_LEVEL = "0B 46 01 00 0A 26 00";
    private static final String SECOND_LEVEL = "0B 46 01 00 0A 26 01";
    private static final String SECOND_LIST = "0B 46 02 00 0A 26 00";

    private static final byte[] NINE_LEVELS = lists(
            false,
            -1,
            level(CHINESE, 1, "\0、", 2, 0, 1),
            level(DECIMAL, 1, "（\1）", 2, 0, 2),
            level(DECIMAL, 1, "\0.\1", 1, 4, 1, 3));

    @Test
    void levelsCountAsDisplayed() throws Exception {
        assertEquals(
                "一、总体\n（1）甲\n（2）乙\n二、主动\n（1）丙\n2.1 丁",
                Drawn.document(DocBytes.of()
                        .run("总体")
                        .end(FIRST_LEVEL)
                        .run("甲")
                        .end(SECOND_LEVEL)
                        .run("乙")
                        .end(SECOND_LEVEL)
                        .run("主动")
                        .end(FIRST_LEVEL)
                        .run("丙")
                        .end(SECOND_LEVEL)
                        .run("丁")
                        .end("0B 46 01 00 0A 26 02")
                        .structure(73, NINE_LEVELS)
                        .structure(74, overrides(override()))
                        .read()));
    }

    @Test
    void aListMayBeginElsewhereAndHaveLevelsOfItsOwn() throws Exception {
        byte[] start = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(5)
                .putInt(0x10)
                .array();
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        own.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0)
                .putInt(0x20)
                .array());
        own.writeBytes(level(1, 1, "\0)", 2, 0, 1));
        DocBytes made = DocBytes.of()
                .run("a")
                .end(FIRST_LEVEL)
                .run("b")
                .end(SECOND_LIST)
                .run("c")
                .end("0B 46 03 00 0A 26 00");
        assertEquals(
                "一、a\n五、b\nVI)c",
                Drawn.document(made.structure(73, NINE_LEVELS)
                        .structure(74, overrides(override(), override(start), override(own.toByteArray())))
                        .read()));
    }

    @Test
    void stylesNumberTheirParagraphs() throws Exception {
        byte[] styles = StyleBytes.of(
                StyleBytes.paragraph(0, 0xFFF, "", ""), StyleBytes.paragraph(0xFFE, 0, "0B 46 01 00", ""));
        assertEquals(
                "一、a\n二、b\nplain",
                Drawn.document(DocBytes.of()
                        .run("a")
                        .end('\r', 1)
                        .run("b")
                        .end('\r', 1)
                        .run("plain")
                        .end('\r', 1, "0B 46 00 00")
                        .structure(1, styles)
                        .structure(73, lists(true, 1, level(CHINESE, 1, "\0、", 2, 0, 1)))
                        .structure(74, overrides(override()))
                        .read()));
    }

    @Test
    void aNumberThatWasTakenAwayIsNotWritten() throws Exception {
        assertEquals(
                "a",
                Drawn.document(DocBytes.of()
                        .run("a")
                        .end("0B 46 FF FF")
                        .structure(73, NINE_LEVELS)
                        .structure(74, overrides(override()))
                        .read()));
    }

    @Test
    void brokenListsAreToldOf() throws Exception {
        Document document = DocBytes.of()
                .run("a")
                .end(FIRST_LEVEL)
                .structure(73, Arrays.copyOf(NINE_LEVELS, 40))
                .structure(74, overrides(override()))
                .read();
        assertEquals("a", Drawn.document(document));
        assertTrue(document.notices().get(0).message().en().contains("numbering"));
    }

    /** One list with its levels; those that are not given say nothing. */
    private static byte[] lists(boolean single, int style, byte[]... levels) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(2 + 28).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 1).putInt(77).putInt(0);
        for (int i = 0; i < 9; i++) {
            head.putShort((short) (i == 0 && style >= 0 ? style : 0xFFF));
        }
        head.put((byte) (single ? 1 : 0));
        made.writeBytes(head.array());
        for (int i = 0; i < (single ? 1 : 9); i++) {
            made.writeBytes(i < levels.length ? levels[i] : level(DECIMAL, 1, "", 2, 0));
        }
        return made.toByteArray();
    }

    private static byte[] level(int format, int start, String label, int suffix, int flags, int... places) {
        ByteBuffer made = ByteBuffer.allocate(28 + 2 + label.length() * 2).order(ByteOrder.LITTLE_ENDIAN);
        made.putInt(start).put((byte) format).put((byte) flags);
        for (int i = 0; i < 9; i++) {
            made.put((byte) (i < places.length ? places[i] : 0));
        }
        made.put((byte) suffix).position(28);
        made.putShort((short) label.length());
        label.chars().forEach(sign -> made.putChar((char) sign));
        return made.array();
    }

    private static byte[] override(byte[]... levels) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(levels.length);
        Arrays.stream(levels).forEach(made::writeBytes);
        return made.toByteArray();
    }

    private static byte[] overrides(byte[]... lists) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(lists.length)
                .array());
        for (byte[] list : lists) {
            made.writeBytes(ByteBuffer.allocate(16)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(77)
                    .put(12, list[0])
                    .array());
        }
        for (byte[] list : lists) {
            made.writeBytes(new byte[4]);
            made.write(list, 1, list.length - 1);
        }
        return made.toByteArray();
    }
}
