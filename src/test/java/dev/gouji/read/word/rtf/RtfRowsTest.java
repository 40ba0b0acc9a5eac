package dev.gouji.read.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Draft.Merge;
import dev.gouji.read.word.rtf.EdgedRows.EdgedRow;
import dev.gouji.read.word.rtf.RowFrame.CellFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows by their words and edges; form fields and shapes by theirs. */
class RtfRowsTest {

    /** Rows parted by slashes: where a row begins, then where each of its cells ends. */
    private static String laid(String rows) {
        List<EdgedRow> edged = new ArrayList<>();
        for (String row : rows.split("/")) {
            List<Integer> edges =
                    Arrays.stream(row.strip().split(" ")).map(Integer::valueOf).toList();
            List<Draft.Slot> slots =
                    edges.stream().skip(1).map(edge -> new Draft.Slot()).toList();
            edged.add(new EdgedRow(edges.get(0), edges.subList(1, edges.size()), slots));
        }
        Draft.Grid grid = new Draft.Grid();
        EdgedRows.lay(edged, grid);
        return grid.rows().stream()
                .map(row -> row.before() + ":"
                        + row.slots().stream()
                                .map(slot -> String.valueOf(slot.span))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 1000 2000 3000 / 0 1000 3000      | 0:1,1,1 0:1,2
                    0 1000 3000 / 0 2000 3000           | 0:1,2 0:2,1
                    0 1000 2000 / 0 1020 2000           | 0:1,1 0:1,1
                    0 1000 2000 / 0 1021 2000           | 0:1,2 0:2,1
                    0 1000 1010 2000 / 0 1005 2000      | 0:1,2,1 0:2,2
                    -108 1000 2000 / 0 1000 2000        | 0:1,1 0:1,1
                    -200 500 1000 / 0 500 1000          | 0:2,1 1:1,1
                    0 1000 2000 / 1000 2000             | 0:1,1 1:1
                    0 100 / 120 200                     | 0:1 0:2
                    """)
    void cellsSpanTheColumnsBetweenAllEdges(String rows, String slots) {
        assertEquals(slots, laid(rows));
    }

    private static RowFrame row(String words) {
        ColourTable colours = new ColourTable();
        colours.end();
        colours.take("red", 255);
        colours.end();
        RowFrame row = new RowFrame();
        for (String word : words.split(" ")) {
            String number = word.replaceAll("^[a-z]+", "");
            row.take(word.replaceAll("[-0-9]+$", ""), number.isEmpty() ? 0 : Integer.parseInt(number), colours);
        }
        return row;
    }

    @ParameterizedTest
    @CsvSource({
        "cellx1000,                 1000, NONE,      false, -1",
        "clmrg cellx1000,           1000, NONE,      true,  -1",
        "clvmgf cellx1000,          1000, BEGUN,     false, -1",
        "clvmrg cellx1000,          1000, CONTINUED, false, -1",
        "clcbpat1 cellx1000,        1000, NONE,      false, 0xFF0000",
        "clshdng10000 cellx1000,    1000, NONE,      false, 0x000000",
        "clcfpat1 clshdng10000 cellx1000, 1000, NONE, false, 0xFF0000",
        "trcbpat1 cellx1000,        1000, NONE,      false, 0xFF0000"
    })
    void aCellIsDefinedBeforeItsEnd(String words, int right, Merge down, boolean across, String ground) {
        CellFrame cell = row(words).cell(0, 9);
        assertEquals(right, cell.right());
        assertEquals(down, cell.down());
        assertEquals(across, cell.across());
        assertEquals(Integer.decode(ground), cell.look().get(Trait.CELL_GROUND, Look.NONE));
    }

    @Test
    void whatIsSaidOfACellEndsWithIt() {
        CellFrame second = row("clmrg clvmrg clcbpat1 clcfpat1 clshdng500 cellx1000 cellx2000")
                .cell(1, 9);
        assertEquals(new CellFrame(2000, Merge.NONE, false, second.look()), second);
        assertEquals(false, second.look().says(Trait.CELL_GROUND));
        assertEquals(9, row("cellx1000").cell(1, 9).right());
    }

    @Test
    void whatIsSaidOfARowHoldsForItsCells() {
        assertEquals(20, row("trrh-20 cellx1000").cell(0, 9).look().get(Trait.ROW, 0));
        assertEquals(
                Integer.MAX_VALUE, row("trrh20 cellx1000").cell(0, 9).look().get(Trait.ROW, 0));
        assertEquals(true, row("tposx40000 cellx1000").cell(0, 9).look().is(Trait.AWAY));
        assertEquals(false, row("tposx400 cellx1000").cell(0, 9).look().is(Trait.AWAY));
        assertEquals(-108, row("trleft-108").left());
        assertEquals(true, RowFrame.isWord("cellx"));
        assertEquals(false, RowFrame.isWord("cell"));
    }

    @ParameterizedTest
    @CsvSource({
        "fftype1,                   □",
        "fftype1 ffres1,            ☑",
        "fftype1 ffres25 ffdefres1, ☑",
        "fftype1 ffres0 ffdefres1,  □",
        "fftype2 ffl ffl,           a",
        "fftype2 ffl ffl ffres1,    b",
        "fftype2 ffl ffdefres1,     ",
        "fftype2 ffres0,            ",
        "fftype2 ffl ffres-1,       ",
        "fftype0 ffl ffres0,        ",
        "ffl,                       "
    })
    void aFormFieldShowsItsChoice(String words, String shown) {
        RtfFormField field = new RtfFormField();
        char entry = 'a';
        field.entry('x');
        for (String word : words.split(" ")) {
            String number = word.replaceAll("^[a-z]+", "");
            field.take(word.replaceAll("[-0-9]+$", ""), number.isEmpty() ? 0 : Integer.parseInt(number));
            if (word.equals("ffl")) {
                field.entry(entry++);
            }
        }
        assertEquals(shown, field.shown());
    }

    /** A shape by its words, and its properties as {@code name=value}. */
    private static RtfShape shape(String words) {
        RtfShape shape = new RtfShape();
        for (String word : words.split(" ")) {
            int sign = word.indexOf('=');
            if (sign < 0) {
                String number = word.replaceAll("^[a-z]+", "");
                shape.take(word.replaceAll("[-0-9]+$", ""), number.isEmpty() ? 0 : Integer.parseInt(number));
            } else {
                word.substring(0, sign).chars().forEach(c -> shape.name((char) c));
                word.substring(sign + 1).chars().forEach(c -> shape.value((char) c));
                shape.endProperty();
            }
        }
        return shape;
    }

    @ParameterizedTest
    @CsvSource({
        "shptop100 shpbottom300,                100..300",
        "shptop100 shpbottom300 shpwr3,         100..300",
        "shptop100 shpbottom300 shpwr2,         ",
        "shptop100 shpbottom300 shpfblwtxt1,    ",
        "shptop100 shpbottom300 shpfblwtxt0,    100..300",
        "shptop100 shpbottom300 fFilled=0,      ",
        "shptop100 shpbottom300 fFilled=1,      100..300",
        "shptop100 shpbottom300 fHidden=1,      ",
        "shptop100 shpbottom300 fHidden=0,      100..300",
        "shptop100 shpbottom300 shpbypage,      -500..500",
        "shptop100 shpbottom300 shpbymargin,    -500..500",
        "shptop100 shpbottom300 shpbypage shpbypara, 100..300"
    })
    void whatAShapeMayCover(String words, String cover) {
        assertEquals(
                cover,
                shape(words)
                        .cover(false)
                        .map(it -> it.top() + ".." + it.bottom())
                        .orElse(null));
    }

    @Test
    void aPictureCoversEvenIfItIsNotFilled() {
        RtfShape picture = shape("shptop100 shpbottom300 fFilled=0");
        picture.picture(null);
        assertEquals(new Draft.Cover(100, 300), picture.cover(false).orElseThrow());
    }

    @Test
    void aShapeInACellIsInkUnlessItIsHiddenOrHoldsText() {
        assertEquals(Optional.of(Sight.ink(Reason.DRAWING)), shape("fFilled=1").ink(true));
        assertEquals(Optional.empty(), shape("fFilled=1").ink(false));
        assertEquals(Optional.empty(), shape("fHidden=1").ink(true));
        RtfShape box = shape("fFilled=1");
        box.box();
        assertEquals(Optional.empty(), box.ink(true));
        RtfShape picture = shape("fFilled=1");
        picture.picture(null);
        assertEquals(Optional.of(Sight.ink(Reason.PICTURE)), picture.ink(true));
        assertEquals("公开", shape("gtextUNICODE=公开").words());
    }
}
