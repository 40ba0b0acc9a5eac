package dev.gouji.recognise.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Relation RELATION = relation();

    private static Relation relation() {
        return Forms.newest().variants().get(0).tables().stream()
                .flatMap(table -> table.relations().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Amounts of(String left, String right) {
        Amounts amounts = new Amounts();
        put(amounts, RELATION.left(), left);
        put(amounts, RELATION.right(), right);
        return amounts;
    }

    private static void put(Amounts amounts, List<FigureKey> keys, String first) {
        keys.forEach(key -> amounts.put(key, CellValue.of("0")));
        amounts.put(keys.get(0), CellValue.of(first));
    }

    @Test
    void aSumHoldsWhereBothSidesCountTheSame() {
        assertTrue(of("7", "7").hold(RELATION));
        assertFalse(of("7", "8").hold(RELATION));
    }

    @Test
    void aSumIsToldWhereEachFigureIsANumberOrASignOfNothing() {
        assertTrue(of("7", "—").tell(RELATION));
        assertFalse(new Amounts().tell(RELATION));
    }

    @Test
    void aSumOverSignsOfNothingIsOverZeros() {
        assertTrue(of("0", "—").areZero(RELATION));
        assertFalse(of("0", "1").areZero(RELATION));
    }
}
