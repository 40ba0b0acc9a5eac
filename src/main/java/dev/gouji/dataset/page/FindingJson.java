package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.document.Place;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import java.util.List;

/** Findings and explanations as the page holds them. */
final class FindingJson {

    private static final int MOST_TERMS = 400;
    private static final int LONGEST_SHEET = 60;

    private FindingJson() {}

    /** A finding of a report; the figures of other reports name theirs. */
    static ObjectNode of(Finding finding, String id, AnnualReport report) {
        ObjectNode node = PageJson.object();
        node.put("id", id);
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().code());
        node.put("verdict", finding.verdict().code());
        node.put("origin", finding.origin().code());
        node.set("left", terms(finding.left(), report));
        node.set("right", terms(finding.right(), report));
        node.set("place", place(finding.place()));
        node.set("zh", PageJson.text(finding.message().zh()));
        node.set("en", PageJson.text(finding.message().en()));
        return node;
    }

    /** An explanation; what it closes is named by the place among the findings that are in the page, from 0. */
    static ObjectNode of(Explanation explanation, List<Finding> findings) {
        ObjectNode node = PageJson.object();
        node.put("cause", explanation.cause().code());
        ArrayNode changes = node.putArray("changes");
        for (Change change : explanation.changes()) {
            ArrayNode entry = changes.addArray();
            entry.add(change.key().toString());
            entry.add(PageJson.number(change.value()));
            entry.add(PageJson.number(change.proposed()));
        }
        ArrayNode closes = node.putArray("closes");
        for (int i = 0; i < findings.size(); i++) {
            if (explanation.closes().contains(findings.get(i))) {
                closes.add(i);
            }
        }
        node.put("cost", explanation.cost().toPlainString());
        node.put("rivals", explanation.rivals());
        node.put("ask", explanation.ask() == null ? null : explanation.ask().toString());
        node.set("zh", PageJson.text(explanation.message().zh()));
        node.set("en", PageJson.text(explanation.message().en()));
        return node;
    }

    /** Key, coefficient, value, whether it is assumed; the report's id where it is another one. */
    private static ArrayNode terms(List<Term> terms, AnnualReport report) {
        ArrayNode node = PageJson.array();
        for (Term term : terms.subList(0, Math.min(MOST_TERMS, terms.size()))) {
            ArrayNode entry = node.addArray();
            entry.add(term.key().toString());
            entry.add(term.coefficient());
            entry.add(PageJson.number(term.value()));
            entry.add(term.assumed() ? 1 : 0);
            if (!report.id().equals(term.reportId())) {
                entry.add(term.reportId());
            }
        }
        return node;
    }

    /** The kind of place and its numbers, counted as the dataset counts them; empty for none. */
    private static ArrayNode place(Place place) {
        ArrayNode node = PageJson.array();
        if (place instanceof Place.OnPage page) {
            node.add("page").add(page.page());
        } else if (place instanceof Place.InTable table && table.row() >= 0 && table.column() >= 0) {
            node.add("table").add(table.table()).add(table.row()).add(table.column());
        } else if (place instanceof Place.InText text) {
            node.add("text").add(text.line()).add(text.character());
        } else if (place instanceof Place.InSheet sheet) {
            node.add("sheet");
            node.add(PageJson.text(sheet.sheet(), LONGEST_SHEET));
            node.add(PageJson.text(sheet.cell(), LONGEST_SHEET));
        }
        return node;
    }
}
