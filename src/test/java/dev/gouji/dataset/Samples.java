package dev.gouji.dataset;

import dev.gouji.dataset.record.Identifiers;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Certainty;
import dev.gouji.report.Change;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Identity;
import dev.gouji.report.Leftover;
import dev.gouji.report.Level;
import dev.gouji.report.Mark;
import dev.gouji.report.OrganIdentity;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conversions of invented organs, made by hand, that between them use every kind of value a record can hold. */
public final class Samples {

    /** The organ of its reports that say one. */
    public static final OrganIdentity ORGAN = new OrganIdentity(
            OrganIdentity.id("沧州市教育局", "130900"),
            "沧州市教育局",
            List.of("沧州教育局"),
            "130900",
            "河北省",
            "沧州市",
            null,
            null,
            Level.PREFECTURE,
            OrganIdentity.Kind.DEPARTMENT,
            OrganIdentity.By.NAME,
            Certainty.READ,
            List.of(),
            List.of(2022, 2023));

    /** A hash that is no file's. */
    public static final String SHA256 = "0123456789abcdef".repeat(4);

    static final FigureKey RECEIVED = FigureKey.of("requests/received/natural_person");
    static final FigureKey STATE_SECRET = FigureKey.of("requests/refused.state_secret/total");

    private Samples() {}

    /** A document with one report that has a failing finding. */
    public static Conversion good(String document, String sha256) {
        AnnualReport report = report(document, sha256);
        return new Conversion(
                new DocumentRecord(
                        document,
                        sha256,
                        1234L,
                        "text/html",
                        "html",
                        null,
                        DocumentStatus.OK,
                        null,
                        null,
                        1,
                        null,
                        null),
                List.of(report));
    }

