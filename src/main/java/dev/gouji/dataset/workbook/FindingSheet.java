package dev.gouji.dataset.workbook;

import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Severity;
import dev.gouji.report.Term;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** The findings, a line each, with links to the cells of their figures. */
final class FindingSheet implements Closeable {

    private static final int MESSAGE = 4;
    private static final int LEFT_CELL = 8;
    private static final int RIGHT_CELL = 9;
    private static final int WIDE = 28;
    private static final int WIDEST = 90;

    private final WorkbookWords words;
    private final WorkbookPlan plan;
    private final SheetPage page;
    private int row = 1;

    FindingSheet(Workbook book, WorkbookPlan plan, WorkbookWords words, SheetCuts cuts) {
        this.words = words;
        this.plan = plan;
        page = new SheetPage(book, words.say(WorkbookWords.FINDINGS), cuts);
        int column = 0;
        for (Message about : WorkbookWords.ABOUT_FINDING) {
            page.heading(0, column++, words.say(about));
        }
        page.width(0, WIDE);
        page.width(MESSAGE, WIDEST);
        page.frame(2, 1, column - 1, (int) Math.min(plan.findings(), (1 << 20) - 1));
    }

    void write(AnnualReport report) throws IOException {
        for (Finding finding : report.findings()) {
            if (page.hasRoom(row)) {
                write(report, finding);
                page.done(row);
                row++;
            }
        }
    }

    private void write(AnnualReport report, Finding finding) {
        page.text(row, 0, report.agency().value());
        if (report.year().value() != null) {
            page.number(row, 1, BigDecimal.valueOf(report.year().value()));
        }
        page.text(row, 2, words.severity(finding.severity()));
        page.text(row, 3, finding.rule());
        page.text(row, MESSAGE, words.say(finding.message()));
        page.number(row, 5, finding.leftSum());
        page.number(row, 6, finding.rightSum());
        page.number(row, 7, finding.difference());
        link(LEFT_CELL, finding.left());
        link(RIGHT_CELL, finding.right());
        page.text(row, 10, finding.verdict().code());
        page.text(row, 11, finding.origin().code());
        page.text(row, 12, report.document());
        page.text(row, 13, report.id());
        if (finding.severity() == Severity.ERROR) {
            page.colour(row, 2, "FF9999");
        }
    }

    /** To the first figure that has a cell here; its neighbours in the sum are in the message. */
    private void link(int column, List<Term> terms) {
        for (Term term : terms) {
            Map.Entry<String, String> cell = plan.cell(term);
            if (cell != null) {
                page.link(row, column, words.reports(cell.getKey()), cell.getValue());
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
