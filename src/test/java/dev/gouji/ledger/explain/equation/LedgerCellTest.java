package dev.gouji.ledger.explain.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Quantity;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerCellTest {

    @ParameterizedTest(name = "{0} may hold {1} of which {2} make one: {3}")
    @CsvSource({
        "COUNT, 5, 1, true",
        "COUNT, 0, 1, true",
        "COUNT, -1, 1, false",
        "SIGNED, -1, 1, true",
        "COUNT, 150, 100, false",
        "COUNT, 200, 100, true",
        "SIGNED, -50, 100, false",
        "MONEY, 150, 100, true",
        "MONEY, -150, 100, false"
    })
    void aCountIsWholeAndNotNegativeAndMoneyMayHaveCents(Quantity quantity, long number, long unit, boolean may) {
        Figure figure = Figure.missing(FigureKey.of("tiny/in/a"), null);
        assertEquals(may, new LedgerCell(figure, 0, quantity, false, false, List.of()).mayHold(number, unit));
    }
}
