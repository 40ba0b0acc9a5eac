package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.codebook.Codebook;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code reports-wide.csv}: one line a report, one column a figure of any form, for people with a spreadsheet. Its second line
 * has the columns' Chinese names; a cell without a number has its mark; the last column names what is in doubt.
 */
final class WideTable {

    static final Message TITLE = new Message("每份年报一行、每个数字一列", "one line a report, one column a figure");

    /** The columns of the reports record that come first. */
    static final List<String> ABOUT =
            List.of("report_id", "document", "organ_id", "agency", "year", "scope", "preferred", "form", "status");

    /** The last column. */
    static final String DOUBTFUL = "doubtful";

    static final Message DOUBTFUL_TITLE = new Message("存疑的数字", "figures in doubt");

    /** What stands where no number does; no spreadsheet takes a long dash for a formula. */
    static final List<String> NO_NUMBER = Arrays.stream(Mark.values())
            .filter(mark -> mark != Mark.NUMBER)
            .map(Mark::sign)
            .sorted()
            .toList();

    private WideTable() {}

    /** The figures of all forms with their Chinese names; the newest form's first, in its order. */
    static Map<FigureKey, String> figures() {
        return Loaded.FIGURES;
    }

    static List<String> header() {
        Stream<String> keys = figures().keySet().stream().map(FigureKey::toString);
        return Stream.of(ABOUT.stream(), keys, Stream.of(DOUBTFUL))
                .flatMap(names -> names)
                .toList();
    }

    /** The second line. */
    static List<JsonNode> names(RecordSchema reports) {
        Stream<String> about =
                ABOUT.stream().map(name -> reports.field(name).title().zh());
        return Stream.of(about, figures().values().stream(), Stream.of(DOUBTFUL_TITLE.zh()))
                .flatMap(names -> names)
                .map(Json::text)
                .toList();
    }

    /**
     * The cells of a report; a figure that its form does not have has none.
     *
     * @param record the report's record, which the first columns are taken from
     */
    static List<JsonNode> cells(AnnualReport report, ObjectNode record) {
        List<JsonNode> cells = new ArrayList<>();
        ABOUT.forEach(field -> cells.add(record.get(field)));
        Map<FigureKey, Figure> figures = report.figuresByKey();
        figures().keySet().forEach(key -> cells.add(cell(figures.get(key))));
        cells.add(Json.text(report.figures().stream()
                .filter(figure -> figure.certainty() == Certainty.DOUBTFUL)
                .map(figure -> figure.key().toString())
                .collect(Collectors.joining(" "))));
        return cells;
    }

    private static JsonNode cell(Figure figure) {
        if (figure == null) {
            return null;
        }
        return figure.mark() == Mark.NUMBER
                ? JsonNodeFactory.instance.numberNode(figure.value())
                : Json.text(figure.mark().sign());
    }

    private static final class Loaded {

        private static final Map<FigureKey, String> FIGURES = new LinkedHashMap<>();

        static {
            for (ObjectNode label : Codebook.records("labels")) {
                String name = Stream.of("table_zh", "parent_row", "row_zh", "parent_column", "column_zh")
                        .map(field -> label.get(field).textValue())
                        .filter(word -> word != null && !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
                FIGURES.putIfAbsent(FigureKey.of(label.get("key").textValue()), name);
            }
        }
    }
}
