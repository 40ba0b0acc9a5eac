package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.page.FormLayout;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.dataset.record.Json;
import dev.gouji.decide.Evidence;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import dev.gouji.report.Verdict;
import dev.gouji.review.book.Dossier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One item as the page shows it: the report, the figure or what else it is about, and everything that hangs on it. */
final class ItemJson {

    private static final int MOST_FINDINGS = 12;
    private static final int MOST_KEYS = 2_000;

    private final Dossier dossier;
    private final AnnualReport report;
    private final Subjects subject;
    private final FormVariant form;

    ItemJson(Dossier dossier, Subjects subject) {
        this.dossier = dossier;
        this.report = dossier.now();
        this.subject = subject;
        this.form = dossier.form();
    }

    /**
     * All of it.
     *
     * @param id the item's
     * @param open the figures of the report that are still to be looked at
     */
    ObjectNode toJson(String id, List<String> open) {
        ObjectNode node = Json.object().put("id", id).put("subject", subject.kind());
        node.set("report", report());
        node.put("key", subject.key() == null ? null : subject.key().toString());
        ObjectNode cells = node.putObject("cells");
        report.figures().stream()
                .limit(MOST_KEYS)
                .forEach(figure -> cells.set(figure.key().toString(), CellJson.of(figure)));
        node.set("reading", reading());
        node.set("alternatives", alternatives());
        node.set("findings", findings());
        node.set("relations", relations());
        ArrayNode keys = node.putArray("open");
        open.forEach(keys::add);
        ArrayNode broken = node.putArray("broken");
        brokenKeys().forEach(key -> broken.add(key.toString()));
        node.put("decidable", dossier.isOpen());
        evidences(node);
        return node;
    }

    private ObjectNode report() {
        ObjectNode node = Json.object().put("id", report.id());
        node.set("document", Json.text(report.document()));
        node.set("agency", Json.text(CellJson.cut(report.agency().value())));
        node.put("year", report.year().value());
        node.set("title", Json.text(CellJson.cut(report.title())));
        node.put("layout", form == null ? null : FormLayout.name(form));
        ArrayNode unlisted = node.putArray("unlisted");
        for (FormTable table : form == null ? List.<FormTable>of() : form.tables()) {
            table.panels()
                    .forEach(panel -> panel.lines().stream()
                            .filter(line ->
                                    FormVariant.isUnlisted(line.slots().get(0).key()))
                            .forEach(line -> {
                                ObjectNode row = unlisted.addObject().put("table", table.id());
                                row.set(
                                        "label",
                                        Json.text(CellJson.cut(
                                                line.row().wording().label())));
                                row.set(
                                        "unit",
                                        Json.text(CellJson.cut(line.row().unit())));
                                ArrayNode keys = row.putArray("keys");
                                line.slots().forEach(slot -> keys.add(slot.key().toString()));
                            }));
        }
        return node;
    }

    private Figure figure() {
        return subject.key() == null ? null : report.figuresByKey().get(subject.key());
    }

    private ObjectNode reading() {
        Figure figure = figure();
        if (figure != null) {
            ObjectNode node = CellJson.of(figure);
            node.set("unit", Json.text(figure.unit()));
            return node;
        }
        return switch (subject.kind()) {
            case "agency" -> stated(report.agency());
            case "year" -> stated(report.year());
            case "organ" -> organ();
            default ->
                Json.object().putNull("raw").putNull("value").putNull("mark").put("certainty", "read");
        };
    }

    private static ObjectNode stated(Stated<?> stated) {
        ObjectNode node = Json.object();
        node.set("raw", Json.text(CellJson.cut(stated.raw())));
        node.set("value", Json.text(stated.value() == null ? null : CellJson.cut(String.valueOf(stated.value()))));
        return node.putNull("mark").put("certainty", stated.certainty().code());
    }

    private ObjectNode organ() {
        OrganIdentity organ = report.identity().organ();
        ObjectNode node = Json.object();
        node.set("raw", Json.text(organ == null ? null : organ.name()));
        node.put("value", organ == null ? null : organ.regionCode());
        return node.putNull("mark")
                .put("certainty", organ == null ? "doubtful" : organ.certainty().code());
    }

