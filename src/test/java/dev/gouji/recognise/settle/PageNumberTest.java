package dev.gouji.recognise.settle;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.line.LineCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "999, true",
        "1000, false",
        "0, false",
        "-3, false",
        "1.5, false",
        "0012, false",
        "-, false",
        "三, false"
    })
    void aPagesNumberIsSmallAndPlain(String text, boolean like) {
        assertEquals(like, PageNumber.isLike(cell(text)));
    }

    @Test
    void itStandsOnALineByItself() {
        assertTrue(PageNumber.isLike(List.of(at(1), at(2), at(3)), 1));
        assertFalse(PageNumber.isLike(List.of(at(1), at(1), at(3)), 1));
        assertFalse(PageNumber.isLike(List.of(at(1), at(3), at(3)), 1));
        assertTrue(PageNumber.isLike(List.of(at(1)), 0));
    }

    private static LineCell at(int line) {
        return new LineCell(Seen.of("3"), 0, 1, 1, false, new Place.InText(line, 1));
    }
}
