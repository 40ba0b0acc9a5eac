package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.read.word.doc.file.PropertyPages.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPagesTest {

    /** The first page says what holds from 4 to 10 and from 10 to 20, the second what holds from 20 to 30. */
    private static final Slice INDEX =
            new StoredBytes().i32(4, 20, 30).i32(1, 2).slice();

    private static StoredBytes runPages() {
        StoredBytes main = new StoredBytes().upTo(512);
        main.i32(4, 10, 20)
                .u8(50, 0)
                .upTo(512 + 100)
                .u8(3)
                .hex("3C08 01")
                .upTo(1023)
                .u8(2);
        return main.i32(20, 30)
                .u8(60)
                .upTo(1024 + 120)
                .u8(3)
                .hex("3C08 00")
                .upTo(1535)
                .u8(1);
    }

    private static String said(Stretch stretch) {
        Slice properties = stretch.properties();
        return stretch.end() + (properties.length() == 0 ? "" : " " + properties.u8(properties.length() - 1));
    }

    @ParameterizedTest
    @CsvSource({"4, 10 1", "9, 10 1", "10, 20", "19, 20", "20, 30 0", "29, 30 0"})
    void whatHoldsOfARunAndHowFarItReaches(int place, String said) {
        PropertyPages pages = PropertyPages.ofRuns(runPages().slice(), INDEX);
        assertEquals(said, said(pages.at(place)));
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "30", "99"})
    void ofPlacesBeforeAndBehindNothingIsSaid(int place) {
        assertNull(PropertyPages.ofRuns(runPages().slice(), INDEX).at(place));
    }

    @Test
    void aFileWithoutAnIndexSaysNothing() {
        assertNull(PropertyPages.ofRuns(runPages().slice(), Slice.EMPTY).at(4));
    }

    @Test
    void aPageBeyondTheFileIsDamage() {
        Slice index = new StoredBytes().i32(4, 20, 9).slice();
        PropertyPages pages = PropertyPages.ofRuns(runPages().slice(), index);
        assertThrows(IndexOutOfBoundsException.class, () -> pages.at(4));
    }

    @Test
    void thePropertiesOfAParagraphAreAnOddOrAnEvenNumberOfBytes() {
        StoredBytes main = new StoredBytes().i32(0, 10, 20, 30);
        main.u8(100).upTo(16 + 13).u8(110).upTo(16 + 26).u8(0);
        main.upTo(200)
                .u8(2)
                .hex("0700 01")
                .upTo(220)
                .u8(0, 2)
                .hex("0700 0102")
                .upTo(511)
                .u8(3);
        Slice index = new StoredBytes().i32(0, 30, 0).slice();
        PropertyPages pages = PropertyPages.ofParagraphs(main.slice(), index);
        assertEquals(3, pages.at(0).properties().length());
        assertEquals(4, pages.at(10).properties().length());
        assertEquals(0, pages.at(20).properties().length());
        assertEquals(7, pages.at(10).properties().u16(0));
    }
}
