package dev.gouji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.explain.Explainer;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class MessagePagesTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    @Test
    void aMessageBeginsWithThePageOfItsFigures() {
        AnnualReport plain = broken();
        AnnualReport paged = MessagePages.named(onPages(plain, key -> 3));
        Finding finding = paged.findings().get(0);
        assertEquals(
                "第 3 页：" + plain.findings().get(0).message().zh(),
                finding.message().zh());
        assertTrue(
                finding.message().en().startsWith("Page 3: Table"),
                finding.message().en());
        Explanation explanation = paged.explanations().get(0);
        assertEquals(
                "第 3 页：" + plain.explanations().get(0).message().zh(),
                explanation.message().zh());
        assertTrue(paged.findings().containsAll(explanation.closes()));
    }

    @Test
    void severalPagesAreNamedInTheirOrder() {
        AnnualReport paged =
                MessagePages.named(onPages(broken(), key -> key.column().equals("total") ? 3 : 2));
        assertTrue(paged.findings().get(0).message().zh().startsWith("第 2、3 页："));
        assertTrue(paged.findings().get(0).message().en().startsWith("Pages 2, 3: "));
    }

    @Test
    void anOriginalWithoutPagesHasNoneInItsMessages() {
        assertEquals(broken(), MessagePages.named(broken()));
    }

    /** One total of table 四 is 1 where all its parts are 0. */
    private static AnnualReport broken() {
        AnnualReport report = SampleReport.zeros(FORM)
                .with("review_litigation/reconsideration/total", "1")
                .report();
        return Explainer.explain(report.withFindings(LedgerChecker.check(report, FORM)), FORM, 20);
    }

    private static AnnualReport onPages(AnnualReport report, ToIntFunction<FigureKey> page) {
        List<Figure> figures = report.figures().stream()
                .map(figure -> new Figure(
                        figure.key(),
                        figure.value(),
                        figure.unit(),
                        figure.mark(),
                        figure.raw(),
                        figure.certainty(),
                        figure.alternatives(),
                        new Place.OnPage(page.applyAsInt(figure.key()), new Place.Box(0, 0, 1, 1))))
                .toList();
        return new AnnualReport(
                report.id(),
                Identity.UNKNOWN,
                report.document(),
                report.form(),
                report.title(),
                report.agency(),
                report.year(),
                report.scope(),
                report.publication(),
                report.revision(),
                report.sections(),
                figures,
                report.statements(),
                report.findings(),
                report.explanations(),
                report.leftovers());
    }
}
