package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Relation.Comparison;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 3, 3, true",
        "EQUAL, 3, 3.00, true",
        "EQUAL, 2, 3, false",
        "EQUAL, 4, 3, false",
        "AT_MOST, 3, 3, true",
        "AT_MOST, 2, 3, true",
        "AT_MOST, 4, 3, false"
    })
    void aRelationHolds(Comparison comparison, BigDecimal left, BigDecimal right, boolean holds) {
        assertEquals(holds, new Relation("rule", List.of(), List.of(), true, comparison).holds(left, right));
    }
}
