package dev.gouji.dataset.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.ExplanationTree;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.PlaceTree;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings of a report as SARIF results. */
final class SarifResult {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final Message IN_DOUBT = new Message("（读得不确定）", " (read with doubt)");

    private final AnnualReport report;
    private final Map<FigureKey, Figure> figures;
    private final SarifFrame frame;

    private SarifResult(AnnualReport report, SarifFrame frame) {
        this.report = report;
        this.frame = frame;
        figures = report.figuresByKey();
    }

    /** In the report's order; {@code rules} are the ids by whose index a result names its rule. */
    static List<ObjectNode> of(AnnualReport report, List<String> rules, SarifFrame frame) {
        if (!frame.filter().takes(report)) {
            return List.of();
        }
        SarifResult results = new SarifResult(report, frame);
        List<String> keys = Identifiers.findingKeys(report);
        ExplanationTree explanations = new ExplanationTree(report);
        List<ObjectNode> nodes = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            if (frame.filter().takes(finding)) {
                ObjectNode node = results.of(finding, keys.get(i), rules.indexOf(finding.rule()));
                node.withObjectProperty("properties").set("suspects", explanations.suspects(finding));
                nodes.add(node);
            }
        }
        return nodes;
    }

    private ObjectNode of(Finding finding, String key, int rule) {
        boolean fails = finding.verdict() == Verdict.FAIL;
        ObjectNode node = Json.object();
        node.put("ruleId", finding.rule());
        node.put("ruleIndex", rule);
        // what could not be checked is open, and an open result has no level
        node.put("kind", fails ? "fail" : "open");
        node.put("level", fails ? SarifLog.level(finding.severity()) : "none");
        node.putObject("message").set("text", Json.text(frame.say(finding.message())));
        node.putArray("locations").add(location(finding.place(), null, null));
        ArrayNode related = node.putArray("relatedLocations");
        // what is in doubt comes first: it is what to look at in the original
        Stream.concat(finding.left().stream(), finding.right().stream())
                .sorted(Comparator.comparing(term -> !isInDoubt(term)))
                .forEach(term -> related.add(location(term)));
        node.putObject("partialFingerprints").put(SarifBaseline.FINGERPRINT, key);
        if (frame.notes() != null) {
            suppress(node.putArray("suppressions"), finding);
        }
        ObjectNode properties = node.putObject("properties");
        properties.put("report_id", report.id());
        properties.set("agency", Json.text(report.agency().value()));
        properties.put("year", report.year().value());
        properties.put("origin", finding.origin().code());
        properties.put("difference", finding.difference());
        properties.set("message_zh", Json.text(finding.message().zh()));
        properties.set("message_en", Json.text(finding.message().en()));
        return node;
    }

    /** Every result has the list where any has, so that it is known of each. */
    private void suppress(ArrayNode suppressions, Finding finding) {
        if (!finding.counts()) {
            ObjectNode suppression =
                    suppressions.addObject().put("kind", "external").put("status", "accepted");
            String note = frame.notes().get(finding.decisionId());
            if (note != null) {
                suppression.set("justification", Json.text(note));
            }
        }
    }

    private ObjectNode location(Term term) {
        Figure figure = figure(term);
        String value = term.value() == null ? term.mark().code() : term.value().toPlainString();
        String said = isInDoubt(term) ? value + frame.say(IN_DOUBT) : value;
        ObjectNode node = location(figure == null ? null : figure.place(), term, said);
        ObjectNode properties = node.withObjectProperty("properties");
        properties.put("report_id", term.reportId());
        if (figure != null) {
            properties.put("certainty", figure.certainty().code());
        }
        return node;
    }

    /** The figure of a term; null when it is another report's. */
    private Figure figure(Term term) {
        return term.reportId().equals(report.id()) ? figures.get(term.key()) : null;
    }

    private boolean isInDoubt(Term term) {
        Figure figure = figure(term);
        return figure != null && figure.certainty() == Certainty.DOUBTFUL;
    }

    /** A place in this report's document, and the figure that stands there; a figure of another report has no file here. */
    private ObjectNode location(Place place, Term term, String value) {
        ObjectNode node = Json.object();
        if (term == null || term.reportId().equals(report.id())) {
            ObjectNode physical = node.putObject("physicalLocation");
            physical.set("artifactLocation", artifact());
            if (place instanceof Place.InText text) {
                physical.putObject("region").put("startLine", text.line()).put("startColumn", text.character());
            }
        }
        if (term != null) {
            node.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", term.key().toString())
                    .put("kind", "figure");
            node.putObject("message").put("text", term.key() + " = " + value);
        }
        JsonNode where = PlaceTree.of(place);
        if (!where.isNull()) {
            node.putObject("properties").set("place", where);
        }
        return node;
    }

    private ObjectNode artifact() {
        ObjectNode node = Json.object().put("uri", uri(report.document()));
        frame.baseId(report.document()).ifPresent(id -> node.put("uriBaseId", id));
        return node;
    }

    /** A relative reference: every byte that a path may not have as {@code %XX}. */
    static String uri(String document) {
        StringBuilder uri = new StringBuilder();
        for (byte b : document.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b));
            }
        }
        return uri.toString();
    }
}
