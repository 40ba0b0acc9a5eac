package dev.gouji.dataset.workbook;

import dev.gouji.document.Message;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.OrganIdentity;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The reports of one form, a line each, in the order in which they are written. */
final class ReportSheet implements Closeable {

    static final int FIRST_ROW = 2;

    private static final int FROZEN = 3;
    private static final int NARROW = 10;
    private static final int WIDE = 28;
    private static final String BROKEN = "FF9999";
    private static final String DOUBTFUL = "FFEB9C";
    private static final String INFERRED = "DDEBF7";

    private final WorkbookWords words;
    private final ReportColumns columns;
    private final SheetPage page;
    private int row = FIRST_ROW;

    ReportSheet(Workbook book, String form, int reports, WorkbookWords words, SheetCuts cuts) {
        this.words = words;
        columns = columns(form);
        page = new SheetPage(book, words.reports(form), cuts);
        head();
        int last = Math.max(FIRST_ROW, Math.min(FIRST_ROW + reports, 1 << 20) - 1);
        columns.lights(FIRST_ROW)
                .forEach(light -> page.colourWhere(light.column(), FIRST_ROW, last, light.formula(), BROKEN));
        page.frame(FROZEN, FIRST_ROW, columns.end(), last);
    }

    /** The columns of a form's sheet. */
    static ReportColumns columns(String form) {
        return new ReportColumns(Forms.of(form), WorkbookWords.ABOUT_REPORT.size());
    }

    private void head() {
        int column = 0;
        for (Message about : WorkbookWords.ABOUT_REPORT) {
            page.width(column, column == 0 ? WIDE : NARROW);
            page.heading(1, column++, words.say(about));
        }
        for (Message table : columns.checks().values()) {
            page.heading(0, column, words.say(table));
            page.heading(1, column++, words.say(WorkbookWords.BROKEN));
        }
        int from = column;
        String group = null;
        for (ReportColumns.Heading heading : columns.headings().values()) {
            String row = words.say(heading.row());
            if (!row.equals(group)) {
                page.merge(0, from, column - 1);
                page.heading(0, column, row);
                from = column;
                group = row;
            }
            page.heading(1, column++, words.say(heading.column()));
        }
        page.merge(0, from, column - 1);
        page.heading(1, column, words.say(WorkbookWords.UNLISTED));
    }

    void write(AnnualReport report) throws IOException {
        if (!page.hasRoom(row)) {
            return;
        }
        about(report);
        Map<FigureKey, Figure> figures = report.figuresByKey();
        FormVariant form = Forms.variantOf(report);
        int column = WorkbookWords.ABOUT_REPORT.size();
        for (String id : columns.checks().keySet()) {
            FormTable table = form.table(id);
            String broken = table == null || table.relations().isEmpty() ? null : columns.broken(table, figures, row);
            if (broken == null || !page.formula(row, column, broken)) {
                page.text(row, column, words.say(WorkbookWords.NOT_ASSESSABLE));
            }
            column++;
        }
        figures.values().forEach(this::figure);
        page.text(row, columns.end(), unlisted(figures.values().stream()));
        page.done(row);
        row++;
    }

    private void about(AnnualReport report) {
        OrganIdentity organ = report.identity().organ();
        List<String> told = Stream.of(
                        report.agency().value(),
                        null,
                        words.status(report.status()),
                        organ == null ? null : organ.province(),
                        organ == null ? null : organ.prefecture(),
                        organ == null ? null : organ.county(),
                        organ == null ? null : organ.regionCode(),
                        report.scope().code(),
                        String.valueOf(report.identity().preferred()),
                        report.identity().organId(),
                        report.document(),
                        report.id())
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toList();
        for (int column = 0; column < told.size(); column++) {
            page.text(row, column, told.get(column));
        }
        if (report.year().value() != null) {
            page.number(row, 1, BigDecimal.valueOf(report.year().value()));
        }
    }

    private void figure(Figure figure) {
        Integer column = columns.column(figure.key());
        if (column == null) {
            return;
        }
        if (figure.mark() == Mark.NUMBER) {
            page.number(row, column, figure.value());
        } else {
            page.text(row, column, WorkbookWords.mark(figure.mark()));
        }
        if (figure.certainty() == Certainty.DOUBTFUL) {
            page.colour(row, column, DOUBTFUL);
            page.note(row, column, words.doubt(figure));
        } else if (figure.certainty() == Certainty.INFERRED) {
            page.colour(row, column, INFERRED);
        }
    }

    private String unlisted(Stream<Figure> figures) {
        return figures.filter(figure -> columns.column(figure.key()) == null)
                .map(figure ->
                        Objects.requireNonNullElse(figure.label(), figure.key().toString()) + "="
                                + (figure.mark() == Mark.NUMBER
                                        ? figure.value().toPlainString()
                                        : WorkbookWords.mark(figure.mark())))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
