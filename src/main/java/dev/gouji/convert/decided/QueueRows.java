package dev.gouji.convert.decided;

import dev.gouji.dataset.QueueSheet;
import dev.gouji.decide.Subject;
import dev.gouji.decide.triage.TriageItem;
import dev.gouji.decide.triage.TriageItem.Ground;
import dev.gouji.document.Place;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of one report → lines of the sheet, in statutory words. */
final class QueueRows {

    private static final int LONGEST_RAW = 300;
    private static final int MOST_MESSAGES = 5;

    private final AnnualReport recorded;
    private final AnnualReport asRead;
    private final Subject subject;
    private final FormVariant form;
    private final Map<FigureKey, Figure> figures;

    QueueRows(AnnualReport recorded, AnnualReport asRead) {
        this.recorded = recorded;
        this.asRead = asRead;
        subject = Subject.of(asRead);
        form = Forms.variantOf(recorded);
        figures = recorded.figuresByKey();
    }

    QueueSheet.Row of(TriageItem item) {
        Map<String, String> cells = new HashMap<>();
        put(cells, "document", recorded.document());
        put(cells, "organ", subject.organ());
        put(cells, "year", subject.year());
        put(cells, "form", subject.form());
        put(cells, "item", item.kind().code());
        put(cells, "ref", ref(item));
        switch (item.kind()) {
            case FIGURE -> figure(item, cells);
            case FINDING -> finding(item.finding(), cells);
            case AGENCY -> {
                put(cells, "raw", recorded.agency().raw());
                put(cells, "read", recorded.agency().value());
                put(cells, "certainty", recorded.agency().certainty().code());
            }
            case YEAR -> {
                put(cells, "raw", recorded.year().raw());
                put(cells, "read", recorded.year().value());
                put(cells, "certainty", recorded.year().certainty().code());
            }
            case ORGAN -> {
                put(cells, "read", recorded.agency().value());
                put(
                        cells,
                        "alternatives",
                        String.join(" | ", recorded.identity().organ().candidates()));
            }
        }
        return new QueueSheet.Row(item.score(), cells);
    }

    /** What was looked at, with a letter before it: a spreadsheet would take digits for a number. */
    private String ref(TriageItem item) {
        return SheetRef.of(item, recorded, asRead);
    }

    private void figure(TriageItem item, Map<String, String> cells) {
        FigureKey key = item.key();
        Figure figure = figures.get(key);
        put(cells, "key", key);
        name(key, cells);
        put(cells, "unit", figure.unit());
        put(cells, "place", place(figure.place()));
        put(cells, "raw", figure.raw());
        put(
                cells,
                "read",
                said(
                        figure.value() == null ? null : figure.value().toPlainString(),
                        figure.mark().code()));
        put(cells, "certainty", figure.certainty().code());
        put(cells, "reason", figure.reason() == null ? null : figure.reason().code());
        put(
                cells,
                "alternatives",
                figure.alternatives().stream().map(QueueRows::said).collect(Collectors.joining(" | ")));
        put(cells, "grounds", item.grounds().stream().map(Ground::code).collect(Collectors.joining(" ")));
        put(
                cells,
                "broken",
                recorded.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.FAIL && speaksOf(finding, key))
                        .limit(MOST_MESSAGES)
                        .map(finding -> finding.message().zh())
                        .collect(Collectors.joining("；")));
    }

    private boolean speaksOf(Finding finding, FigureKey key) {
        return Stream.concat(finding.left().stream(), finding.right().stream())
                .anyMatch(term -> isOwn(term) && term.key().equals(key));
    }

    private boolean isOwn(Term term) {
        return term.reportId().equals(recorded.id());
    }

    private void finding(Finding finding, Map<String, String> cells) {
        List<Term> own = finding.left().stream().filter(this::isOwn).toList();
        if (!own.isEmpty()) {
            put(cells, "key", own.get(0).key());
            name(own.get(0).key(), cells);
        }
        put(cells, "place", place(finding.place()));
        put(cells, "grounds", finding.rule());
        put(cells, "broken", finding.message().zh());
    }

    private void name(FigureKey key, Map<String, String> cells) {
        FormTable table = form.tables().stream()
                .filter(candidate -> candidate.id().equals(key.table()))
                .findFirst()
                .orElse(null);
        if (table != null && table.row(key.row()) != null) {
            String title = table.wording().label();
            put(
                    cells,
                    "table",
                    form.form()
                            .tableName(table)
                            .map(name -> name.zh() + " " + title)
                            .orElse(title));
            put(cells, "row", table.row(key.row()).told().zh());
            FormColumn column = table.column(key);
            put(
                    cells,
                    "column",
                    column == null
                            ? null
                            : column.wording().labelIn(recorded.year().value()));
        }
    }

    private static String said(Alternative other) {
        return said(
                other.value() == null ? null : other.value().toPlainString(),
                other.mark().code());
    }

    private static String said(String number, String mark) {
        return number == null ? mark : number;
    }

    /** Pages, tables, rows, columns and lines, counted from 1. */
    private static String place(Place place) {
        if (place instanceof Place.OnPage page) {
            return "P" + page.page();
        }
        if (place instanceof Place.InSheet sheet) {
            return sheet.sheet() + " " + sheet.cell();
        }
        if (place instanceof Place.InTable table) {
            return "T" + (table.table() + 1) + " R" + (table.row() + 1) + " C" + (table.column() + 1);
        }
        return place instanceof Place.InText text ? "L" + text.line() : null;
    }

    private static void put(Map<String, String> cells, String name, Object value) {
        if (value != null) {
            String text = value.toString();
            cells.put(name, text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "…");
        }
    }
}
