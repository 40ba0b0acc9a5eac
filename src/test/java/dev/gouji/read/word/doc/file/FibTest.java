package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.read.word.doc.file.Fib.Story;
import dev.gouji.read.word.doc.file.Fib.Structure;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FibTest {

    private static final int PLACES = 93;

    /** A head with text of 10, notes of 20, headers of 30 characters, and styles of 3 bytes behind the first. */
    private static Fib fib(int text, int places) {
        StoredBytes main = new StoredBytes().upTo(32).u16(14).upTo(62).u16(22);
        main.upTo(64 + 3 * 4).i32(text, 20, 30).upTo(64 + 22 * 4).u16(places);
        main.upTo(154 + 8).i32(1, 3).upTo(154 + places * 8);
        return new Fib(main.slice(), StoredBytes.slice("41 42 43 44 45 46"));
    }

    @Test
    void storiesStandOneBehindTheOther() {
        Fib fib = fib(10, PLACES);
        assertEquals(10, fib.length(Story.TEXT));
        assertEquals(0, fib.start(Story.TEXT));
        assertEquals(10, fib.start(Story.NOTES));
        assertEquals(30, fib.start(Story.HEADERS));
        assertEquals(60, fib.start(Story.BOXES));
    }

    @Test
    void aStoryCannotBeShorterThanNothing() {
        assertThrows(IndexOutOfBoundsException.class, () -> fib(-1, PLACES).length(Story.TEXT));
        assertThrows(
                ArithmeticException.class, () -> fib(Integer.MAX_VALUE, PLACES).start(Story.BOXES));
    }

    @Test
    void aStructureIsAPartOfTheTableStream() {
        assertEquals("BCD", fib(10, PLACES).structure(Structure.STYLES).text(StandardCharsets.US_ASCII));
        assertEquals("EF", fib(10, PLACES).behind(Structure.STYLES).text(StandardCharsets.US_ASCII));
    }

    @Test
    void aStructureThatTheFileDoesNotHaveIsEmpty() {
        assertEquals(0, fib(10, PLACES).structure(Structure.LISTS).length());
        assertEquals(0, fib(10, 2).structure(Structure.LISTS).length());
        assertEquals(3, fib(10, 2).structure(Structure.STYLES).length());
        assertEquals(0, fib(10, 1).structure(Structure.STYLES).length());
    }
}
