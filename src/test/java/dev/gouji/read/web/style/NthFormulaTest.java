package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NthFormulaTest {

    @ParameterizedTest
    @CsvSource({
        "odd,       1 3 5",
        "even,      2 4 6",
        "3,         3",
        "+3,        3",
        "n,         1 2 3 4 5 6",
        "2n,        2 4 6",
        "2n+1,      1 3 5",
        "2n + 1,    1 3 5",
        "3n-1,      2 5",
        "+n+5,      5 6",
        "-n+2,      1 2",
        "-2n+5,     1 3 5",
        "0n+4,      4"
    })
    void aFormulaHoldsForPlacesCountedFromOne(String formula, String places) {
        assertEquals(places, ofSix(formula));
    }

    @ParameterizedTest
    @CsvSource({"''", "-3", "0", "x", "2n+", "n2", "1.5", "2n+1 of .a"})
    void whatCannotBeReadHoldsNowhere(String formula) {
        assertEquals("", ofSix(formula));
    }

    private static String ofSix(String formula) {
        return IntStream.rangeClosed(1, 6)
                .filter(place -> NthFormula.holds(formula, place))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
