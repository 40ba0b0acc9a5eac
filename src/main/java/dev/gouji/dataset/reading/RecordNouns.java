package dev.gouji.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.record.PlaceTree;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Reason;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Certainty;
import dev.gouji.report.Change;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.FindingState;
import dev.gouji.report.Identity;
import dev.gouji.report.Level;
import dev.gouji.report.Mark;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Origin;
import dev.gouji.report.PrintedLabels;
import dev.gouji.report.Publication;
import dev.gouji.report.Review;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records as trees → the nouns that they are of. What is no such record is an {@link IllegalArgumentException} or a
 * {@link NullPointerException}.
 */
final class RecordNouns {

    private RecordNouns() {}

    static DocumentRecord document(JsonNode node) {
        return new DocumentRecord(
                text(node, "document"),
                text(node, "sha256"),
                value(node, "bytes", JsonNode::longValue),
                text(node, "media_type"),
                text(node, "reader"),
                value(node, "pages", JsonNode::intValue),
                code(DocumentStatus.class, node, "status"),
                code(ErrorCode.class, node, "error"),
                message(node),
                node.get("reports").intValue(),
                text(node, "duplicate_of"),
                text(node, "attachment_of"));
    }

    /** A report of one of these organs, by their ids. */
    static AnnualReport report(
            JsonNode node, Map<String, OrganIdentity> organs, List<Figure> figures, List<Finding> findings) {
        return new AnnualReport(
                text(node, "report_id"),
                identity(node, organs),
                text(node, "document"),
                text(node, "form"),
                text(node, "title"),
                stated(node, "agency", text(node, "agency")),
                stated(node, "year", value(node, "year", JsonNode::intValue)),
                code(Scope.class, node, "scope"),
                new Publication(text(node, "published_on"), text(node, "publisher"), text(node, "source_url")),
                text(node, "revision"),
                list(node.get("sections"), RecordNouns::section),
                figures,
                List.of(),
                findings,
                List.of(),
                List.of());
    }

    static OrganIdentity organ(JsonNode node) {
        return new OrganIdentity(
                text(node, "organ_id"),
                text(node, "name"),
                list(node.get("other_names"), JsonNode::textValue),
                text(node, "region_code"),
                text(node, "province"),
                text(node, "prefecture"),
                text(node, "county"),
                text(node, "town"),
                code(Level.class, node, "level"),
                code(OrganIdentity.Kind.class, node, "kind"),
                code(OrganIdentity.By.class, node, "identified_by"),
                code(Certainty.class, node, "certainty"),
                list(node.get("candidates"), JsonNode::textValue),
                list(node.get("years"), JsonNode::intValue));
    }

    /** Before 2.0 nothing was said of it. */
    private static Identity identity(JsonNode node, Map<String, OrganIdentity> organs) {
        return node.has("organ_id")
                ? new Identity(
                        organs.get(text(node, "organ_id")),
                        text(node, "content_id"),
                        node.get("preferred").booleanValue(),
                        text(node, "same_as"))
                : Identity.UNKNOWN;
    }

    /** Before 2.0 without a key of its own and a reason, and its alternatives are numbers. */
    static Figure figure(JsonNode node) {
        boolean old = !node.has("key");
        return new Figure(
                old
                        ? new FigureKey(text(node, "table"), text(node, "row"), text(node, "column"))
                        : key(node.get("key")),
                number(node, "value"),
                text(node, "unit"),
                code(Mark.class, node, "mark"),
                text(node, "raw"),
                code(Certainty.class, node, "certainty"),
                old ? null : code(Reason.class, node, "reason"),
                list(node.get("alternatives"), RecordNouns::alternative),
                PlaceTree.place(node.get("place")),
                text(node, "label"),
                PrintedLabels.NONE,
                review(node));
    }

    /** Null where nobody decided. */
    private static Review review(JsonNode node) {
        return node.hasNonNull("decision_id")
                ? new Review(text(node, "decision_id"), number(node, "read_value"), code(Mark.class, node, "read_mark"))
                : null;
    }

    private static Alternative alternative(JsonNode node) {
        return node.isNumber()
                ? Alternative.of(node.decimalValue())
                : new Alternative(number(node, "value"), code(Mark.class, node, "mark"));
    }

    /** Before 2.0 the sides had names that SQL keeps for itself. */
    static Finding finding(JsonNode node) {
        String terms = node.has("left_terms") ? "_terms" : "";
        return new Finding(
                text(node, "rule"),
                code(FindingKind.class, node, "kind"),
                code(Severity.class, node, "severity"),
                code(Verdict.class, node, "verdict"),
                code(Origin.class, node, "origin"),
                list(node.get("left" + terms), RecordNouns::term),
                list(node.get("right" + terms), RecordNouns::term),
                number(node, "left_sum"),
                number(node, "right_sum"),
                number(node, "difference"),
                PlaceTree.place(node.get("place")),
                message(node),
                node.path("assumed_organ").asBoolean(),
                node.has("state") ? code(FindingState.class, node, "state") : FindingState.OPEN,
                node.has("decision_id") ? text(node, "decision_id") : null);
    }

    /** An explanation that closes some of these findings, by their ids. */
    static Explanation explanation(JsonNode node, Map<String, Finding> findings) {
        return new Explanation(
                code(Cause.class, node, "cause"),
                list(node.get("changes"), RecordNouns::change),
                list(node.get("closes"), id -> findings.get(id.textValue())),
                number(node, "cost"),
                number(node, "margin"),
                node.get("rivals").intValue(),
                value(node, "ask", RecordNouns::key),
                message(node));
    }

    private static Section section(JsonNode node) {
        return new Section(node.get("ordinal").intValue(), text(node, "heading"), text(node, "text"));
    }

    private static Term term(JsonNode node) {
        return new Term(
                text(node, "report_id"),
                key(node.get("key")),
                node.get("coefficient").intValue(),
                number(node, "value"),
                code(Mark.class, node, "mark"),
                node.get("assumed").booleanValue());
    }

    private static Change change(JsonNode node) {
        return new Change(
                text(node, "report_id"),
                key(node.get("key")),
                number(node, "value"),
                number(node, "proposed"),
                code(Cause.class, node, "cause"));
    }

    private static <T> Stated<T> stated(JsonNode node, String field, T said) {
        return new Stated<>(
                said,
                text(node, field + "_raw"),
                PlaceTree.place(node.get(field + "_place")),
                code(Certainty.class, node, field + "_certainty"));
    }

    private static Message message(JsonNode node) {
        String zh = text(node, "message_zh");
        return zh == null ? null : new Message(zh, text(node, "message_en"));
    }

    private static FigureKey key(JsonNode node) {
        return FigureKey.of(node.textValue());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }

    private static BigDecimal number(JsonNode node, String field) {
        return value(node, field, JsonNode::decimalValue);
    }

    private static <T> T value(JsonNode node, String field, Function<JsonNode, T> reading) {
        return Optional.of(node.get(field))
                .filter(value -> !value.isNull())
                .map(reading)
                .orElse(null);
    }

    private static <E extends Enum<E>> E code(Class<E> type, JsonNode node, String field) {
        return value(
                node,
                field,
                code -> Enum.valueOf(
                        type, code.textValue().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        nodes.forEach(node -> list.add(reading.apply(node)));
        return list;
    }
}
