package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class InkPrintTest {

    /** Rows of {@code #} for ink and {@code .} for paper. */
    private static GreyPicture picture(int ink, String... rows) {
        byte[] grey = new byte[rows.length * rows[0].length()];
        for (int i = 0; i < grey.length; i++) {
            boolean dark = rows[i / rows[0].length()].charAt(i % rows[0].length()) == '#';
            grey[i] = (byte) (dark ? ink : 250);
        }
        return new GreyPicture(rows[0].length(), rows.length, grey);
    }

    @Test
    void theSameInkIsTheSameWhereverItStands() {
        String one = InkPrint.of(picture(0, ".#.", ".##"));
        assertEquals(16, one.length());
        assertEquals(one, InkPrint.of(picture(0, "....", "#...", "##..")));
    }

    @Test
    void aLittleFainterInkIsTheSame() {
        assertEquals(InkPrint.of(picture(0, "#.#")), InkPrint.of(picture(90, "#.#")));
    }

    @Test
    void otherInkIsOther() {
        assertNotEquals(InkPrint.of(picture(0, "##", "#.")), InkPrint.of(picture(0, "##", ".#")));
    }

    @Test
    void aRowAndAColumnOfTheSameInkDiffer() {
        assertNotEquals(InkPrint.of(picture(0, "##")), InkPrint.of(picture(0, "#", "#")));
    }

    @Test
    void barePaperHasNone() {
        assertNull(InkPrint.of(picture(0, "..", "..")));
    }
}
