package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Mark;
import dev.gouji.report.Severity;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of a report that the charts are drawn from, table by table, or why they are not: totals of table 三 and all
 * of table 四. A table's figures are certain when each was surely read and none of its sums fails.
 */
final class CertainNumbers {

    /** The form has no such table. */
    static final int ANOTHER_FORM = 1;

    /** The table is missing or blank. */
    static final int NOTHING = 2;

    /** A sum of the table fails or could not be assessed, or a total is blank. */
    static final int BROKEN = 3;

    /** A figure was read with doubt. */
    static final int DOUBTFUL = 4;

    private static final String TOTAL = "total";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /** The tables, in the order in which they stand in the data. */
    private static final List<String> TABLES = List.of("requests", "review_litigation");

    private static final List<Map<FigureKey, Charted>> CHARTED =
            TABLES.stream().map(CertainNumbers::charted).toList();

    private CertainNumbers() {}

    private record Charted(int index, PrintedLine line, PrintedSlot slot) {}

    /** The charted figures of all generations, in the order in which the data numbers them. */
    static ArrayNode legend() {
        ArrayNode tables = PageJson.array();
        for (Map<FigureKey, Charted> charted : CHARTED) {
            ArrayNode entries = tables.addArray();
            charted.forEach((key, entry) -> {
                ArrayNode path = entries.addObject().put("key", key.toString()).putArray("path");
                Stream<Wording> words = entry.line().row() == null
                        ? entry.slot().headers().stream()
                        : Stream.concat(
                                entry.line().row().under().stream(),
                                Stream.of(entry.line().row().wording()));
                words.forEach(word -> path.add(FormLayout.wording(word)));
            });
        }
        return tables;
    }

    /**
     * For each table the numbers that are not 0, as index, value, index, value …, or a number that says why there are none.
     *
     * @param figures the report's, by key
     */
    static ArrayNode of(AnnualReport report, Map<FigureKey, Figure> figures) {
        ArrayNode tables = PageJson.array();
        for (int table = 0; table < TABLES.size(); table++) {
            tables.add(of(report, figures, TABLES.get(table), CHARTED.get(table)));
        }
        return tables;
    }

    private static JsonNode of(
            AnnualReport report, Map<FigureKey, Figure> figures, String table, Map<FigureKey, Charted> charted) {
        ArrayNode numbers = PageJson.array();
        int met = 0;
        int missing = 0;
        int worst = 0;
        for (Map.Entry<FigureKey, Charted> entry : charted.entrySet()) {
            Figure figure = figures.get(entry.getKey());
            if (figure == null) {
                continue;
            }
            met++;
            missing += figure.mark() == Mark.MISSING ? 1 : 0;
            if (!certain(figure)) {
                worst = DOUBTFUL;
            } else if (figure.value() != null && figure.value().signum() != 0) {
                numbers.add(entry.getValue().index());
                numbers.add(PageJson.number(figure.value()));
            }
        }
        if (met == 0) {
            return IntNode.valueOf(ANOTHER_FORM);
        }
        if (met == missing || report.findings().stream().anyMatch(finding -> emptiness(finding, table))) {
            return IntNode.valueOf(NOTHING);
        }
        if (report.findings().stream().anyMatch(finding -> breaks(finding, report, table))) {
            return IntNode.valueOf(BROKEN);
        }
        return worst == 0 ? numbers : IntNode.valueOf(worst);
    }

    private static boolean certain(Figure figure) {
        if (!figure.certainty().isSure()) {
            return false;
        }
        return figure.mark() == Mark.NUMBER
                ? figure.value().signum() >= 0
                        && figure.value().compareTo(LARGEST) < 0
                        && figure.value().stripTrailingZeros().scale() <= 0
                : figure.mark().countsAsZero();
    }

    private static boolean emptiness(Finding finding, String table) {
        return finding.rule().equals("form.unfilled")
                && finding.left().stream().anyMatch(term -> term.key().table().equals(table));
    }

    private static boolean breaks(Finding finding, AnnualReport report, String table) {
        boolean sum = finding.kind() == FindingKind.PRINTED || finding.kind() == FindingKind.IMPLIED;
        boolean failing = finding.verdict() == Verdict.NOT_ASSESSABLE || finding.severity() == Severity.ERROR;
        boolean blank = finding.rule().equals("figure.blank-total");
        return (blank || (sum && failing))
                && Stream.concat(finding.left().stream(), finding.right().stream())
                        .anyMatch(term -> isOf(term, report, table));
    }

    private static boolean isOf(Term term, AnnualReport report, String table) {
        return term.key().table().equals(table) && report.id().equals(term.reportId());
    }

    private static Map<FigureKey, Charted> charted(String id) {
        Map<FigureKey, Charted> charted = new LinkedHashMap<>();
        for (FormVariant variant :
                Forms.all().stream().flatMap(form -> form.variants().stream()).toList()) {
            for (FormTable table : variant.tables()) {
                if (table.id().equals(id)) {
                    table.panels()
                            .forEach(panel -> panel.lines()
                                    .forEach(line -> line.slots().stream()
                                            .filter(slot -> line.row() == null
                                                    || slot.key().column().equals(TOTAL))
                                            .forEach(slot -> charted.putIfAbsent(
                                                    slot.key(), new Charted(charted.size(), line, slot)))));
                }
            }
        }
        return charted;
    }
}
