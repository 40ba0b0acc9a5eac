package dev.gouji.recognise.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.line.LineCell;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyValuesTest {

    @ParameterizedTest
    @CsvSource({"0 0 1,3", "'0\n0\n1\n2',4", "'０　1 -',3", "1 2,1", "1 2 三,1", "12,1", "'',1", "见 附 件,1"})
    void aListOfValuesIsAsManyAndAnythingElseIsOne(String text, int count) {
        LineCell cell = new LineCell(Seen.of(text), 0, 1, 1, false, Place.InTable.after(0));
        assertEquals(count, ManyValues.count(cell));
        assertEquals(
                count == 1 ? List.of(text) : List.of(text.split("[\\s　]+")),
                ManyValues.split(cell).stream().map(LineCell::text).toList());
    }
}
