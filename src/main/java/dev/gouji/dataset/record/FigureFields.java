package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.gouji.form.Forms;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Review;
import java.math.BigDecimal;
import java.util.Set;

/** The {@code figures} records: of all records nine in ten bytes, and so without a tree on their way to a file. */
public final class FigureFields {

    private final AnnualReport report;
    private final Set<FigureKey> totals;

    /** Those of this report's figures. */
    public FigureFields(AnnualReport report) {
        this.report = report;
        totals = Forms.of(report.form()).totals();
    }

    /** Hands over every field of a figure of the report. */
    public <E extends Exception> void put(Figure figure, FieldSink<E> sink) throws E {
        sink.text("report_id", report.id());
        sink.text("content_id", report.identity().contentId());
        sink.text("document", report.document());
        sink.text("organ_id", report.identity().organId());
        sink.text("agency", report.agency().value());
        sink.number("year", report.year().value());
        sink.text("form", report.form());
        sink.text("key", figure.key().toString());
        sink.text("table_id", figure.key().table());
        sink.text("row_id", figure.key().row());
        sink.text("column_id", figure.key().column());
        sink.flag("is_total", totals.contains(figure.key()));
        sink.number("value", figure.value());
        sink.text("unit", figure.unit());
        sink.text("mark", figure.mark().code());
        sink.text("raw", figure.raw());
        sink.text("certainty", figure.certainty().code());
        sink.text("reason", figure.reason() == null ? null : figure.reason().code());
        Review review = figure.review();
        sink.text("decision_id", review == null ? null : review.decisionId());
        sink.number("read_value", review == null ? (BigDecimal) null : review.readValue());
        sink.text("read_mark", review == null ? null : review.readMark().code());
        ArrayNode alternatives = Json.array();
        for (Alternative other : figure.alternatives()) {
            alternatives
                    .addObject()
                    .put("value", other.value())
                    .put("mark", other.mark().code());
        }
        sink.nested("alternatives", alternatives);
        sink.nested("place", PlaceTree.of(figure.place()));
        sink.text("label", figure.label());
    }
}