    private ArrayNode alternatives() {
        ArrayNode list = Json.object().putArray("list");
        Figure figure = figure();
        if (figure != null) {
            for (OtherReadings.OtherReading other : OtherReadings.of(figure, report)) {
                ObjectNode node = CellJson.value(
                        other.alternative().value(), other.alternative().mark());
                node.set("why", CellJson.pair(other.why()));
                list.add(node);
            }
        } else if (subject.kind().equals("organ") && report.identity().organ() != null) {
            for (String code : report.identity().organ().candidates()) {
                list.addObject().put("value", code).put("label", code).putNull("mark");
            }
        }
        return list;
    }

    private ArrayNode findings() {
        List<String> ids = Identifiers.findingIds(report);
        Comparator<Integer> weight = Comparator.comparing(
                        (Integer at) -> !report.findings().get(at).equals(subject.finding()))
                .thenComparing(at -> report.findings().get(at).verdict())
                .thenComparing(at -> report.findings().get(at).severity());
        ArrayNode list = Json.object().putArray("list");
        IntStream.range(0, ids.size())
                .boxed()
                .filter(at -> isShown(report.findings().get(at)))
                .sorted(weight)
                .limit(MOST_FINDINGS)
                .forEach(at -> list.add(finding(report.findings().get(at), ids.get(at))));
        return list;
    }

    private boolean isShown(Finding finding) {
        if (finding.equals(subject.finding())) {
            return true;
        }
        boolean told = finding.verdict() == Verdict.FAIL || finding.severity() != Severity.INFO;
        return switch (subject.kind()) {
            case "figure" -> told && keys(finding).anyMatch(subject.key()::equals);
            case "year" -> finding.rule().startsWith("year.");
            default -> false;
        };
    }

    private static Stream<FigureKey> keys(Finding finding) {
        return Stream.concat(finding.left().stream(), finding.right().stream()).map(term -> term.key());
    }

    private ObjectNode finding(Finding finding, String id) {
        ObjectNode node = CellJson.say(Json.object().put("id", id), finding.message());
        node.put("rule", finding.rule());
        node.set("title", CellJson.pair(Forms.rule(finding.rule()).title()));
        node.put("severity", finding.severity().code());
        node.put("verdict", finding.verdict().code());
        node.put("state", finding.state().code());
        node.put("evidence", Evidence.of(report, finding));
        return node;
    }

    private ArrayNode relations() {
        ArrayNode list = Json.object().putArray("list");
        if (form == null || subject.key() == null) {
            return list;
        }
        for (FormTable table : form.tables()) {
            for (Relation relation : table.relations()) {
                if (relation.left().contains(subject.key()) || relation.right().contains(subject.key())) {
                    ObjectNode node = list.addObject().put("rule", relation.rule());
                    ArrayNode left = node.putArray("left");
                    relation.left().forEach(key -> left.add(key.toString()));
                    ArrayNode right = node.putArray("right");
                    relation.right().forEach(key -> right.add(key.toString()));
                    node.put("atMost", relation.comparison() == Relation.Comparison.AT_MOST);
                }
            }
        }
        return list;
    }

    private Set<FigureKey> brokenKeys() {
        Set<FigureKey> keys = new HashSet<>();
        report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL && finding.severity() == Severity.ERROR)
                .filter(Finding::counts)
                .forEach(finding -> keys(finding).forEach(keys::add));
        return keys;
    }

    /** What a decision would rest on, of everything that can be decided from here. */
    private void evidences(ObjectNode node) {
        node.put("evidence", evidence());
        ObjectNode row = node.putObject("evidences");
        if (subject.key() != null && dossier.isOpen()) {
            dossier.asRead().figures().stream()
                    .filter(figure -> figure.key().table().equals(subject.key().table())
                            && figure.key().row().equals(subject.key().row()))
                    .forEach(figure -> row.put(figure.key().toString(), Evidence.of(dossier.asRead(), figure)));
        }
    }

    private String evidence() {
        if (!dossier.isOpen()) {
            return null;
        }
        if (subject.isFront()) {
            return Evidence.ofFront(dossier.asRead());
        }
        Figure read =
                subject.key() == null ? null : dossier.asRead().figuresByKey().get(subject.key());
        return read == null ? null : Evidence.of(dossier.asRead(), read);
    }
}
