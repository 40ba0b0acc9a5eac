package dev.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {

    private static final Place PLACE = new Place.InTable(0, 0, 0);

    @ParameterizedTest
    @CsvSource({"-1, 0, 1, 1", "0, -1, 1, 1", "0, 0, 0, 1", "0, 0, 1, 0"})
    void aCellStandsInItsTableAndTakesASlot(int row, int column, int rowSpan, int columnSpan) {
        Seen seen = Seen.of("8");
        assertThrows(IllegalArgumentException.class, () -> new Cell(row, column, rowSpan, columnSpan, seen, PLACE));
    }

    @Test
    void aCellIsDoubtedOnceAndAnIllegibleOneIsNoBetterForIt() {
        Cell eight = Cell.of(0, 0, "8", PLACE);
        assertEquals(Legibility.DOUBTFUL, eight.doubted().legibility());
        Cell doubted = eight.with(Sight.unsure(Reason.ORDER));
        assertSame(doubted, doubted.doubted());
        Cell illegible = new Cell(0, 0, 1, 1, "8", Legibility.ILLEGIBLE, PLACE);
        assertSame(illegible, illegible.doubted());
    }

    @Test
    void aBlankCellWithAPictureIsNotBlank() {
        assertEquals(true, Cell.of(0, 0, " \u3000", PLACE).isBlank());
        assertEquals(
                false, Cell.of(0, 0, "", PLACE).with(Sight.ink(Reason.PICTURE)).isBlank());
        assertEquals(false, Cell.of(0, 0, "0", PLACE).isBlank());
    }

    @Test
    void whatIsKnownOfATableIsKnownOfItsCells() {
        Table table = new Table(List.of(Cell.of(0, 0, "8", PLACE)), Table.Geometry.RAGGED, PLACE);
        Table doubted = table.with(Sight.unsure(Reason.BOUND));
        assertEquals(Reason.BOUND, doubted.cells().get(0).seen().reason());
        assertEquals(Table.Geometry.RAGGED, doubted.geometry());
    }

    @Test
    void listsAreCopied() {
        List<Block> blocks = new ArrayList<>();
        Document document = Document.of(blocks);
        blocks.add(new PageImage(PLACE));
        assertEquals(List.of(), document.blocks());
        assertEquals(List.of(), document.hidden());
    }

    @Test
    void textOutsideTablesSaysHowManyStandBeforeIt() {
        assertEquals(new Place.InTable(2, -1, -1), Place.InTable.after(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "a, false",
        "' ', true",
        "'\u3000', true",
        "'\u0007', true",
        "'\u200b', true",
        "'\u00ad', true"
    })
    void whatACharacterShows(char character, boolean nothing) {
        assertEquals(nothing, Cell.showsNothing(character));
    }

    @Test
    void messagesAreJoinedInBothLanguages() {
        Message one = new Message("甲", "a");
        Message two = Message.same("2");
        assertEquals(new Message("甲、2", "a, 2"), Message.joined(List.of(one, two), new Message("、", ", ")));
        assertEquals(new Message("甲2", "a2"), one.plus(two));
        assertEquals(one, one.when(true));
        assertEquals(Message.NONE, one.when(false));
        assertEquals(Message.NONE, Message.joined(List.of(), two));
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void aCodeIsPrintedInSmallLettersAndABoundSaysSo(ErrorCode code) {
        assertEquals(
                code, ErrorCode.valueOf(code.code().toUpperCase(Locale.ROOT).replace('-', '_')));
        assertEquals(code.code().startsWith("limit-"), code.isBound());
    }
}
