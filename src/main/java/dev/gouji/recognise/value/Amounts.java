package dev.gouji.recognise.value;

import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What figures count, by key, and which sums of the form over them hold. Not thread-safe. */
public final class Amounts {

    private final Map<FigureKey, BigDecimal> byKey = new HashMap<>();

    /** Takes a number, or a mark that counts as zero; what counts nothing is left out. */
    public void put(FigureKey key, CellValue value) {
        if (value.mark() == Mark.NUMBER) {
            byKey.put(key, value.value());
        } else if (value.mark().countsAsZero()) {
            byKey.put(key, BigDecimal.ZERO);
        }
    }

    /** Whether a sum can be assessed: each of its figures is known. */
    public boolean tell(Relation relation) {
        return keys(relation).allMatch(byKey::containsKey);
    }

    /** Whether a sum that can be assessed is over nothing but zeros. */
    public boolean areZero(Relation relation) {
        return keys(relation).allMatch(key -> byKey.get(key).signum() == 0);
    }

    /** Whether a sum holds that can be assessed. */
    public boolean hold(Relation relation) {
        return relation.holds(sum(relation.left()), sum(relation.right()));
    }

    private static Stream<FigureKey> keys(Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream());
    }

    private BigDecimal sum(List<FigureKey> keys) {
        return keys.stream().map(byKey::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
