package dev.gouji.decide;

import dev.gouji.decide.DecisionRuling.Outcome;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A report as people decided its figures, its agency and its year; to be checked anew. Immutable.
 *
 * @param report with reviewed figures; its findings are those of before
 * @param region the code of the division whose organ it is, as decided; null where nobody did
 * @param rulings what became of every decision about figures, agency, year and organ, the earliest first
 */
public record ReportReview(AnnualReport report, String region, List<DecisionRuling> rulings) {

    /** Copies the list. */
    public ReportReview {
        rulings = List.copyOf(rulings);
    }

    /** Whether anything was applied. */
    public boolean isChanged() {
        return rulings.stream().anyMatch(ruling -> ruling.outcome() == Outcome.APPLIED);
    }

    /** Reviews a report as the program read it. */
    public static ReportReview of(AnnualReport asRead, Decisions decisions) {
        List<Decision> concerning = decisions.concerning(asRead).stream()
                .filter(decision -> !decision.kind().isOfFinding())
                .toList();
        return concerning.isEmpty()
                ? new ReportReview(asRead, null, List.of())
                : new Reviewing(asRead).review(concerning);
    }

    /** What a decision makes of a figure. */
    private record Effect(Mark mark, BigDecimal value) {

        /** Of numbers that are equal, one effect. */
        static Effect of(Mark mark, BigDecimal value) {
            return new Effect(mark, value == null ? null : value.stripTrailingZeros());
        }
    }

    private static final class Reviewing {

        private final AnnualReport asRead;
        private final Map<FigureKey, Figure> figures;
        private final Map<Decision, Outcome> outcomes = new LinkedHashMap<>();

        Reviewing(AnnualReport asRead) {
            this.asRead = asRead;
            figures = asRead.figuresByKey();
        }

        ReportReview review(List<Decision> concerning) {
            concerning.forEach(decision -> outcomes.put(decision, Outcome.STALE));
            Map<FigureKey, List<Decision>> byKey = new LinkedHashMap<>();
            concerning.stream()
                    .filter(decision -> decision.kind().isOfFigure())
                    .forEach(decision -> byKey.computeIfAbsent(decision.key(), key -> new ArrayList<>())
                            .add(decision));
            byKey.forEach(this::review);
            String front = Evidence.ofFront(asRead);
            Decision agency = front(concerning, DecisionKind.AGENCY, front);
            Decision year = front(concerning, DecisionKind.YEAR, front);
            Decision organ = front(concerning, DecisionKind.ORGAN, front);
            AnnualReport report = asRead.withFigures(List.copyOf(figures.values()));
            if (agency != null || year != null) {
                report = report.stating(
                        agency == null ? asRead.agency() : decided(asRead.agency(), agency.value()),
                        year == null ? asRead.year() : decided(asRead.year(), Integer.valueOf(year.value())));
            }
            List<DecisionRuling> rulings = new ArrayList<>();
            outcomes.forEach((decision, outcome) -> rulings.add(new DecisionRuling(decision, outcome)));
            return new ReportReview(report, organ == null ? null : organ.value(), rulings);
        }

        private void review(FigureKey key, List<Decision> about) {
            Figure figure = figures.get(key);
            if (figure == null) {
                return;
            }
            String evidence = Evidence.of(asRead, figure);
            Map<Decision, Effect> live = new LinkedHashMap<>();
            for (Decision decision : about) {
                Effect effect = evidence.equals(decision.evidence()) ? effect(decision, figure) : null;
                if (effect != null) {
                    live.put(decision, effect);
                }
            }
            boolean agreed = live.values().stream().distinct().count() <= 1;
            live.keySet().forEach(decision -> outcomes.put(decision, agreed ? Outcome.APPLIED : Outcome.CONFLICT));
            if (agreed && !live.isEmpty()) {
                Map.Entry<Decision, Effect> first = live.entrySet().iterator().next();
                figures.put(key, reviewed(figure, first.getKey(), first.getValue()));
            }
        }

        private Figure reviewed(Figure figure, Decision decision, Effect effect) {
            boolean same = effect.equals(Effect.of(figure.mark(), figure.value()));
            BigDecimal value = same ? figure.value() : decision.number();
            Figure reviewed = figure.reviewed(value, effect.mark(), decision.id());
            boolean unitless = figure.unit() == null && decision.kind() == DecisionKind.VALUE;
            // a number that a person gives is in the form's unit
            return unitless ? reviewed.in(unit(figure.key())) : reviewed;
        }

        private String unit(FigureKey key) {
            FormVariant form = Forms.variantOf(asRead);
            return form.table(key.table()).slots().stream()
                    .filter(slot -> slot.key().equals(key))
                    .map(PrintedSlot::column)
                    .map(column -> column.unit())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** Null where there is nothing that it could be said of. */
        private static Effect effect(Decision decision, Figure figure) {
            return switch (decision.kind()) {
                case VALUE -> Effect.of(Mark.NUMBER, decision.number());
                case MARK -> Effect.of(decision.mark(), null);
                case CANNOT_BE_READ -> Effect.of(Mark.UNREADABLE, null);
                case AS_PRINTED -> asPrinted(decision, figure);
                default -> null;
            };
        }

        /** What was confirmed, where the decision says it; else what was read. */
        private static Effect asPrinted(Decision decision, Figure figure) {
            if (decision.mark() != null) {
                return Effect.of(decision.mark(), decision.number());
            }
            boolean nothing = figure.mark() == Mark.UNREADABLE || figure.mark() == Mark.MISSING;
            return nothing ? null : Effect.of(figure.mark(), figure.value());
        }

        private Decision front(List<Decision> concerning, DecisionKind kind, String evidence) {
            List<Decision> live = concerning.stream()
                    .filter(decision -> decision.kind() == kind && evidence.equals(decision.evidence()))
                    .toList();
            boolean agreed = live.stream().map(Decision::value).distinct().count() <= 1;
            live.forEach(decision -> outcomes.put(decision, agreed ? Outcome.APPLIED : Outcome.CONFLICT));
            return agreed && !live.isEmpty() ? live.get(0) : null;
        }

        private static <T> Stated<T> decided(Stated<T> read, T value) {
            return new Stated<>(value, read.raw(), read.place(), Certainty.REVIEWED);
        }
    }
}
