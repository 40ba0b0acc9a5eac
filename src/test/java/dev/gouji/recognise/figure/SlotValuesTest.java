package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.ragged;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Table;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.header.HeaderFinder;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The row 规章 of a table as it is printed, the values of its slots ({@code ?}: not told), and the trust in them. */
class SlotValuesTest {

    private static final String HEADER = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
    private static final String SECOND = "行政规范性文件 | 4 | 5 | 6";

    @Test
    void valuesGoToTheHeadersTheyStandUnder() {
        assertEquals("1 2 3 SURE", read(grid(HEADER, "规章 | 1 | 2 | 3", SECOND)));
        assertEquals("2 3 1 SURE", read(grid("信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数", "规章 | 1 | 2 | 3", SECOND)));
    }

    @Test
    void valuesUnderAColumnThatTheFormDoesNotKnowAreLeftAside() {
        assertEquals("1 2 3 SURE", read(grid(HEADER + " | 备注", "规章 | 1 | 2 | 3 | 9", SECOND + " | 9")));
    }

    @Test
    void aRowThatEndsBeforeItsHeaderHasLostACell() {
        assertEquals("? ? ? NONE", read(grid(HEADER, "规章 | 1 | 2", SECOND)));
    }

    @Test
    void aRowThatEndsBehindItsHeaderHasOneTooMany() {
        assertEquals("? ? ? NONE", read(grid(HEADER, "规章 | 1 | 2 | 3 | 4", SECOND)));
    }

    @Test
    void twoValuesUnderOneHeaderAreNotTold() {
        assertEquals(
                "? ? ? NONE",
                read(grid("信息内容 | 本年制发件数>2 | 本年废止件数 | 现行有效件数", "规章 | 1 | 7 | 2 | 3", "行政规范性文件 | 4>2 | 5 | 6")));
    }

    @Test
    void aBlankBesideAValueUnderOneHeaderIsNoValue() {
        assertEquals(
                "1 2 3 SURE",
                read(grid("信息内容 | 本年制发件数>2 | 本年废止件数 | 现行有效件数", "规章 | 1 |  | 2 | 3", "行政规范性文件 | 4>2 | 5 | 6")));
    }

    @Test
    void oneValueUnderTwoHeadersIsNotTold() {
        assertEquals("? ? ? NONE", read(grid(HEADER, "规章 | 1>2 | 3", SECOND)));
    }

    @Test
    void aShortRowThatFillsTheColumnsWithOtherSpansIsReadInTurn() {
        String header = "信息内容 | 本年制发件数>2 | 本年废止件数 | 现行有效件数>3";
        assertEquals("1 2 3 SURE", read(grid(header, "规章 | 1 | 2>4 | 3", "行政规范性文件 | 4>2 | 5 | 6>3")));
    }

    @Test
    void withoutColumnsAsManyValuesAsSlotsAreReadInTurn() {
        assertEquals("1 2 3 SURE", read(ragged(HEADER, "规章 | 1 | 2 | 3", SECOND)));
        assertEquals("? ? ? NONE", read(ragged(HEADER, "规章 | 1 | 2", SECOND)));
        assertEquals("? ? ? NONE", read(ragged(HEADER, "规章 | 1 | 2 | 3 | 4", SECOND)));
    }

    @Test
    void blankCellsAroundAllValuesAreLeftOfSpans() {
        assertEquals("1 2 3 SURE", read(ragged(HEADER, "规章 |  | 1 | 2 | 3 | ", SECOND)));
        assertEquals("1 2 3 SURE", read(ragged(HEADER, "规章 | 1 | 2 | 3 | ", SECOND)));
        assertEquals("? ? ? NONE", read(ragged(HEADER, "规章 | 1 |  | 2 | 3", SECOND)));
    }

    @Test
    void severalValuesInOneCellAreReadInTurn() {
        assertEquals("1 2 3 SURE", read(ragged(HEADER, "规章 | 1 2 3", SECOND)));
        assertEquals("? ? ? NONE", read(ragged(HEADER, "规章 | 1 2 3 4", SECOND)));
    }

    @Test
    void theOnlyValueIsThatOfTheOnlySlot() {
        assertEquals("20 SURE", readSingle("行政许可 | 20"));
        assertEquals("20 SURE", readSingle("行政许可 | 20 | "));
        assertEquals("? NONE", readSingle("行政许可 | 20 | 21"));
    }

    @Test
    void theFirstOfSeveralBlanksIsTheOnlySlots() {
        assertEquals(" SURE", readSingle("行政许可 |  | "));
    }

    @Test
    void aMarkOverAllColumnsOfARowWithATotalSaysNothingOfEach() {
        assertEquals("无 无 无 无 无 无 无 SURE", readGranted("（一）予以公开 | 无>7"));
        assertEquals("0 0 0 0 0 0 0 SURE", readGranted("（一）予以公开 | 0>7"));
        assertEquals("? ? ? ? ? ? ? NONE", readGranted("（一）予以公开 | 5>7"));
        assertEquals("? ? ? ? ? ? ? NONE", readGranted("（一）予以公开 | 0>6 | 0>2"), "ends behind the header");
        assertEquals("? ? ? NONE", read(grid(HEADER, "规章 | 无>3", SECOND)), "a row without a total has no such habit");
    }

    private static String readGranted(String row) {
        FormAlignment alignment = align(requests(Map.of("granted", row)));
        return read(alignment, "granted");
    }

    private static String readSingle(String row) {
        Table table = ragged("信息内容 | 本年处理决定数量", row, "信息内容 | 本年处理决定数量", "行政处罚 | 3", "行政强制 | 4");
        return read(table, "licensing");
    }

    private static String read(Table table) {
        return read(table, "regulations");
    }

    private static String read(Table table, String row) {
        return read(align(table, requests(Map.of())), row);
    }

    private static String read(FormAlignment alignment, String row) {
        LineMatch match = match(alignment, row);
        SlotValues values = SlotValues.of(match, new HeaderFinder(alignment).above(match));
        return values.cells().stream()
                        .map(cell -> cell == null ? "?" : cell.text())
                        .collect(Collectors.joining(" "))
                + " " + values.trust();
    }
}
