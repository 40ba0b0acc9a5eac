package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.read.word.doc.file.RowMark.Down;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowMarkTest {

    /** Three cells from -100 to 2900, 1000 wide each, none merged. */
    private static final String THREE = definition("9CFF 8403 6C07 540B", "0000", "0000", "0000");

    private static String definition(String edges, String... marks) {
        String hex = edges.replace(" ", "");
        String cells = String.join(
                "",
                java.util.Arrays.stream(marks)
                        .map(mark -> mark + "00".repeat(18))
                        .toList());
        int size = 1 + hex.length() / 2 + cells.length() / 2 + 1;
        return String.format("08D6 %02X%02X %02X", size & 0xFF, size >> 8, hex.length() / 4 - 1) + hex + cells;
    }

    private static RowMark row(String... properties) {
        return RowMark.of(List.of(
                Slice.of(HexFormat.of().parseHex(String.join("", properties).replace(" ", "")))));
    }

    private static List<Boolean> across(RowMark row) {
        return IntStream.range(0, row.size()).mapToObj(row::continuesAcross).toList();
    }

    private static List<Down> down(RowMark row) {
        return IntStream.range(0, row.size()).mapToObj(row::down).toList();
    }

    @Test
    void aDefinitionTellsEdges() {
        assertArrayEquals(new int[] {-100, 900, 1900, 2900}, row(THREE).edges());
        assertEquals(List.of(false, false, false), across(row(THREE)));
        assertEquals(List.of(Down.NONE, Down.NONE, Down.NONE), down(row(THREE)));
    }

    @Test
    void aDefinitionTellsWhichCellsAreMerged() {
        RowMark row = row(definition("0000 6400 C800 2C01 9001", "0100", "0200", "6000", "2000"));
        assertEquals(List.of(false, true, false, false), across(row));
        assertEquals(List.of(Down.NONE, Down.NONE, Down.FIRST, Down.CONTINUED), down(row));
    }

    @Test
    void cellsThatAreCutOffTheDefinitionAreNotMerged() {
        RowMark row = row("08D6 1E00 02 0000 6400 C800" + "6000" + "00".repeat(18) + "0000");
        assertArrayEquals(new int[] {0, 100, 200}, row.edges());
        assertEquals(List.of(Down.FIRST, Down.NONE), down(row));
    }

    @Test
    void laterPropertiesChangeTheDefinition() {
        assertEquals(List.of(false, false, true), across(row(THREE, "2456 01 03")));
        assertEquals(List.of(false, false, false), across(row(THREE, "2456 00 03", "2556 00 03")));
        assertEquals(List.of(Down.NONE, Down.FIRST, Down.NONE), down(row(THREE, "2BD6 02 01 03")));
        assertEquals(List.of(Down.NONE, Down.CONTINUED, Down.NONE), down(row(THREE, "2BD6 02 01 01")));
        assertArrayEquals(new int[] {-100, 900, 1900}, row(THREE, "2256 01 02").edges());
        assertArrayEquals(
                new int[] {-100, 900, 1400, 2400, 3400},
                row(THREE, "2176 01 01 F401").edges());
        assertArrayEquals(
                new int[] {-100, 900, 1400, 1900}, row(THREE, "2376 01 03 F401").edges());
        assertArrayEquals(
                new int[] {400, 1400, 2400, 3400}, row(THREE, "0196 9001").edges());
        assertArrayEquals(
                new int[] {292, 1292, 2292, 3292},
                row("0296 6C00", THREE, "0196 9001").edges());
    }

    @Test
    void edgesNeverFall() {
        assertArrayEquals(
                new int[] {0, 500, 500, 600},
                row(definition("0000 F401 6400 5802")).edges());
    }

    @Test
    void cellsThatAreNotToldOfAreNotMerged() {
        assertEquals(0, row("1724 01").size());
        assertArrayEquals(new int[0], row().edges());
        assertFalse(row(THREE).continuesAcross(3));
        assertEquals(Down.NONE, row(THREE).down(7));
        assertEquals(3, row(THREE, "2456 07 09", "2256 FF FF", "2BD6 02 09 03").size());
        assertEquals(255, row(THREE, "2176 FF FF 0100", "2176 FF FF 0100").size());
    }

    @Test
    void aDefinitionThatEndsBeforeItsEdgesIsDamage() {
        assertThrows(IndexOutOfBoundsException.class, () -> row("08D6 0400 05 0000"));
    }
}
