package dev.gouji.review.desk;

import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.decide.Decisions;
import dev.gouji.report.Decision;
import dev.gouji.review.book.DecisionBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What new decisions are to those that stand: who decides again has changed their mind. What another person decided stands
 * against it, and both are shown.
 *
 * @param by what the person calls themself; null for nothing
 * @param page what was decided until now
 */
record ChangedMinds(String by, DecisionBook.Page page) {

    /**
     * The undos of what the same person decided about the same before.
     *
     * @param seen the ids of the decisions that the person was shown
     * @throws NotTaken when one says otherwise that the person has not seen yet: it is to be looked at first
     */
    List<Decision> undos(List<Decision> made, Set<String> seen) throws NotTaken {
        List<Decision> undos = new ArrayList<>();
        DecisionMaker maker = new DecisionMaker(by, Verdicts.now());
        for (Decision decision : made) {
            for (Decision before : page.standing().standing()) {
                if (!isOfTheSame(before, decision)) {
                    continue;
                }
                if (!seen.contains(before.id()) && !sayTheSame(before, decision)) {
                    throw new NotTaken(409, NotTaken.CHANGED);
                }
                if (Objects.equals(before.by(), by)) {
                    undos.add(maker.undo(before.id(), null));
                }
            }
        }
        return undos;
    }

    private static boolean isOfTheSame(Decision one, Decision other) {
        boolean figures = one.kind().isOfFigure() && other.kind().isOfFigure();
        boolean findings = one.kind().isOfFinding()
                && other.kind().isOfFinding()
                && String.valueOf(one.evidence()).equals(other.evidence());
        return Decisions.subject(one).equals(Decisions.subject(other))
                && Objects.equals(one.key(), other.key())
                && (figures || findings || one.kind() == other.kind());
    }

    private static boolean sayTheSame(Decision one, Decision other) {
        return Objects.equals(one.value(), other.value()) && one.mark() == other.mark();
    }
}
