package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Archives;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds small XLSX packages from pieces of markup. */
final class XlsxDraft {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet whose element holds this markup. */
    XlsxDraft sheet(String name, String state, String... content) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" state=\"" + state + "\" r:id=\"r" + count
                + "\"/>");
        relations.append("<Relationship Id=\"r" + count + "\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"worksheets/sheet" + count + ".xml\"/>");
        return part("xl/worksheets/sheet" + count + ".xml", root("worksheet", String.join("", content)));
    }

    static XlsxDraft of(String... content) {
        return new XlsxDraft().sheet("表", "visible", content);
    }

    XlsxDraft strings(String... items) {
        return part("xl/sharedStrings.xml", root("sst", String.join("", items)));
    }

    /** Cell styles 1, 2 … with these number formats. */
    XlsxDraft formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\" fontId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + codes[i] + "\"/>");
            styles.append("<xf numFmtId=\"" + (200 + i) + "\" fontId=\"0\"/>");
        }
        return part(
                "xl/styles.xml",
                root("styleSheet", "<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>"));
    }

    XlsxDraft part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    static String root(String name, String content) {
        return "<" + name + " xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + content + "</" + name + ">";
    }

    static String rows(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String number(String address, String value) {
        return "<c r=\"" + address + "\"><v>" + value + "</v></c>";
    }

    static String text(String address, String value) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    static String merge(String... ranges) {
        return "<mergeCells><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", ranges) + "\"/></mergeCells>";
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"a\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put("xl/workbook.xml", root("workbook", "<sheets>" + sheets + "</sheets>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
        return Archives.zipOfTexts(all);
    }

    Document read() throws UnreadableException {
        return new XlsxReader().read(bytes(), new Budget(Limits.STANDARD));
    }
}
