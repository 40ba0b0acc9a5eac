package dev.gouji.cli.print;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Publication;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Stated;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports made for the tests of what is printed. */
public final class SampleReports {

    /** A report id of the right shape. */
    public static final String ID = "0123456789abcdef";

    private SampleReports() {}

    /** A report of 2023 in form ogi-2021, all zeros but for the raw texts given, keyed {@code table/row/column}. */
    public static AnnualReport report(String document, Map<String, String> raw, List<Finding> findings) {
        FormVariant variant = Forms.of("ogi-2021").variants().get(0);
        List<Figure> figures = new ArrayList<>();
        int column = 0;
        for (var table : variant.tables()) {
            for (PrintedSlot slot : table.slots()) {
                String text = raw.getOrDefault(slot.key().toString(), "0");
                Place place = new Place.InTable(0, 0, column++);
                boolean blank = text.isBlank();
                figures.add(new Figure(
                        slot.key(),
                        blank ? null : new BigDecimal(text),
                        null,
                        blank ? Mark.BLANK : Mark.NUMBER,
                        text,
                        Certainty.READ,
                        List.of(),
                        place));
            }
        }
        return new AnnualReport(
                ID,
                Identity.UNKNOWN,
                document,
                "ogi-2021",
                "某某市水务局2023年政府信息公开工作年度报告",
                new Stated<>("某某市水务局", "某某市水务局", Place.InTable.after(0), Certainty.READ),
                new Stated<>(2023, "2023年", Place.InTable.after(0), Certainty.READ),
                Scope.UNKNOWN,
                Publication.UNKNOWN,
                null,
                List.of(new Section(1, "一、总体情况", "本年度……")),
                figures,
                List.of(),
                findings,
                List.of(),
                List.of());
    }

    /** A finding that fails; terms are keyed {@code table/row/column}, value behind {@code =}. */
    public static Finding finding(String rule, Severity severity, List<String> left, List<String> right) {
        return new Finding(
                rule,
                Forms.rule(rule).kind(),
                severity,
                Verdict.FAIL,
                Origin.SOURCE,
                Sides.of(
                        left.stream().map(SampleReports::term).toList(),
                        right.stream().map(SampleReports::term).toList()),
                null,
                new Message("15 ≠ 14，差 1", "15 ≠ 14, difference 1"));
    }

    private static Term term(String text) {
        int equals = text.indexOf('=');
        FigureKey key = FigureKey.of(text.substring(0, equals));
        return new Term(ID, key, 1, new BigDecimal(text.substring(equals + 1)), Mark.NUMBER, false);
    }

    /** A document read without complaint. */
    public static Conversion conversion(String document, AnnualReport... reports) {
        DocumentRecord record = new DocumentRecord(
                document,
                "0".repeat(64),
                10L,
                "text/plain",
                "text",
                null,
                DocumentStatus.OK,
                null,
                null,
                reports.length,
                null,
                null);
        return new Conversion(record, List.of(reports));
    }
}
