package dev.gouji.recognise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedRowsTest {

    private static final LabelCutter LABELS = new LabelCutter(List.of("传真申请数", "网络申请数", "信函申请数"));

    @Test
    void aTableOnOneLineIsPartedAtWhiteSpace() {
        List<Atom> atoms = atoms("传真申请数 件 1 网络申请数 件 2　信函申请数|件|3");
        assertEquals(
                List.of("传真申请数", "件", "1", "网络申请数", "件", "2", "信函申请数", "件", "3"),
                atoms.stream().map(Atom::text).toList());
        assertEquals(
                List.of("1", "2", "3"),
                atoms.stream().filter(Atom::value).map(Atom::text).toList());
    }

    @Test
    void unitsMayStandAtTheEndOfTheLabels() {
        assertEquals(6, atoms("传真申请数（件） 1 网络申请数（件） 2 信函申请数（件） 3").size());
    }

    @Test
    void twoRowsAreNoTable() {
        assertNull(atoms("传真申请数 件 1 网络申请数 件 2"));
    }

    @Test
    void aUnitBehindAnythingElseIsNoRow() {
        assertNull(atoms("传真申请数 件 1 网络申请数 件 2 其他来信 件 3"));
        assertNull(atoms("件 1 件 2 件 3"));
        assertNull(atoms(" "));
    }

    @Test
    void theSameWordAgainHasItsOwnPlace() {
        List<Atom> atoms = atoms("传真申请数 件 1 网络申请数 件 1 信函申请数 件 1");
        assertEquals(new Place.InText(1, 9), atoms.get(2).place());
        assertEquals(new Place.InText(1, 19), atoms.get(5).place());
    }

    private static List<Atom> atoms(String text) {
        return SpacedRows.atoms(new TextLine(Seen.of(text), new Place.InText(1, 1), 0), new PrintedTexts(), LABELS);
    }
}
