package dev.gouji.ledger;

import dev.gouji.document.Place;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Quantity;
import dev.gouji.form.Relation;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Origin;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The figures of one report, as they stand and as a sum takes them. Used by one thread. */
public final class FigureBook {

    /**
     * What a blank total is taken for.
     *
     * @param relation whose left side are the parts
     * @param sum of the parts; null when one of them is unreadable or missing
     */
    public record StandIn(Relation relation, BigDecimal sum) {}

    private final String reportId;
    private final Map<FigureKey, Figure> figures;
    private final Map<FigureKey, List<Relation>> totals = new HashMap<>();
    private final Set<FigureKey> money = new HashSet<>();
    private final Map<FigureKey, Term> taken = new HashMap<>();

    /** Of a report in the form that it was recognised as. */
    public FigureBook(AnnualReport report, FormVariant form) {
        reportId = report.id();
        figures = report.figuresByKey();
        for (FormTable table : form.tables()) {
            table.slots().stream()
                    .filter(slot -> slot.column().quantity() == Quantity.MONEY)
                    .forEach(slot -> money.add(slot.key()));
            for (Relation relation : table.relations()) {
                if (relation.total()) {
                    totals.computeIfAbsent(relation.right().get(0), key -> new ArrayList<>())
                            .add(relation);
                }
            }
        }
        // A grand total has two sums. The shorter one comes first: its parts are the totals that the report itself
        // states beside it, so an error among the many rows does not reach the other checks through the stand-in.
        totals.values()
                .forEach(relations -> relations.sort(
                        Comparator.comparingInt(relation -> relation.left().size())));
    }

    /** Whether the form counts money there. */
    boolean isMoney(FigureKey key) {
        return money.contains(key);
    }

    /** The figure as it stands; a missing one when the report does not list it. */
    public Figure figure(FigureKey key) {
        Figure figure = figures.get(key);
        return figure == null ? Figure.missing(key, null) : figure;
    }

    /** The figure as it stands, for findings that add nothing up. */
    Term standing(FigureKey key) {
        return Term.standing(reportId, figure(key));
    }

    /** The figure as a sum takes it: a mark for none is 0, a blank total the sum of its parts; null when unknown. */
    public Term taken(FigureKey key) {
        Term known = taken.get(key);
        if (known != null) {
            return known;
        }
        Term term = standing(key);
        if (term.mark().countsAsZero()) {
            StandIn standIn = standIn(key);
            BigDecimal value = standIn == null ? BigDecimal.ZERO : standIn.sum();
            term = new Term(reportId, key, 1, value, term.mark(), value != null);
        }
        taken.put(key, term);
        return term;
    }

    /** All of these as a sum takes them. */
    public List<Term> taken(Collection<FigureKey> keys) {
        return keys.stream().map(this::taken).toList();
    }

    /**
     * What stands in for a total that is marked as none; null when the figure is no total.
     *
     * <p>The parts are taken as {@link #taken(FigureKey)} takes them; parts of parts come to an end because totals come
     * from the form's tree.
     */
    public StandIn standIn(FigureKey total) {
        StandIn best = null;
        for (Relation relation : totals.getOrDefault(total, List.of())) {
            StandIn candidate = new StandIn(relation, sum(taken(relation.left())));
            if (candidate.sum() != null && candidate.sum().signum() != 0) {
                return candidate;
            }
            if (best == null || (best.sum() == null && candidate.sum() != null)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The same number without zeros at the end of a fraction, nor an exponent: 1.50 → 1.5, 1E+2 → 100. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** The exact sum; null when a term is unknown. */
    public static BigDecimal sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            if (term.value() == null) {
                return null;
            }
            sum = sum.add(term.value());
        }
        return sum;
    }

    /** {@code source} when every one of these, and every part that stands in for one of them, was surely read. */
    public Origin origin(Collection<FigureKey> keys) {
        return keys.stream().allMatch(this::isSure) ? Origin.SOURCE : Origin.EXTRACTION;
    }

    private boolean isSure(FigureKey key) {
        Figure figure = figure(key);
        if (!figure.certainty().isSure()) {
            return false;
        }
        if (!figure.mark().countsAsZero()) {
            return true;
        }
        StandIn standIn = standIn(key);
        return standIn == null || standIn.relation().left().stream().allMatch(this::isSure);
    }

    /** Where the first of these stands that stands anywhere; null when none does. */
    public Place place(Collection<FigureKey> keys) {
        return keys.stream()
                .map(key -> figure(key).place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
