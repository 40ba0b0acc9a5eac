package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "B7, 6, 1",
        "Z9, 8, 25",
        "AA10, 9, 26",
        "AZ1, 0, 51",
        "BA1, 0, 52",
        "XFD1048576, 1048575, 16383"
    })
    void peopleCountFromOneAndInLettersCodeFromZero(String name, int row, int column) {
        assertEquals(new CellAddress(row, column), CellAddress.of(name));
        assertEquals(name, new CellAddress(row, column).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$B$7", "B$7", "$B7"})
    void dollarSignsMeanNothingHere(String name) {
        assertEquals(new CellAddress(6, 1), CellAddress.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7", "7B", "B0", "b7", "B7C", "A1048577", "XFE1", "B-7"})
    void whatIsNoCellOfAnySheetIsNoAddress(String name) {
        assertNull(CellAddress.of(name));
    }
}
