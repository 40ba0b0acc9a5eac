package dev.gouji.ledger;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.form.Rule;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Σ left = Σ right, or at most that, for every relation that a form lists or generates. */
final class RelationCheck {

    private final FigureBook book;
    private final RelationMessages messages;

    RelationCheck(FigureBook book, StatutoryNames names) {
        this.book = book;
        this.messages = new RelationMessages(names);
    }

    /** The relations of this rule that do not hold or cannot be assessed, in the form's order. */
    List<Finding> broken(Rule rule, List<FormTable> tables) {
        return tables.stream()
                .flatMap(table -> table.relations().stream())
                .filter(relation -> relation.rule().equals(rule.id()))
                .flatMap(relation -> check(rule, relation).stream())
                .toList();
    }

    private Optional<Finding> check(Rule rule, Relation relation) {
        List<Term> left = book.taken(relation.left());
        List<Term> right = book.taken(relation.right());
        BigDecimal leftSum = FigureBook.sum(left);
        BigDecimal rightSum = FigureBook.sum(right);
        boolean known = leftSum != null && rightSum != null;
        if (known && relation.holds(leftSum, rightSum)) {
            return Optional.empty();
        }
        List<FigureKey> keys = new ArrayList<>(relation.left());
        keys.addAll(relation.right());
        Origin origin = book.origin(keys);
        if (!known) {
            return Optional.of(new Finding(
                    rule.id(),
                    rule.kind(),
                    Severity.INFO,
                    Verdict.NOT_ASSESSABLE,
                    origin,
                    Sides.of(left, right),
                    book.place(relation.right()),
                    messages.notAssessable(left, right)));
        }
        return Optional.of(new Finding(
                rule.id(),
                rule.kind(),
                relation.comparison() == Comparison.AT_MOST ? Severity.WARNING : rule.severity(),
                Verdict.FAIL,
                origin,
                new Sides(left, right, leftSum, rightSum),
                book.place(relation.right()),
                messages.failed(left, right, relation.comparison(), origin)));
    }
}
