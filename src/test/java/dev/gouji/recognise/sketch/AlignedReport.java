package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.form.Forms;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.FormChooser;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.FlatTextLexer;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.line.LineCollector;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small reports for tests of single steps: whole tables of the forms, all figures 0 but for the rows a test says. */
public final class AlignedReport {

    private static final FlatTextLexer LEXER = new FlatTextLexer(ExpectedForm.all().stream()
            .flatMap(form -> form.panels().stream())
            .flatMap(panel -> panel.printedLabels().stream())
            .toList());

    private static final String APPLICANTS = "申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";

    private static final String INDICATORS = "指标名称 | 单位 | 统计数";

    private AlignedReport() {}

    /** The candidate lines of a document. */
    public static List<CandidateLine> lines(Block... blocks) {
        return LineCollector.collect(List.of(blocks), new PrintedTexts(), LEXER);
    }

    /** Lines of plain text, each with its place. */
    public static Block[] text(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Paragraph(line, new Place.InText(blocks.size() + 1, 1)));
        }
        return blocks.toArray(Block[]::new);
    }

    /** A document of 2023, aligned. */
    public static FormAlignment align(Block... blocks) {
        return FormChooser.choose(lines(blocks), 2023);
    }

    /** A document of 2014, aligned. */
    public static FormAlignment alignOld(Block... blocks) {
        return FormChooser.choose(lines(blocks), 2014);
    }

    /** A form in its own wording. */
    public static ExpectedForm form(String id) {
        return ExpectedForm.of(Forms.of(id)).get(0);
    }

    /** The line of a form for a row. */
    public static ExpectedLine line(String form, String row) {
        return line(form(form).lines(), row);
    }

    /** The line of the form of an alignment for a row. */
    public static ExpectedLine line(FormAlignment alignment, String row) {
        return line(alignment.expected(), row);
    }

    private static ExpectedLine line(List<ExpectedLine> lines, String row) {
        return lines.stream()
                .filter(line -> line.isLabelled() && line.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    /** What was found for a row; null when nothing was. */
    public static LineMatch match(FormAlignment alignment, String row) {
        return alignment.match(line(alignment, row));
    }

    /** A cell by itself. */
    public static LineCell cell(String text) {
        return cell(text, 0, 1);
    }

    /** A cell over some slot columns. */
    public static LineCell cell(String text, int start, int end) {
        return new LineCell(Seen.of(text), start, end, 1, false, Place.InTable.after(0));
    }

    /** Table 三 as a grid; a row of a test stands for the form's, an empty one for none. */
    public static Table requests(Map<String, String> rows) {
        return requests(APPLICANTS, rows);
    }

    /** The same under another header. */
    public static Table requests(String header, Map<String, String> rows) {
        return GridText.grid(rows("ogi-2021", "requests", header, rows));
    }

    /** The same as cells in rows that say nothing of columns. */
    public static Table requestsRagged(Map<String, String> rows) {
        return GridText.ragged(rows("ogi-2021", "requests", APPLICANTS, rows));
    }

    /** Table 三 as lines of text, values behind tabs. */
    public static Block[] requestsText(Map<String, String> rows) {
        String header = "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";
        List<String> lines = new ArrayList<>();
        for (String row : rows("ogi-2021", "requests", header, rows)) {
            lines.addAll(List.of(row.replace(" | ", "\t").split("\n")));
        }
        return text(lines.toArray(String[]::new));
    }

    /** The indicator table of 2014 as a grid. */
    public static Table indicators(Map<String, String> rows) {
        return GridText.grid(rows("ogi-2014", "indicators", INDICATORS, rows));
    }

    /** The same with rows behind one of its own. */
    public static Table indicators(Map<String, String> rows, String row, String... behind) {
        List<String> all = new ArrayList<>(List.of(rows("ogi-2014", "indicators", INDICATORS, rows)));
        String label = line("ogi-2014", row).row().wording().label();
        int at = 0;
        while (!all.get(at).startsWith(label)) {
            at++;
        }
        all.addAll(at + 1, List.of(behind));
        return GridText.grid(all.toArray(String[]::new));
    }

    private static String[] rows(String form, String table, String header, Map<String, String> rows) {
        List<String> all = new ArrayList<>(List.of(header));
        for (ExpectedLine line : form(form).lines()) {
            if (line.table().id().equals(table) || table.equals("indicators")) {
                String unit = line.isCounted() ? " | " + line.row().unit() : "";
                String usual = line.row().wording().label() + unit + " | 0".repeat(line.width());
                all.add(rows.getOrDefault(line.row().id(), usual));
            }
        }
        all.removeIf(String::isEmpty);
        return all.toArray(String[]::new);
    }
}
