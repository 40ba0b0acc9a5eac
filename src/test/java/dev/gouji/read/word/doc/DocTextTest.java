package dev.gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.PageImage;
import dev.gouji.read.Drawn;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocTextTest {

    private static final String DELETED = "00 08 01";
    private static final String HIDDEN = "3C 08 01";
    private static final String RAISED = "48 2A 01";

    private static void assertText(String expected, DocBytes made) throws Exception {
        assertEquals(expected, Drawn.document(made.read()));
    }

    @Test
    void deletedAndHiddenTextIsLeftOut() throws Exception {
        assertText(
                "收到12件",
                DocBytes.of()
                        .run("收到")
                        .run("34", DELETED)
                        .run("12", "01 08 01")
                        .run("件")
                        .end());
        assertText(
                "ab",
                DocBytes.of().run("a").run("x", HIDDEN).run("b", "3C 08 00").end());
    }

    @Test
    void aDeletedOrHiddenEndOfAParagraphJoinsTheLines() throws Exception {
        assertText("12", DocBytes.of().run("1").run("\r", DELETED).close(0).paragraph("2"));
        assertText("2", DocBytes.of().run("1\r", HIDDEN).close(0).paragraph("2"));
        assertText("1", DocBytes.of().run("1").run("\r", DELETED).close(0));
    }

    @Test
    void fieldCodesAreLeftOutAndResultsKept() throws Exception {
        assertText(
                "共12页",
                DocBytes.of()
                        .run("共\u0013 = SUM(LEFT) \u0013inner\u0014code\u0015\u001412\u0015页")
                        .end());
        assertText("b", DocBytes.of().paragraph("\u0013never ended").paragraph("b"));
    }

    @Test
    void signsStandForWhatIsDisplayed() throws Exception {
        assertText("a\tb/c-18", DocBytes.of().paragraph("a\tb\u000Bc\u001E1\u001F8\u0002\u0005"));
        assertText("a/b", DocBytes.of().paragraph("a\fb"));
    }

    @Test
    void aSectionEndsAParagraphAsAPageBreakDoesNot() throws Exception {
        byte[] sections = ByteBuffer.allocate(8 + 12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, 2)
                .array();
        assertText("a\nb", DocBytes.of().run("a").end('\f', 0).paragraph("b").structure(6, sections));
    }

    @Test
    void aRaisedDigitBehindANumberIsNoPartOfIt() throws Exception {
        assertText("12¹3", DocBytes.of().run("12").run("1", RAISED).run("3").end());
        assertText("12", DocBytes.of().run("1").run("2", "48 2A 00").end());
    }

    @Test
    void symbolsAreShownByTheirFont() throws Exception {
        assertText(
                "①(",
                DocBytes.of().run("(", "09 6A 01 00 81 F0").run("(").end().structure(15, fonts("Arial", "Wingdings")));
        assertText("\uF081", DocBytes.of().run("(", "09 6A 00 00 81 F0").end().structure(15, fonts("Webdings")));
    }

    @Test
    void stylesHideTextAndMakeHeadings() throws Exception {
        byte[] styles = StyleBytes.of(
                StyleBytes.paragraph(0, 0xFFF, "", ""),
                StyleBytes.paragraph(1, 0, "", ""),
                StyleBytes.paragraph(0xFFE, 0, "", HIDDEN),
                StyleBytes.paragraph(0xFFE, 2, "", ""),
                StyleBytes.character(0xFFE, HIDDEN),
                StyleBytes.paragraph(0xFFE, 5, "40 26 02", ""));
        assertText(
                "# 一、总体情况\n### own\nbody\na\nshown",
                DocBytes.of()
                        .run("一、总体情况")
                        .end('\r', 1)
                        .run("own")
                        .end('\r', 5)
                        .run("body")
                        .end('\r', 1, "40 26 09")
                        .run("a")
                        .run("b", "30 4A 04 00")
                        .end()
                        .run("gone")
                        .end('\r', 3)
                        .run("shown", "3C 08 00")
                        .run("not", "3C 08 80")
                        .end('\r', 2)
                        .structure(1, styles));
        assertText(
                "twice",
                DocBytes.of()
                        .run("twice", "30 4A 04 00")
                        .run("not", "3C 08 01", "30 4A 04 00")
                        .end('\r', 2)
                        .structure(1, styles));
    }

    @Test
    void piecesOfAFastSavedFileHaveTheirOwnWord() throws Exception {
        // the small modifiers: 41 deleted, 5C hidden
        int deleted = 0x41 << 1 | 1 << 8;
        int hidden = 0x5C << 1 | 1 << 8;
        assertText(
                "acf",
                DocBytes.of()
                        .paragraph("abcdef")
                        .piece(1, 0)
                        .piece(2, deleted)
                        .piece(3, 0)
                        .piece(5, hidden)
                        .piece(7, 0));
        // the large ones: the number of a list of properties
        byte[] lists = DocBytes.hex("01 03 00 00 08 01");
        assertText(
                "ac",
                DocBytes.of()
                        .paragraph("abc")
                        .piece(1, 0)
                        .piece(2, 1)
                        .piece(4, 0)
                        .prms(lists));
    }

    @Test
    void aTextBoxFollowsTheParagraphOverWhichItFloats() throws Exception {
        assertText("text\nbox\nnext", boxed(DocBytes.of().run("te\bxt").end().paragraph("next"), 7));
        assertText(
                "text\nnext",
                boxed(DocBytes.of().run("te").run("\b", HIDDEN).run("xt").end().paragraph("next"), 7));
        assertText("text\nbox\nnext", boxed(DocBytes.of().run("te\bxt").end().paragraph("next"), 9));
    }

    @Test
    void aDocumentOfPicturesAloneSaysSo() throws Exception {
        assertEquals(
                PageImage.class,
                DocBytes.of().paragraph("\u0001").read().blocks().get(0).getClass());
        assertEquals(
                PageImage.class,
                DocBytes.of().paragraph("\b").read().blocks().get(0).getClass());
        assertText("text", DocBytes.of().paragraph("\u0001text"));
    }

    /** A box of the shape 7, over the third character; the anchor names another. */
    private static DocBytes boxed(DocBytes made, int anchored) {
        byte[] anchors = ByteBuffer.allocate(8 + 26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 2)
                .putInt(8, anchored)
                .array();
        byte[] boxes = ByteBuffer.allocate(8 + 22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, 4)
                .putInt(8 + 14, 7)
                .array();
        return made.paragraph("box").boxes(4).structure(40, anchors).structure(56, boxes);
    }

    private static byte[] fonts(String... names) {
        ByteBuffer made = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        made.putShort((short) names.length).putShort((short) 0);
        for (String name : names) {
            byte[] stored = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
            made.put((byte) (39 + stored.length)).put(new byte[39]).put(stored);
        }
        return made.array();
    }
}
