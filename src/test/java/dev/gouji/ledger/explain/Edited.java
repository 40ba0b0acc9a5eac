package dev.gouji.ledger.explain;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.Map;
import java.util.stream.Collectors;

/** A report with what an explanation proposes written into it. */
final class Edited {

    private Edited() {}

    static AnnualReport of(AnnualReport report, Explanation explanation) {
        FormVariant form = Forms.variantOf(report);
        Map<FigureKey, Change> changes =
                explanation.changes().stream().collect(Collectors.toMap(Change::key, change -> change));
        SampleReport edited = SampleReport.zeros(form);
        for (Figure figure : report.figures()) {
            Change change = changes.get(figure.key());
            String said = figure.mark() == Mark.NUMBER
                    ? figure.value().toPlainString()
                    : figure.mark().code();
            if (change != null) {
                said = change.proposed() == null ? "blank" : change.proposed().toPlainString();
            }
            edited.with(figure.key().toString(), said);
        }
        return edited.report();
    }
}
