package dev.gouji.ledger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.form.Identifiability;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormStudyTest {

    private static Identifiability study(String form, int variant, String table) {
        return FormStudy.of(Forms.of(form).variants().get(variant).table(table));
    }

    @Test
    void tableThreeOf2021HasThirtyNineRelationsOfRankThirtySevenAndNoTwoFiguresAlike() {
        Identifiability study = study("ogi-2021", 0, "requests");
        assertEquals(175, study.figures());
        assertEquals(39, study.relations());
        assertEquals(37, study.rank());
        assertEquals(List.of(), study.uncovered());
        assertEquals(List.of(), study.alike());
    }

    @Test
    void withOneRowForOtherHandlingThereAreTwoRelationsLess() {
        Identifiability study = study("ogi-2021", 1, "requests");
        assertEquals(List.of(161, 37, 35), List.of(study.figures(), study.relations(), study.rank()));
    }

    @Test
    void theFiguresOfAGroupOfTableFourAreAlike() {
        Identifiability study = study("ogi-2021", 0, "review_litigation");
        assertEquals(3, study.rank());
        assertEquals(List.of(5, 5, 5), study.alike().stream().map(List::size).toList());
    }

    @Test
    void tableTwoIsHeldByNoRelation() {
        Identifiability study = study("ogi-2021", 0, "proactive");
        assertEquals(10, study.uncovered().size());
        assertEquals(0, study.rank());
    }
}
