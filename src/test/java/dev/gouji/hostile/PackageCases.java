package dev.gouji.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Office packages, OFD and flat files whose parts, spans, references and numbers lie. */
final class PackageCases {

    private static final Path REPORT = Path.of("fixtures/cases/ogi-2021/every-plain");
    private static final String MOST = "2147483647";

    private PackageCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>(words());
        cases.addAll(sheets());
        cases.addAll(pages());
        return cases;
    }

    private static List<HostileCase> words() {
        return List.of(
                part(
                        "docx",
                        "types",
                        "content types that say it is a picture",
                        "[Content_Types].xml",
                        xml -> xml.replaceAll("application/vnd[^\"]*main\\+xml", "image/png")),
                part(
                        "docx",
                        "types-two",
                        "content types that say it is a workbook",
                        "[Content_Types].xml",
                        xml -> xml.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main")),
                part(
                        "docx",
                        "relation-loop",
                        "a main part that is its own list of relations",
                        "_rels/.rels",
                        xml -> xml.replace("word/document.xml", "_rels/.rels")),
                part(
                        "docx",
                        "relation-out",
                        "a main part outside the package",
                        "_rels/.rels",
                        xml -> xml.replace("word/document.xml", "../../../../etc/passwd")),
                part(
                        "docx",
                        "relation-external",
                        "a main part on another host",
                        "_rels/.rels",
                        xml -> xml.replace(
                                "Target=\"word/document.xml\"",
                                "TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\"")),
                part(
                        "docx",
                        "spans",
                        "cells over two thousand million columns",
                        "document.xml",
                        xml -> xml.replace("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"" + MOST + "\"/>")),
                part(
                        "docx",
                        "grid",
                        "a grid of 100000 columns",
                        "document.xml",
                        xml -> xml.replace("<w:tblGrid>", "<w:tblGrid>" + "<w:gridCol w:w=\"1\"/>".repeat(100_000))),
                part(
                        "docx",
                        "numbering",
                        "paragraphs numbered from the end of all numbers",
                        "document.xml",
                        xml -> xml.replace(
                                "<w:pPr>",
                                "<w:pPr><w:numPr><w:ilvl w:val=\"" + MOST + "\"/><w:numId w:val=\"" + MOST
                                        + "\"/></w:numPr>")),
                part(
                        "docx",
                        "style-loop",
                        "styles that are based on themselves",
                        "styles.xml",
                        xml -> xml.replaceAll("<w:basedOn w:val=\"[^\"]*\"/>", "")
                                .replaceAll(
                                        "(<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>)", "$1<w:basedOn w:val=\"$2\"/>")),
                part(
                        "docx",
                        "deep",
                        "content controls 20000 deep",
                        "document.xml",
                        xml -> xml.replaceFirst("<w:body>", "<w:body>" + "<w:sdt><w:sdtContent>".repeat(20_000))),
                part(
                        "docx",
                        "runs",
                        "a paragraph of a million runs",
                        "document.xml",
                        xml -> xml.replaceFirst(
                                "<w:body>", "<w:body><w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(1_000_000) + "</w:p>")),
                part(
                        "docx",
                        "attributes",
                        "an element of 50000 attributes",
                        "document.xml",
                        xml -> xml.replaceFirst("<w:body>", "<w:body><w:p " + attributes() + "/>")),
                part(
                        "docx",
                        "names",
                        "an element of a name of 10 MB",
                        "document.xml",
                        xml -> xml.replaceFirst("<w:body>", "<w:body><" + "a".repeat(10_000_000) + "/>")),
                part("docx", "prefixes", "forty thousand namespaces inside each other", "document.xml", xml -> {
                    StringBuilder deep = new StringBuilder("<w:body>");
                    for (int i = 0; i < 40_000; i++) {
                        deep.append("<a xmlns:n").append(i).append("=\"u\">");
                    }
                    return xml.replaceFirst("<w:body>", deep.toString());
                }),
                part(
                        "docx",
                        "fields",
                        "fields inside each other, none of them ended",
                        "document.xml",
                        xml -> xml.replaceFirst(
                                "<w:body>",
                                "<w:body><w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100_000)
                                        + "</w:p>")),
                part(
                        "odt",
                        "spaces",
                        "two thousand million spaces, told by one element",
                        "content.xml",
                        xml -> xml.replaceFirst("<text:p[^>/]*>", "$0<text:s text:c=\"" + MOST + "\"/>")),
                part(
                        "odt",
                        "columns",
                        "a column repeated two thousand million times",
                        "content.xml",
                        xml -> xml.replaceAll(" table:number-columns-repeated=\"[0-9]*\"", "")
                                .replaceAll(
                                        "<table:table-column(?=[ />])",
                                        "$0 table:number-columns-repeated=\"" + MOST + "\"")),
                part(
                        "odt",
                        "rows",
                        "rows with text repeated two thousand million times",
                        "content.xml",
                        xml -> xml.replaceAll(
                                "<table:table-row(?= |>)",
                                "<table:table-row table:number-rows-repeated=\"" + MOST + "\"")),
                part("odt", "mime", "a package that says it is a picture", "mimetype", xml -> "image/png"),
                part(
                        "odt",
                        "deep",
                        "sections 100000 deep",
                        "content.xml",
                        xml -> xml.replaceFirst("<office:text[^>]*>", "$0" + "<text:section>".repeat(100_000))));
    }

    private static List<HostileCase> sheets() {
        return List.of(
                part(
                        "xlsx",
                        "strings-count",
                        "two thousand million strings that are not there",
                        "sharedStrings.xml",
                        xml -> xml.replaceAll("ount=\"\\d+\"", "ount=\"" + MOST + "\"")),
                part(
                        "xlsx",
                        "strings-index",
                        "cells that are string -1 and two thousand million",
                        "sheet1.xml",
                        xml -> xml.replaceAll("<v>\\d+</v>", "<v>" + MOST + "</v>")),
                part(
                        "xlsx",
                        "strings-same",
                        "100000 cells that are one string",
                        "sheet1.xml",
                        PackageCases::sameString),
                part(
                        "xlsx",
                        "far",
                        "a cell in column ZZZZZZ of row two thousand million",
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<sheetData><row r=\"" + MOST + "\"><c r=\"ZZZZZZ" + MOST + "\"><v>1</v></c></row>")),
                part(
                        "xlsx",
                        "areas",
                        "200000 merged areas over everything",
                        "sheet1.xml",
                        xml -> xml.replaceAll("(?s)<mergeCells.*</mergeCells>", "")
                                .replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells>"
                                                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(200_000)
                                                + "</mergeCells>")),
                part(
                        "xlsx",
                        "extent",
                        "an extent over everything",
                        "sheet1.xml",
                        xml -> xml.replaceAll("<dimension[^>]*>", "")
                                .replaceFirst("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")),
                part(
                        "xlsx",
                        "digits",
                        "a number of ten million digits",
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "</sheetData>",
                                "<row r=\"9000\"><c r=\"A9000\"><v>" + "7".repeat(10_000_000)
                                        + "</v></c></row></sheetData>")),
                part(
                        "xlsx",
                        "exponent",
                        "numbers of 10 to the 999999999th",
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<sheetData><row><c><v>1e999999999</v></c><c><v>1E-999999999</v></c><c><v>NaN</v></c></row>")),
                part(
                        "xlsx",
                        "formats",
                        "number formats of a megabyte",
                        "styles.xml",
                        xml -> xml.replaceFirst(
                                "formatCode=\"[^\"]*\"", "formatCode=\"" + "0".repeat(1_000_000) + "\"")),
                part("xlsx", "sheets", "100000 sheets that are one", "xl/workbook.xml", xml -> {
                    int at = xml.indexOf("<sheet ");
                    String sheet = xml.substring(at, xml.indexOf("/>", at) + 2);
                    return xml.substring(0, at) + sheet.repeat(100_000) + xml.substring(at);
                }),
                part(
                        "xlsx",
                        "cells",
                        "a million cells",
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<sheetData>" + ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(10_000))),
                part(
                        "ods",
                        "repeated",
                        "a cell with a number, repeated over the whole sheet",
                        "content.xml",
                        xml -> xml.replaceAll(" table:number-columns-repeated=\"[0-9]*\"", "")
                                .replaceAll(
                                        "<table:table-cell(?=[ />])",
                                        "$0 table:number-columns-repeated=\"" + MOST + "\"")),
                part(
                        "ods",
                        "number",
                        "numbers of a million digits and of 10 to the 999999999th",
                        "content.xml",
                        xml -> xml.replaceFirst("office:value=\"[^\"]*\"", "office:value=\"1e999999999\"")
                                .replaceFirst("<text:p>[0-9]+", "<text:p>" + "8".repeat(1_000_000))));
    }

    private static List<HostileCase> pages() {
        String page = "Page_0/Content.xml";
        return List.of(
                part(
                        "ofd",
                        "template-loop",
                        "a template that is the page",
                        "Document.xml",
                        xml -> xml.replaceAll("BaseLoc=\"Tpls[^\"]*\"", "BaseLoc=\"Pages/Page_0/Content.xml\"")),
                part("ofd", "page-same", "10000 pages that are one", "Document.xml", xml -> {
                    int at = xml.indexOf("<ofd:Page ");
                    String one = xml.substring(at, xml.indexOf("/>", at) + 2);
                    return xml.substring(0, at) + one.repeat(10_000) + xml.substring(at);
                }),
                part(
                        "ofd",
                        "page-out",
                        "a page outside the package",
                        "Document.xml",
                        xml -> xml.replaceFirst("BaseLoc=\"Pages[^\"]*\"", "BaseLoc=\"../../../../etc/passwd\"")),
                part(
                        "ofd",
                        "document-loop",
                        "a document that is the list of documents",
                        "OFD.xml",
                        xml -> xml.replace("Doc_0/Document.xml", "OFD.xml")),
                part(
                        "ofd",
                        "deltas",
                        "steps between letters repeated two thousand million times",
                        page,
                        xml -> xml.replaceAll("DeltaX=\"[^\"]*\"", "DeltaX=\"g " + MOST + " 1\"")),
                part(
                        "ofd",
                        "area",
                        "a page of 10 to the 300th millimetres",
                        "Document.xml",
                        xml -> xml.replaceAll("<ofd:PhysicalBox>[^<]*", "<ofd:PhysicalBox>-1e300 NaN 1e308 1e999")),
                part(
                        "ofd",
                        "matrices",
                        "letters that are larger than all numbers",
                        page,
                        xml -> xml.replace(
                                "<ofd:TextObject ", "<ofd:TextObject CTM=\"1e308 1e308 1e308 NaN 1e308 1e308\" ")),
                part(
                        "ofd",
                        "path",
                        "a path of a million points",
                        page,
                        xml -> xml.replaceFirst(
                                "<ofd:AbbreviatedData>", "<ofd:AbbreviatedData>" + "M 1 1 L 9 9 ".repeat(1_000_000))),
                part(
                        "ofd",
                        "letters",
                        "a text of three million letters",
                        page,
                        xml -> xml.replaceFirst("(<ofd:TextCode[^>]*>)", "$1" + "a".repeat(3_000_000))),
                part(
                        "ofd",
                        "deep",
                        "blocks 50000 deep",
                        page,
                        xml -> xml.replaceFirst("(<ofd:Layer[^>]*>)", "$1" + "<ofd:PageBlock>".repeat(50_000))));
    }

    private static String sameString(String xml) {
        return xml.replaceFirst(
                "<sheetData>",
                "<sheetData>" + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>").repeat(1_000));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append("a").append(i).append("=\"1\" ");
        }
        return attributes.toString();
    }

    private static HostileCase part(
            String ending, String name, String what, String part, UnaryOperator<String> change) {
        return new HostileCase(ending + "/" + name, what, () -> {
            byte[] report = Files.readAllBytes(REPORT.resolve("report." + ending));
            byte[] changed = Zips.changed(report, part, change);
            if (Arrays.equals(changed, Zips.changed(report, part, UnaryOperator.identity()))) {
                throw new IllegalStateException("nothing was changed in " + part);
            }
            return changed;
        });
    }
}
