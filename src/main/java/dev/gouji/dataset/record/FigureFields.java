package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;

/** The {@code figures} records: of all records nine in ten bytes, and so without a tree on their way to a file. */
public final class FigureFields {

    private FigureFields() {}

    /** Hands over every field of a figure of this report. */
    public static <E extends Exception> void put(AnnualReport report, Figure figure, FieldSink<E> sink) throws E {
        sink.text("report_id", report.id());
        sink.text("document", report.document());
        sink.text("agency", report.agency().value());
        sink.number("year", report.year().value());
        sink.text("form", report.form());
        sink.text("table", figure.key().table());
        sink.text("row", figure.key().row());
        sink.text("column", figure.key().column());
        sink.number("value", figure.value());
        sink.text("unit", figure.unit());
        sink.text("mark", figure.mark().code());
        sink.text("raw", figure.raw());
        sink.text("certainty", figure.certainty().code());
        ArrayNode alternatives = Json.array();
        figure.alternatives().forEach(alternatives::add);
        sink.nested("alternatives", alternatives);
        sink.nested("place", PlaceTree.of(figure.place()));
        sink.text("label", figure.label());
    }
}