    /** A document that lost a part and has a report that says nothing of itself. */
    public static Conversion poor(String document, String sha256) {
        AnnualReport report = new AnnualReport(
                Identifiers.reportId(document, sha256, 0),
                Identity.UNKNOWN,
                document,
                "ogi-2019",
                null,
                Stated.nothing(),
                Stated.nothing(),
                Scope.UNKNOWN,
                Publication.UNKNOWN,
                null,
                List.of(),
                List.of(Figure.missing(RECEIVED, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Conversion(
                new DocumentRecord(
                        document,
                        sha256,
                        99L,
                        "application/pdf",
                        "pdf",
                        3,
                        DocumentStatus.PARTIAL,
                        ErrorCode.DAMAGED,
                        new Message("第 2 页无法读取。", "page 2 cannot be read"),
                        1,
                        "先前.pdf",
                        "页面.html"),
                List.of(report));
    }

    /** A document without a report. */
    public static Conversion refused(String document, DocumentStatus status, ErrorCode error) {
        return new Conversion(
                new DocumentRecord(
                        document,
                        null,
                        null,
                        null,
                        null,
                        null,
                        status,
                        error,
                        new Message("读不了。", "not readable"),
                        0,
                        null,
                        null),
                List.of());
    }

    public static AnnualReport report(String document, String sha256) {
        String id = Identifiers.reportId(document, sha256, 0);
        return new AnnualReport(
                id,
                new Identity(ORGAN, "89abcdef01234567", true, null),
                document,
                "ogi-2021",
                "云溪县青石镇2023年政府信息公开工作年度报告（更正）",
                new Stated<>("云溪县青石镇人民政府", "云溪县青石镇", Place.InTable.after(0), Certainty.INFERRED),
                new Stated<>(2023, "二〇二三年", new Place.InText(3, 7), Certainty.READ),
                Scope.OWN_OFFICE,
                new Publication("2024-01-20", "云溪县青石镇人民政府", "https://example.invalid/1.html"),
                "更正",
                List.of(new Section(1, "一、总体情况", "第一段，\"引号\"。\n第二段"), new Section(6, "六、其他", "")),
                figures(),
                List.of(),
                findings(id),
                List.of(explanation(id)),
                List.of(new Leftover("多出的一行 | 7", new Place.InTable(1, 9, 0))));
    }

    /** Every figure of the newest form, a number but for some that show each mark. */
    static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int number = 0;
        for (var table : Forms.newest().variants().get(0).tables()) {
            for (PrintedSlot slot : table.slots()) {
                figures.add(figure(slot, number++));
            }
        }
        return figures;
    }

    private static Figure figure(PrintedSlot slot, int number) {
        FigureKey key = slot.key();
        String unit = slot.column().unit();
        return switch (number) {
            case 0 -> special(key, Mark.BLANK, "", new Place.OnPage(2, new Place.Box(72, 100.125, 80.5, 1e-9)));
            case 1 -> special(key, Mark.DASH, "—", new Place.InSheet("表\uD800二", "B7"));
            case 2 -> special(key, Mark.UNREADABLE, "=1+1", new Place.InText(1, 2));
            case 3 -> Figure.missing(key, unit);
            case 4 ->
                new Figure(
                        key,
                        new BigDecimal("1.2300E+3"),
                        unit,
                        Mark.NUMBER,
                        "１２３０",
                        Certainty.DOUBTFUL,
                        List.of(Alternative.of(new BigDecimal("-0.000001")), Alternative.of(new BigDecimal("1E+20"))),
                        new Place.InTable(0, 4, 2));
            default ->
                new Figure(
                        key,
                        BigDecimal.valueOf(number),
                        unit,
                        Mark.NUMBER,
                        "'" + number + "\r\n",
                        Certainty.READ,
                        List.of(),
                        new Place.InTable(1, number, 3));
        };
    }

    private static Figure special(FigureKey key, Mark mark, String raw, Place place) {
        Certainty certainty = mark == Mark.UNREADABLE ? Certainty.DOUBTFUL : Certainty.READ;
        return new Figure(key, null, null, mark, raw, certainty, List.of(), place);
    }

    static Explanation explanation(String reportId) {
        return new Explanation(
                Cause.SEVERAL,
                List.of(
                        new Change(reportId, RECEIVED, BigDecimal.TEN, BigDecimal.ONE, Cause.DIGIT_INSERTED),
                        new Change(reportId, STATE_SECRET, null, BigDecimal.ONE, Cause.BLANK_FOR_NUMBER)),
                findings(reportId).subList(0, 1),
                new BigDecimal("2.5"),
                null,
                0,
                null,
                new Message("应为 1。", "should be 1"));
    }

    static List<Finding> findings(String reportId) {
        Term left = new Term(reportId, RECEIVED, 1, BigDecimal.TEN, Mark.NUMBER, false);
        Term right = new Term(reportId, STATE_SECRET, -1, BigDecimal.ZERO, Mark.BLANK, true);
        Term unknown = new Term(reportId, RECEIVED, 1, null, Mark.UNREADABLE, false);
        Message message = new Message("不相等。", "not equal");
        Finding ledger = new Finding(
                "requests.ledger",
                FindingKind.PRINTED,
                Severity.ERROR,
                Verdict.FAIL,
                Origin.SOURCE,
                new Sides(List.of(left), List.of(right), BigDecimal.TEN, BigDecimal.ZERO),
                new Place.InTable(1, 2, 3),
                message);
        Finding open = new Finding(
                "cross-year.stock",
                FindingKind.CROSS_YEAR,
                Severity.INFO,
                Verdict.NOT_ASSESSABLE,
                Origin.EXTRACTION,
                Sides.about(List.of(unknown)),
                null,
                message);
        return List.of(ledger, ledger, open);
    }

    /** A dataset of four documents and an organ. */
    public static void dataset(Path folder) throws Exception {
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            writer.accept(refused("-大.pdf", DocumentStatus.FAILED, ErrorCode.LIMIT_BYTES));
            writer.accept(good("好.html", SHA256));
            writer.accept(poor("差.pdf", SHA256));
            writer.accept(refused("~$锁.docx", DocumentStatus.SKIPPED, ErrorCode.IGNORED_FILE));
            writer.accept(List.of(ORGAN));
            writer.finish("state", "note");
        }
    }
}
