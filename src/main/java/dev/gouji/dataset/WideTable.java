package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code reports-wide.csv}: one line a report, one column a figure of the newest form, for people with a spreadsheet. A
 * figure of another generation has a column only where its meaning, and so its key, is the same.
 */
final class WideTable {

    /** The columns of the reports record that come first. */
    static final List<String> ABOUT = List.of("report_id", "document", "agency", "year", "form", "status");

    /** The figures, in the form's order. */
    static final List<FigureKey> KEYS = keys();

    private WideTable() {}

    static List<String> header() {
        return Stream.concat(ABOUT.stream(), KEYS.stream().map(FigureKey::toString))
                .toList();
    }

    /**
     * The cells of a report; no number, no cell.
     *
     * @param record the report's record, which the first columns are taken from
     */
    static List<JsonNode> cells(AnnualReport report, ObjectNode record) {
        List<JsonNode> cells = new ArrayList<>();
        ABOUT.forEach(field -> cells.add(record.get(field)));
        Map<FigureKey, Figure> figures = report.figuresByKey();
        for (FigureKey key : KEYS) {
            Figure figure = figures.get(key);
            cells.add(
                    figure == null || figure.value() == null
                            ? null
                            : JsonNodeFactory.instance.numberNode(figure.value()));
        }
        return cells;
    }

    private static List<FigureKey> keys() {
        FormVariant variant = Forms.newest().variants().stream()
                .filter(FormVariant::own)
                .findFirst()
                .orElseThrow();
        return variant.tables().stream()
                .flatMap(table -> table.slots().stream())
                .map(PrintedSlot::key)
                .toList();
    }
}
