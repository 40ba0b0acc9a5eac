package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FontNamesTest {

    private static StoredBytes font(StoredBytes table, String name) {
        int begin = table.size();
        return table.u8(39 + name.length() * 2).upTo(begin + 40).utf16(name);
    }

    @Test
    void namesStandInTheirOrderEachUpToItsZero() {
        StoredBytes table = font(new StoredBytes().u16(2, 0), "宋体\0SimSun");
        assertEquals(
                List.of("宋体", "Wingdings"),
                FontNames.read(font(table, "Wingdings").slice()));
    }

    @Test
    void aFontTooShortForANameHasNone() {
        StoredBytes table = new StoredBytes().u16(2, 0).u8(1, 0);
        assertEquals(List.of("", "A"), FontNames.read(font(table, "A").slice()));
    }

    @Test
    void namesBeyondTheTableOrTheCountAreLeftOut() {
        assertEquals(
                List.of("A"),
                FontNames.read(font(new StoredBytes().u16(9, 0), "A").slice()));
        assertEquals(
                List.of(), FontNames.read(font(new StoredBytes().u16(0, 0), "A").slice()));
        assertEquals(List.of(), FontNames.read(Slice.EMPTY));
    }

    @Test
    void aNameThatIsCutOffIsReadAsFarAsItGoes() {
        StoredBytes table = font(new StoredBytes().u16(1, 0), "宋体");
        assertEquals(List.of("宋"), FontNames.read(table.slice().part(0, table.size() - 2)));
    }
}
