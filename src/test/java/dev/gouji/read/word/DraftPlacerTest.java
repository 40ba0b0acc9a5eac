package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Legibility;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.Draft.Aside;
import dev.gouji.read.word.Draft.Cover;
import dev.gouji.read.word.Draft.Grid;
import dev.gouji.read.word.Draft.Merge;
import dev.gouji.read.word.Draft.Row;
import dev.gouji.read.word.Draft.Slot;
import dev.gouji.read.word.Draft.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftPlacerTest {

    private static Text text(String text) {
        return new Text(Seen.of(text), 0);
    }

    private static Slot slot(Draft... content) {
        Slot slot = new Slot();
        slot.content.addAll(List.of(content));
        slot.complete = true;
        return slot;
    }

    private static Slot wide(int span, String text) {
        Slot slot = slot(text(text));
        slot.span = span;
        return slot;
    }

    private static Slot down(Merge merge, int span, String text) {
        Slot slot = wide(span, text);
        slot.down = merge;
        return slot;
    }

    private static Slot across(String text) {
        Slot slot = slot(text(text));
        slot.continuesAcross = true;
        return slot;
    }

    private static Row row(Slot... slots) {
        return new Row(0, List.of(slots));
    }

    private static Row row(String... texts) {
        return new Row(0, Arrays.stream(texts).map(text -> slot(text(text))).toList());
    }

    private static Grid grid(Row... rows) {
        return new Grid(new ArrayList<>(List.of(rows)));
    }

    /** A table that stands for itself. */
    private static Grid table() {
        return grid(row("甲", "1"), row("乙", "2"));
    }

    private static DraftPlacer.Placed place(boolean intact, PictureSink pictures, Draft... story) {
        try {
            return DraftPlacer.place(List.of(story), intact, pictures);
        } catch (UnreadableException passed) {
            throw new AssertionError(passed);
        }
    }

    private static Draft.Picture picture(String name) {
        return new Draft.Picture(new MetPicture(name, () -> null, 400, 200, true));
    }

    private static String drawn(Draft... story) {
        return DrawnBlocks.draw(place(true, PictureSink.NONE, story).blocks()).replace("\n", " ");
    }

    private static String seen(Draft... story) {
        return DrawnBlocks.drawSeen(place(true, PictureSink.NONE, story).blocks());
    }

    @Test
    void paragraphsHeadingsAndTablesStandInTheirOrder() {
        assertEquals(
                "概述 #2 标题 0: [0 甲][1 1] 1: [0 乙][1 2] 完",
                drawn(text("概述"), new Text(Seen.of("标题"), 2), table(), text("完")));
    }

    @Test
    void ofAParagraphWithoutTextWhatIsSeenOrHiddenIsKept() {
        assertEquals("PageImage", drawn(new Text(Seen.NOTHING.with(Sight.ink(Reason.PICTURE)), 0)));
        assertEquals("", drawn(text(" ")));
        Seen white = new Seen("", "白", "白", Set.of(Sight.unseen(Reason.COLOUR)));
        assertEquals(
                "白",
                place(true, PictureSink.NONE, new Text(white, 0))
                        .hidden()
                        .get(0)
                        .text());
        Seen deleted = new Seen("", "删", "删", Set.of(Sight.DELETED));
        assertEquals(
                List.of(), place(true, PictureSink.NONE, new Text(deleted, 0)).hidden());
    }

    @Test
    void aPictureThatIsTakenStandsForWhatItsParagraphShows() {
        Draft inked = new Text(Seen.NOTHING.with(Sight.ink(Reason.PICTURE)), 0);
        List<Block> blocks = place(
                        true,
                        met -> met.name().equals("logo") ? 0 : 7,
                        inked,
                        picture("page"),
                        text("甲"),
                        picture("table"),
                        picture("logo"))
                .blocks();
        Place place = Place.InTable.after(0);
        Block image = new PageImage(place, Reason.PICTURE, 7);
        assertEquals(List.of(image, new Paragraph("甲", place), image), blocks);
    }

    @Test
    void aPictureInACellIsTheCells() {
        Grid nesting = grid(row("甲", "1"), row(slot(text("乙")), slot(text("2"), picture("page"))));
        assertEquals(1, place(true, met -> 7, nesting).blocks().size());
    }

    @Test
    void whatFloatsOverAParagraphFollowsAndWhatIsNestedFollowsItsTable() {
        assertEquals("概述 浮", drawn(text("概述"), new Aside(List.of(text("浮")))));
        Grid nesting = grid(row("甲", "1"), row(slot(text("乙")), slot(text("2"), table())));
        assertEquals("0: [0 甲][1 1] 1: [0 乙][1 2] 0: [0 甲][1 1] 1: [0 乙][1 2]", drawn(nesting));
    }

    @Test
    void bytesInDoubtPutEveryCellInDoubt() {
        Table table = (Table) place(false, PictureSink.NONE, table()).blocks().get(0);
        assertEquals(Legibility.DOUBTFUL, table.cells().get(0).seen().legibility());
        assertEquals("甲 1 乙 2", seen(table()));
    }

    @Test
    void aTableOfOneCellIsALayout() {
        assertEquals("甲", drawn(grid(row("甲"))));
        assertEquals("", drawn(grid()));
    }

    @Test
    void aTableOfOneColumnIsALayoutWhereTextFlows() {
        Text[] five =
                Stream.of("一", "二", "三", "四", "五").map(DraftPlacerTest::text).toArray(Text[]::new);
        assertEquals("一 二 三 四 五 完", drawn(grid(row(slot(five)), row("完"))));
        assertEquals("0: [0 甲] 1: [0 乙]", drawn(grid(row("甲"), row("乙"))));
        assertEquals("0: [0 一 二 三 四] 1: [0 完]", drawn(grid(row(slot(Arrays.copyOf(five, 4))), row("完"))));
    }

    @Test
    void tablesInTheOnlyFilledColumnAreLaidOutByTheOuterOne() {
        Grid inner = table();
        assertEquals(
                "题 0: [0 甲][1 1] 1: [0 乙][1 2]", drawn(grid(row(slot(), slot(text("题"))), row(slot(), slot(inner)))));
        assertEquals(
                "0: [0 甲][1 1] 1: [0 乙][1 2] 0: [0 甲][1 1] 1: [0 乙][1 2]",
                drawn(grid(row(slot(table()), slot(table())), row(slot(), slot()))));
    }

    @Test
    void aCellWithTwoTablesOrATableAndManyParagraphsHoldsAPage() {
        assertEquals(
                "甲 0: [0 甲][1 1] 1: [0 乙][1 2] 0: [0 甲][1 1] 1: [0 乙][1 2]",
                drawn(grid(row(slot(text("甲")), slot(table(), table())))));
        Draft[] page = {text("一"), text("二"), text("三"), text("四"), table()};
        assertEquals("甲 一 二 三 四 0: [0 甲][1 1] 1: [0 乙][1 2]", drawn(grid(row(slot(text("甲")), slot(page)))));
    }

    @Test
    void cellsThatContinueBelongToTheOneAboveOrBefore() {
        assertEquals(
                "0: [0r2 甲][1 1] 1: [1 2]",
                drawn(grid(
                        row(down(Merge.BEGUN, 1, "甲"), wide(1, "1")),
                        row(down(Merge.CONTINUED, 1, "x"), wide(1, "2")))));
        assertEquals("0: [0c2 甲] 1: [0 乙][1 2]", drawn(grid(row(wide(1, "甲"), across("x")), row("乙", "2"))));
    }

    @Test
    void aContinuationWithoutACellAboveStandsForItself() {
        assertEquals(
                "0: [0 甲][1 1] 1: [0 x][1 2]",
                drawn(grid(row("甲", "1"), row(down(Merge.CONTINUED, 1, "x"), wide(1, "2")))));
        assertEquals("0: [0 x][1 1] 1: [0 乙][1 2]", drawn(grid(row(across("x"), wide(1, "1")), row("乙", "2"))));
    }

    @Test
    void aNarrowerContinuationShowsTheTextAgainAndAWiderOneDoesNot() {
        assertEquals(
                "0: [0c2 甲][2 1] 1: [0 甲][1 y][2 2]",
                drawn(grid(
                        row(down(Merge.BEGUN, 2, "甲"), wide(1, "1")),
                        row(down(Merge.CONTINUED, 1, "x"), wide(1, "y"), wide(1, "2")))));
        assertEquals(
                "0: [0r2 甲][1 1] 1: [2 2]",
                drawn(grid(
                        row(down(Merge.BEGUN, 1, "甲"), wide(1, "1")),
                        row(down(Merge.CONTINUED, 2, "x"), wide(1, "2")))));
    }

    @Test
    void aRowMayLeaveSlotsOutAtItsBeginning() {
        Row indented = new Row(1, List.of(slot(text("2"))));
        assertEquals("0: [0 甲][1 1] 1: [1 2]", drawn(grid(row("甲", "1"), indented)));
    }

    @Test
    void aCellThatBreaksOffCannotBeRead() {
        Slot broken = slot(text("1"));
        broken.complete = false;
        assertEquals("甲 1!", seen(grid(row(slot(text("甲")), broken))));
    }

    @Test
    void severalParagraphsAreLinesOfACell() {
        assertEquals("甲 1\n2", seen(grid(row(slot(text("甲")), slot(text("1"), text("2"))))));
    }

    @Test
    void aBoxOverAnEmptyCellIsItsTextInDoubtAndElseADrawing() {
        Aside box = new Aside(List.of(text("8")));
        assertEquals("甲 8?order", seen(grid(row(slot(text("甲")), slot(box)))));
        assertEquals("甲 1?drawing(1\n8)", seen(grid(row(slot(text("甲")), slot(text("1"), box)))));
        assertEquals("0: [0 甲][1 1] 8", drawn(grid(row(slot(text("甲")), slot(text("1"), box)))));
    }

    @Test
    void aBoxWithMoreThanTwoLinesOrATableIsNotTheCells() {
        Aside three = new Aside(List.of(text("一"), text("二"), text("三")));
        assertEquals("0: [0 甲][1 ] 一 二 三", drawn(grid(row(slot(text("甲")), slot(three)))));
        Aside nested = new Aside(List.of(table()));
        assertEquals("0: [0 甲][1 ] 0: [0 甲][1 1] 1: [0 乙][1 2]", drawn(grid(row(slot(text("甲")), slot(nested)))));
    }

    @ParameterizedTest
    @CsvSource({
        "0,     0,    false, false",
        "0,     100,  false, true",
        "-100,  0,    true,  false",
        "-200,  0,    true,  false",
        "-100,  100,  true,  true"
    })
    void whatFloatsReachesTheTablesAboveAndBelow(int top, int bottom, boolean above, boolean below) {
        String covered = seen(table(), text("锚"), new Cover(top, bottom), table());
        assertEquals(above ? "甲?covered" : "甲", covered.split(" ")[0]);
        assertEquals(below ? "甲?covered" : "甲", covered.split(" ")[4]);
    }

    @ParameterizedTest
    @CsvSource({"1, 241, true", "1, 240, false", "44, 241, true", "45, 480, false", "45, 481, true"})
    void aParagraphBetweenIsAsHighAsItsLinesAtLeast(int characters, int bottom, boolean covered) {
        String seen = seen(new Cover(0, bottom), text("字".repeat(characters)), table());
        assertEquals(covered ? "甲?covered" : "甲", seen.split(" ")[0]);
    }

    @Test
    void aTableBetweenIsAsHighAsItsRows() {
        assertEquals("甲?covered", seen(new Cover(0, 481), table(), table()).split(" ")[4]);
        assertEquals("甲", seen(new Cover(0, 480), table(), table()).split(" ")[4]);
    }

    @Test
    void aTableIsCoveredByWhatIsAnchoredInIt() {
        Grid grid = grid(row(slot(text("甲")), slot(text("1"), new Cover(0, 100))));
        assertEquals("甲?covered 1?covered", seen(grid));
    }

    @ParameterizedTest
    @CsvSource({
        "400,   400,  3000, 900, true,  false, ",
        "-400,  -400, 3000, 900, true,  false, ",
        "401,   0,    3000, 900, true,  false, 0..900",
        "0,     401,  3000, 900, true,  false, 401..1301",
        "0,     0,    3001, 900, true,  false, 0..900",
        "0,     0,    3000, 901, true,  false, 0..901",
        "0,     10,   10,   10,  false, false, 10..20",
        "0,     10,   10,   10,  false, true,  -500..500",
        "900,   10,   10,   10,  true,  true,  10..20"
    })
    void aThingInItsCellCoversThatCellAlone(
            int left, int top, int width, int height, boolean inCell, boolean onPage, String cover) {
        assertEquals(
                cover,
                new Floating(left, top, width, height, onPage)
                        .cover(inCell)
                        .map(it -> it.top() + ".." + it.bottom())
                        .orElse(null));
    }
}
