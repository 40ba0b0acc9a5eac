package dev.gouji.ledger;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table 三 that holds in itself, drawn with a seed: 0 to 100,000 applications, log-uniform, about 87 % of them natural
 * persons', most outcome rows zero.
 */
public final class BalancedTable {

    private static final double NATURAL_PERSONS = 0.87;
    private static final double ROWS_IN_USE = 0.3;

    private final Random random;
    private final FormVariant form;
    private final List<String> outcomes;
    private final List<String> applicants;
    private final Map<FigureKey, Integer> figures = new LinkedHashMap<>();

    private BalancedTable(FormVariant form, long seed) {
        this.form = form;
        random = new Random(seed);
        outcomes = parts("requests.outcomes").stream().map(FigureKey::row).toList();
        applicants =
                parts("requests.applicants").stream().map(FigureKey::column).toList();
    }

    /** The figures of a table 三, drawn with a seed. */
    public static Map<FigureKey, Integer> drawn(FormVariant form, long seed) {
        BalancedTable table = new BalancedTable(form, seed);
        table.draw();
        return table.figures;
    }

    private void draw() {
        SampleReport.keys(form, "requests/*/*").forEach(key -> figures.put(key, 0));
        int applications = (int) Math.exp(random.nextDouble() * Math.log(100_001)) - 1;
        List<String> used = outcomes.stream()
                .filter(row -> random.nextDouble() < ROWS_IN_USE)
                .toList();
        for (int count = 0; count < applications; count++) {
            String applicant = random.nextDouble() < NATURAL_PERSONS
                    ? applicants.get(0)
                    : applicants.get(1 + random.nextInt(applicants.size() - 1));
            add(random.nextInt(20) == 0 ? "carried_in" : "received", applicant);
            if (used.isEmpty() || random.nextInt(20) == 0) {
                add("carried_out", applicant);
            } else {
                add(used.get(random.nextInt(used.size())), applicant);
                add("handled", applicant);
            }
        }
    }

    private void add(String row, String applicant) {
        figures.merge(new FigureKey("requests", row, applicant), 1, Integer::sum);
        figures.merge(new FigureKey("requests", row, "total"), 1, Integer::sum);
    }

    private List<FigureKey> parts(String rule) {
        return form.table("requests").relations().stream()
                .filter(relation -> relation.rule().equals(rule))
                .map(Relation::left)
                .findFirst()
                .orElseThrow();
    }
}
