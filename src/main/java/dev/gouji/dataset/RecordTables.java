package dev.gouji.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.codebook.Codebook;
import dev.gouji.dataset.record.ExplanationTree;
import dev.gouji.dataset.record.FigureFields;
import dev.gouji.dataset.record.FindingTree;
import dev.gouji.dataset.record.PlainValues;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.RecordTree;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Figure;
import dev.gouji.report.OrganIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a dataset, and their records as {@link PlainValues}, for engines that write files of their own. */
public final class RecordTables {

    /** The tables whose records come of one conversion each. */
    public static final List<String> OF_CONVERSIONS =
            List.of("documents", "reports", "figures", "findings", "explanations");

    /** The tables that every dataset has alike. */
    public static final List<String> CODEBOOK = Codebook.NAMES;

    private RecordTables() {}

    /** The schema of a table's records, or of the {@code conversion} record. */
    public static RecordSchema schema(String table) {
        return table.equals("explanations") ? RecordSchema.of("explanation").named(table) : RecordSchema.of(table);
    }

    /**
     * The records of a table that a conversion comes to, in the conversion's order.
     *
     * @param schema of one of {@link #OF_CONVERSIONS}; an {@link IllegalArgumentException} otherwise
     */
    public static Stream<Object[]> records(RecordSchema schema, Conversion conversion) {
        return switch (schema.name()) {
            case "documents" -> Stream.<Object[]>of(PlainValues.of(schema, RecordTree.of(conversion.document())));
            case "reports" -> ofReports(schema, conversion, report -> List.of(RecordTree.of(report)));
            case "figures" -> conversion.reports().stream().flatMap(report -> figures(schema, report));
            case "findings" -> ofReports(schema, conversion, FindingTree::of);
            case "explanations" -> ofReports(schema, conversion, RecordTables::explanations);
            default -> throw new IllegalArgumentException("no table of conversions: " + schema.name());
        };
    }

    /** The {@code conversion} record: the document, its reports, and in these their figures and findings. */
    public static Object[] record(RecordSchema conversions, Conversion conversion) {
        return PlainValues.of(conversions, RecordTree.of(conversion));
    }

    /** The record of an organ. */
    public static Object[] record(RecordSchema organs, OrganIdentity organ) {
        return PlainValues.of(organs, RecordTree.of(organ));
    }

    /** All records of a table of {@link #CODEBOOK}. */
    public static List<Object[]> codebook(RecordSchema schema) {
        return Codebook.records(schema.name()).stream()
                .map(record -> PlainValues.of(schema, record))
                .toList();
    }

    private static Stream<Object[]> ofReports(
            RecordSchema schema, Conversion conversion, Function<AnnualReport, List<ObjectNode>> records) {
        return conversion.reports().stream()
                .flatMap(report -> records.apply(report).stream())
                .map(record -> PlainValues.of(schema, record));
    }

    /** Field by field: of all records nine in ten. */
    private static Stream<Object[]> figures(RecordSchema schema, AnnualReport report) {
        FigureFields fields = new FigureFields(report);
        PlainValues values = new PlainValues(schema);
        return report.figures().stream().map(figure -> values(fields, figure, values));
    }

    private static Object[] values(FigureFields fields, Figure figure, PlainValues values) {
        fields.put(figure, values);
        return values.done();
    }

    private static List<ObjectNode> explanations(AnnualReport report) {
        List<ObjectNode> nodes = new ArrayList<>();
        new ExplanationTree(report).all().forEach(node -> nodes.add((ObjectNode) node));
        return nodes;
    }
}
