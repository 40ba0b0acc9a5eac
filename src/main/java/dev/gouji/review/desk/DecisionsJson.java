package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.decide.DecisionRuling;
import dev.gouji.decide.Decisions;
import dev.gouji.decide.ReportReview;
import dev.gouji.decide.Subject;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.review.book.DecisionBook;
import dev.gouji.review.book.Dossier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What people decided about an item until now, each with whether it holds. */
final class DecisionsJson {

    private DecisionsJson() {}

    /** The decisions about an item, the earliest first. */
    static ArrayNode of(Dossier dossier, Subjects subject, DecisionBook.Page page) {
        ArrayNode list = Json.object().putArray("list");
        if (!dossier.isOpen()) {
            return list;
        }
        Subject whose = Subject.of(dossier.asRead());
        Set<String> standing = new HashSet<>();
        page.standing().standing().forEach(decision -> standing.add(decision.id()));
        Map<String, String> outcomes = new HashMap<>();
        for (DecisionRuling ruling :
                ReportReview.of(dossier.asRead(), page.standing()).rulings()) {
            String outcome = ruling.outcome().name().toLowerCase(Locale.ROOT);
            outcomes.put(ruling.decision().id(), outcome.equals("applied") ? "holds" : outcome);
        }
        page.all().stream()
                .filter(decision -> decision.kind() != DecisionKind.UNDO)
                .filter(decision -> Decisions.subject(decision).equals(whose) && isAbout(decision, subject))
                .forEach(decision -> list.add(of(
                        decision,
                        standing.contains(decision.id()) ? outcomes.getOrDefault(decision.id(), "holds") : "undone")));
        return list;
    }

    /** The last that were written, the latest first, each with whose report it is about. */
    static ArrayNode latest(DecisionBook.Page page, int most) {
        ArrayNode list = Json.object().putArray("list");
        Set<String> standing = new HashSet<>();
        page.standing().standing().forEach(decision -> standing.add(decision.id()));
        List<Decision> all = page.all().stream()
                .filter(decision -> decision.kind() != DecisionKind.UNDO)
                .toList();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - most); i--) {
            Decision decision = all.get(i);
            ObjectNode node = of(decision, standing.contains(decision.id()) ? "holds" : "undone");
            node.set("organ", Json.text(CellJson.cut(decision.organ())));
            node.put("year", decision.year());
            node.put("key", decision.key() == null ? null : decision.key().toString());
            list.add(node);
        }
        return list;
    }

    private static boolean isAbout(Decision decision, Subjects subject) {
        if (subject.isFront()) {
            return decision.kind().code().equals(subject.kind());
        }
        FigureKey key = decision.key();
        boolean figure = decision.kind().isOfFigure() && key != null && key.equals(subject.key());
        Finding finding = subject.finding();
        return figure
                || (finding != null
                        && finding.rule().equals(decision.rule())
                        && Stream.concat(finding.left().stream(), finding.right().stream())
                                .anyMatch(term -> term.key().equals(key)));
    }

    private static ObjectNode of(Decision decision, String standing) {
        ObjectNode node = Json.object().put("id", decision.id());
        node.put("kind", decision.kind().code());
        node.set("by", Json.text(CellJson.cut(decision.by())));
        node.put("at", decision.at());
        node.set("value", Json.text(CellJson.cut(decision.value())));
        node.put("mark", decision.mark() == null ? null : decision.mark().code());
        node.set("note", Json.text(CellJson.cut(decision.note())));
        return node.put("standing", standing);
    }
}
