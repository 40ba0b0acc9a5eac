package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.look.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphAndRunMarksTest {

    /** What a list of properties says, in the order of the record's parts. */
    private static String paragraph(String properties) {
        DocParagraphMark mark = DocParagraphMark.of(7).with(StoredBytes.slice(properties));
        return mark.style() + " " + mark.outline() + " " + mark.list() + " " + mark.level() + " " + mark.depth()
                + (mark.cellEnd() ? " cell" : "")
                + (mark.rowEnd() ? " row" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                   7 null null null 0",
        "0046 0300,            3 null null null 0",
        "4026 02,              7 2 null null 0",
        "0B46 0500,            7 null 5 null 0",
        "0B46 FE07,            7 null 2046 null 0",
        "0B46 FF07,            7 null 0 null 0",
        "0B46 00F8,            7 null 0 null 0",
        "0A26 03,              7 null null 3 0",
        "1624 01,              7 null null null 1",
        "1624 01 1624 00,      7 null null null 0",
        "4966 02000000,        7 null null null 2",
        "1624 01 4966 02000000, 7 null null null 2",
        "4966 02000000 4A66 FFFFFFFF, 7 null null null 1",
        "4B24 01,              7 null null null 0 cell",
        "4B24 01 4B24 00,      7 null null null 0",
        "1724 01,              7 null null null 0 row",
        "4C24 01,              7 null null null 0 row",
        "0124 01,              7 null null null 0"
    })
    void aParagraphSaysItsStyleListAndTable(String properties, String said) {
        assertEquals(said, paragraph(properties));
    }

    /** A run's own marks: style, hidden, struck, deleted, raised, symbol and font. */
    private static String run(String properties) {
        RunMark mark = RunMark.NONE.with(StoredBytes.slice(properties));
        return mark.style() + " " + mark.hidden() + " " + mark.struck() + (mark.deleted() ? " deleted" : "")
                + (mark.raised() ? " raised" : "")
                + (mark.symbol() < 0 ? "" : " sign " + mark.symbol() + " of " + mark.font());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                       -1 null null",
        "304A 0500,                5 null null",
        "3C08 00,                  -1 NO null",
        "3C08 01,                  -1 YES null",
        "3C08 80,                  -1 AS_STYLE null",
        "3C08 81,                  -1 UNLIKE_STYLE null",
        "3708 01,                  -1 null YES",
        "0008 01,                  -1 null null deleted",
        "0008 01 0008 00,          -1 null null",
        "482A 01,                  -1 null null raised",
        "096A 0200 FEF0,           -1 null null sign 61694 of 2",
        "304A 0500 0008 01 3C08 01 3708 01 482A 01 332A 00, 5 null null deleted"
    })
    void aRunSaysWhatHidesIt(String properties, String said) {
        assertEquals(said, run(properties));
    }

    @Test
    void whatMakesARunPlainTakesItsLooks() {
        assertTrue(RunMark.NONE.with(StoredBytes.slice("434A 1800")).look().says(Trait.SIZE));
        assertFalse(
                RunMark.NONE.with(StoredBytes.slice("434A 1800 332A 00")).look().says(Trait.SIZE));
    }

    @Test
    void onlyItsOwnWordHidesARunByItself() {
        assertTrue(RunMark.NONE.with(StoredBytes.slice("3C08 01")).hidesItself());
        assertFalse(RunMark.NONE.with(StoredBytes.slice("3C08 81")).hidesItself());
        assertFalse(RunMark.NONE.hidesItself());
    }
}
