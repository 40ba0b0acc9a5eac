package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.form.YearRelation.Instance;
import dev.gouji.form.YearRelation.Side;
import dev.gouji.form.YearRelation.Span;
import dev.gouji.form.YearRelation.Year;
import dev.gouji.report.FigureKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearRelationTest {

    private static final YearRelation CARRIED = new YearRelation(
            "years.carried",
            "t",
            Span.EACH_COLUMN,
            List.of(new Side(Year.BEFORE, "out"), new Side(Year.THIS, "more")),
            List.of(new Side(Year.THIS, "in")));

    @Test
    void itHoldsForEveryColumnOfWhichBothYearsHaveAllTerms() {
        Set<FigureKey> before = keys("t/out/a", "t/out/b");
        Set<FigureKey> after = keys("t/in/a", "t/more/a", "t/in/b", "t/in/c", "t/more/c", "u/in/d", "u/more/d");
        assertEquals(
                List.of(new Instance(
                        List.of(FigureKey.of("t/out/a")),
                        List.of(FigureKey.of("t/more/a")),
                        List.of(FigureKey.of("t/in/a")))),
                CARRIED.instances(before, after));
    }

    @Test
    void theColumnsComeInTheLaterFormsOrder() {
        Set<FigureKey> before = keys("t/out/a", "t/out/b");
        Set<FigureKey> after = keys("t/in/b", "t/in/a", "t/more/a", "t/more/b");
        assertEquals(
                List.of("b", "a"),
                CARRIED.instances(before, after).stream()
                        .map(instance -> instance.right().get(0).column())
                        .toList());
    }

    @Test
    void itMayHoldForEveryRow() {
        YearRelation change = new YearRelation(
                "years.change",
                "t",
                Span.EACH_ROW,
                List.of(new Side(Year.BEFORE, "total"), new Side(Year.THIS, "change")),
                List.of(new Side(Year.THIS, "total")));
        List<Instance> instances =
                change.instances(keys("t/x/total"), keys("t/x/total", "t/x/change", "t/y/total", "t/y/change"));
        assertEquals(1, instances.size());
        assertEquals(List.of(FigureKey.of("t/x/change")), instances.get(0).left());
    }

    @Test
    void theRightSideStandsInTheLaterReport() {
        List<Side> before = List.of(new Side(Year.BEFORE, "in"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new YearRelation("years.wrong", "t", Span.EACH_COLUMN, List.of(), before));
    }

    private static Set<FigureKey> keys(String... keys) {
        Set<FigureKey> all = new LinkedHashSet<>();
        Stream.of(keys).map(FigureKey::of).forEach(all::add);
        return all;
    }
}
