package dev.gouji.ledger.originals;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Sides;
import dev.gouji.report.Stated;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds the report on a page against the same report in the page's attachment, figure by figure.
 *
 * <p>Example: the page has 12 where the attachment has 21 → a finding {@code originals.differ}, 12 in {@code left}, 21 in
 * {@code right}, difference -9. Only figures that were surely read in both are compared; a blank differs from a number
 * other than 0. Stateless and thread-safe.
 */
public final class OriginalsChecker {

    /** Beyond so many, the two are hardly the same report: one finding says so for all of them. */
    private static final int MOST_FINDINGS = 20;

    private OriginalsChecker() {}

    /** Whether the two are one report as far as they say: the same form, organ and year; what only one says is no objection. */
    public static boolean isSameReport(AnnualReport page, AnnualReport attachment) {
        return page.form().equals(attachment.form())
                && agree(page.agency(), attachment.agency())
                && agree(page.year(), attachment.year());
    }

    /**
     * The findings under the page's report, in the form's order.
     *
     * @throws IllegalArgumentException when the two are of different forms
     */
    public static List<Finding> check(AnnualReport page, AnnualReport attachment) {
        if (!page.form().equals(attachment.form())) {
            throw new IllegalArgumentException(page.form() + " held against " + attachment.form());
        }
        List<Figure> left = new ArrayList<>();
        List<Figure> right = new ArrayList<>();
        differing(page, attachment, left, right);
        Rule rule = Forms.rule("originals.differ");
        OriginalsMessages messages = new OriginalsMessages(page, attachment);
        List<Finding> findings = new ArrayList<>();
        if (left.size() > MOST_FINDINGS) {
            Message message = messages.many(left.get(0), right.get(0), left.size());
            findings.add(finding(
                    rule,
                    terms(page, left),
                    terms(attachment, right),
                    left.get(0).place(),
                    message));
        } else {
            for (int i = 0; i < left.size(); i++) {
                findings.add(finding(
                        rule,
                        terms(page, left.subList(i, i + 1)),
                        terms(attachment, right.subList(i, i + 1)),
                        left.get(i).place(),
                        messages.one(left.get(i), right.get(i))));
            }
        }
        return findings;
    }

    /**
     * What a report says otherwise than another of its organ, year and scope in the same run, which sums take in its place;
     * null where no figure that both have for certain differs.
     */
    public static Finding repeated(AnnualReport report, AnnualReport chosen) {
        List<Figure> left = new ArrayList<>();
        List<Figure> right = new ArrayList<>();
        differing(report, chosen, left, right);
        return left.isEmpty()
                ? null
                : finding(
                        Forms.rule("report.repeated"),
                        terms(report, left),
                        terms(chosen, right),
                        left.get(0).place(),
                        OriginalsMessages.repeated(chosen.document(), left.size()));
    }

    private static void differing(AnnualReport one, AnnualReport other, List<Figure> left, List<Figure> right) {
        Map<FigureKey, Figure> others = other.figuresByKey();
        for (Figure figure : one.figures()) {
            Figure counterpart = others.get(figure.key());
            if (counterpart != null && differ(figure, counterpart)) {
                left.add(figure);
                right.add(counterpart);
            }
        }
    }

    private static boolean agree(Stated<?> one, Stated<?> other) {
        return one.value() == null || other.value() == null || one.value().equals(other.value());
    }

    private static boolean differ(Figure one, Figure other) {
        if (!isSure(one) || !isSure(other)) {
            return false;
        }
        if (one.mark() == Mark.NUMBER && other.mark() == Mark.NUMBER) {
            return one.value().compareTo(other.value()) != 0;
        }
        return isSomething(one) || isSomething(other);
    }

    private static boolean isSure(Figure figure) {
        return figure.certainty().isSure() && figure.mark() != Mark.MISSING && figure.mark() != Mark.UNREADABLE;
    }

    private static boolean isSomething(Figure figure) {
        return figure.mark() == Mark.NUMBER && figure.value().signum() != 0;
    }

    private static Finding finding(Rule rule, List<Term> left, List<Term> right, Place place, Message message) {
        BigDecimal own = single(left);
        BigDecimal other = single(right);
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                Origin.SOURCE,
                new Sides(left, right, own, other),
                place,
                message);
    }

    /** The value of a term that stands alone; null for a mark, and for several. */
    private static BigDecimal single(List<Term> terms) {
        return terms.size() == 1 ? terms.get(0).value() : null;
    }

    private static List<Term> terms(AnnualReport report, List<Figure> figures) {
        return figures.stream()
                .map(figure -> Term.standing(report.id(), figure))
                .toList();
    }
}
