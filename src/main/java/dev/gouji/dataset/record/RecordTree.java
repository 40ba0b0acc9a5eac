package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Figure;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Section;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import java.util.List;

/** The {@code documents}, {@code reports}, {@code figures} and {@code organs} records as trees, every field in its schema's order. */
public final class RecordTree {

    private RecordTree() {}

    public static ObjectNode of(DocumentRecord document) {
        ObjectNode node = Json.object();
        node.set("document", Json.text(document.document()));
        node.put("sha256", document.sha256());
        node.put("bytes", document.bytes());
        node.set("media_type", Json.text(document.mediaType()));
        node.put("reader", document.reader());
        node.put("pages", document.pages());
        node.put("status", document.status().code());
        node.put("error", document.error() == null ? null : document.error().code());
        Message message = document.message();
        node.set("message_zh", Json.text(message == null ? null : message.zh()));
        node.set("message_en", Json.text(message == null ? null : message.en()));
        node.put("reports", document.reports());
        node.set("duplicate_of", Json.text(document.duplicateOf()));
        node.set("attachment_of", Json.text(document.attachmentOf()));
        return node;
    }

    public static ObjectNode of(AnnualReport report) {
        ObjectNode node = Json.object();
        node.put("report_id", report.id());
        node.put("content_id", report.identity().contentId());
        node.set("document", Json.text(report.document()));
        node.put("organ_id", report.identity().organId());
        node.put("preferred", report.identity().preferred());
        node.put("same_as", report.identity().sameAs());
        node.put("form", report.form());
        node.set("title", Json.text(report.title()));
        node.set("agency", Json.text(report.agency().value()));
        explain(node, "agency", report.agency());
        node.put("year", report.year().value());
        explain(node, "year", report.year());
        node.put("scope", report.scope().code());
        node.set("published_on", Json.text(report.publication().publishedOn()));
        node.set("publisher", Json.text(report.publication().publisher()));
        node.set("source_url", Json.text(report.publication().sourceUrl()));
        node.set("revision", Json.text(report.revision()));
        node.put("status", report.status().code());
        node.put("figures", report.figures().size());
        node.put("errors", report.count(Severity.ERROR));
        node.put("warnings", report.count(Severity.WARNING));
        node.set("sections", sections(report.sections()));
        node.set("tables", tables(report.figures()));
        return node;
    }

    public static ObjectNode of(OrganIdentity organ) {
        ObjectNode node = Json.object();
        node.put("organ_id", organ.id());
        node.set("name", Json.text(organ.name()));
        ArrayNode names = node.putArray("other_names");
        organ.otherNames().forEach(name -> names.add(Json.text(name)));
        node.put("region_code", organ.regionCode());
        node.put("province", organ.province());
        node.put("prefecture", organ.prefecture());
        node.put("county", organ.county());
        node.put("town", organ.town());
        node.put("level", organ.level().code());
        node.put("kind", organ.kind().code());
        node.put("identified_by", organ.identifiedBy().code());
        node.put("certainty", organ.certainty().code());
        ArrayNode candidates = node.putArray("candidates");
        organ.candidates().forEach(candidates::add);
        ArrayNode years = node.putArray("years");
        organ.years().forEach(years::add);
        return node;
    }

    /** In the report's order. */
    public static List<ObjectNode> figures(AnnualReport report) {
        FigureFields fields = new FigureFields(report);
        return report.figures().stream().map(figure -> of(fields, figure)).toList();
    }

    /** The reports record with its figures listed where it counts them, and its findings, after the document. */
    public static ObjectNode of(Conversion conversion) {
        ObjectNode node = Json.object();
        node.set("document", of(conversion.document()));
        ArrayNode reports = node.putArray("reports");
        for (AnnualReport report : conversion.reports()) {
            ObjectNode entry = of(report);
            // removed first: a field that is replaced would keep its place among the counts
            entry.remove("figures");
            entry.putArray("figures").addAll(figures(report));
            entry.putArray("findings").addAll(FindingTree.of(report));
            reports.add(entry);
        }
        return node;
    }

    /** Puts the fields that say which report a figure or a finding belongs to. */
    static void identify(ObjectNode node, AnnualReport report) {
        node.put("report_id", report.id());
        node.set("document", Json.text(report.document()));
        node.set("agency", Json.text(report.agency().value()));
        node.put("year", report.year().value());
    }

    private static void explain(ObjectNode node, String field, Stated<?> stated) {
        node.set(field + "_raw", Json.text(stated.raw()));
        node.set(field + "_place", PlaceTree.of(stated.place()));
        node.put(field + "_certainty", stated.certainty().code());
    }

    private static ObjectNode of(FigureFields fields, Figure figure) {
        ObjectNode node = Json.object();
        fields.put(figure, new TreeSink(node));
        return node;
    }

    private static ArrayNode sections(List<Section> sections) {
        ArrayNode node = Json.array();
        for (Section section : sections) {
            ObjectNode entry = node.addObject();
            entry.put("ordinal", section.ordinal());
            entry.set("heading", Json.text(section.heading()));
            entry.set("text", Json.text(section.text()));
        }
        return node;
    }

    private static ObjectNode tables(List<Figure> figures) {
        ObjectNode node = Json.object();
        for (Figure figure : figures) {
            ObjectNode rows = node.withObjectProperty(figure.key().table());
            ObjectNode columns = rows.withObjectProperty(figure.key().row());
            columns.put(figure.key().column(), figure.value());
        }
        return node;
    }
}
