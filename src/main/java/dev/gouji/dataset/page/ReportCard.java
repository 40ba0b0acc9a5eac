package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything the page shows of one report: what it says of itself, its tables, its findings and their explanations. */
final class ReportCard {

    private static final int LONGEST_RAW = 60;
    private static final int MOST_ALTERNATIVES = 5;

    private final AnnualReport report;
    private final Map<FigureKey, Figure> figures;

    /** For a report and its figures by key. */
    ReportCard(AnnualReport report, Map<FigureKey, Figure> figures) {
        this.report = report;
        this.figures = figures;
    }

    /** As JSON; {@code untold} is how many of its findings are left out. */
    ObjectNode toJson() {
        ObjectNode node = PageJson.object();
        node.put("id", report.id());
        node.set("title", PageJson.text(report.title()));
        node.set("url", PageJson.text(report.publication().sourceUrl()));
        node.set("published", PageJson.text(report.publication().publishedOn()));
        node.set("publisher", PageJson.text(report.publication().publisher()));
        node.set("revision", PageJson.text(report.revision()));
        tables(node);
        List<Integer> told = told();
        node.put("untold", report.findings().size() - told.size());
        List<String> ids = Identifiers.findingIds(report);
        ArrayNode findings = node.putArray("findings");
        for (int index : told) {
            findings.add(FindingJson.of(report.findings().get(index), ids.get(index), report));
        }
        List<Finding> closable = told.stream().map(report.findings()::get).toList();
        ArrayNode explanations = node.putArray("explanations");
        report.explanations().stream()
                .limit(PageCaps.EXPLANATIONS)
                .forEach(explanation -> explanations.add(FindingJson.of(explanation, closable)));
        return node;
    }

    /** Which findings are in the page, by their place in the report's: those that fail, the heaviest first, then others. */
    private List<Integer> told() {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            sorted.add(i);
        }
        Comparator<Finding> weight = Comparator.comparing(Finding::verdict).thenComparing(Finding::severity);
        // the sort is stable: among equals the order is the report's
        sorted.sort((one, other) ->
                weight.compare(report.findings().get(one), report.findings().get(other)));
        return sorted.subList(0, Math.min(PageCaps.FINDINGS, sorted.size()));
    }

    private void tables(ObjectNode node) {
        FormVariant variant = variant();
        if (variant == null) {
            return;
        }
        node.put("layout", FormLayout.name(variant));
        ObjectNode cells = node.putObject("cells");
        for (FormTable table : variant.tables()) {
            ArrayNode values = cells.putArray(table.id());
            for (PrintedSlot slot : table.slots()) {
                values.add(cell(figures.get(slot.key())));
            }
            unlisted(node, table);
        }
    }

    private FormVariant variant() {
        try {
            return Forms.variantOf(report);
        } catch (IllegalArgumentException e) {
            // no wording of the form has just these figures: there is nothing to draw them in
            return null;
        }
    }

    /** The rows that the form does not list, whose labels stand in no layout. */
    private static void unlisted(ObjectNode node, FormTable table) {
        for (var panel : table.panels()) {
            for (var line : panel.lines()) {
                if (FormVariant.isUnlisted(line.slots().get(0).key())) {
                    ObjectNode row = node.withArray("unlisted").addObject();
                    row.put("table", table.id());
                    row.set("label", PageJson.text(line.row().wording().label(), PageJson.LONGEST_TEXT / 10));
                    row.set("unit", PageJson.text(line.row().unit(), LONGEST_RAW));
                    ArrayNode keys = row.putArray("keys");
                    line.slots().forEach(slot -> keys.add(slot.key().toString()));
                }
            }
        }
    }

    /** The number itself, null for a blank, both plainly read; else mark, text, certainty, alternatives. */
    private static JsonNode cell(Figure figure) {
        if (figure == null) {
            return PageJson.array().add(Mark.MISSING.code());
        }
        boolean plain =
                figure.certainty() == Certainty.READ && figure.alternatives().isEmpty();
        if (plain && figure.mark() == Mark.BLANK) {
            return NullNode.getInstance();
        }
        if (plain && figure.mark() == Mark.NUMBER) {
            return PageJson.number(figure.value());
        }
        ArrayNode node = PageJson.array();
        node.add(figure.mark().code());
        node.add(
                figure.mark() == Mark.NUMBER
                        ? PageJson.number(figure.value())
                        : PageJson.text(figure.raw(), LONGEST_RAW));
        node.add(figure.certainty().code());
        ArrayNode alternatives = node.addArray();
        figure.alternatives().stream()
                .map(Alternative::value)
                .filter(Objects::nonNull)
                .limit(MOST_ALTERNATIVES)
                .forEach(value -> alternatives.add(PageJson.number(value)));
        return node;
    }
}
