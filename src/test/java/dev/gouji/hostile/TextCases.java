package dev.gouji.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plain text, Markdown, RTF and pages that go on for ever, nest for ever or lie about their charset. */
final class TextCases {

    private TextCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>(texts());
        cases.addAll(rtf());
        cases.addAll(pages());
        return cases;
    }

    private static List<HostileCase> texts() {
        return List.of(
                text("line", "one line of 100 MB", () -> filled(100 << 20, 'a')),
                text("line-within", "one line of ten million characters", () -> filled(10_000_000, 'a')),
                text(
                        "line-han",
                        "one line of six million ideographs and figures",
                        () -> "政府信息公开工作年度报告12件".repeat(350_000).getBytes(UTF_8)),
                text("lines", "ten million empty lines", () -> filled(10_000_000, '\n')),
                text(
                        "returns",
                        "four million returns and feeds in turn",
                        () -> "\r\n\n\r".repeat(1_000_000).getBytes(UTF_8)),
                text("tabs", "a line of five million tabs", () -> ("a" + "\t".repeat(5_000_000)).getBytes(UTF_8)),
                text(
                        "columns",
                        "10000 rows of 1000 columns",
                        () -> ("1\t".repeat(1_000) + "\n").repeat(10_000).getBytes(UTF_8)),
                text(
                        "pipes",
                        "10000 rows of 1000 columns as Markdown",
                        () -> ("# 一\n\n|a|\n|---|\n" + ("|1".repeat(1_000) + "|\n").repeat(10_000)).getBytes(UTF_8)),
                text(
                        "digits",
                        "a number of three million digits",
                        () -> ("合计\t" + "7".repeat(3_000_000) + "\n合计\t1\n").getBytes(UTF_8)),
                text(
                        "thousands",
                        "a number of a million groups of thousands",
                        () -> ("共收到1" + ",000".repeat(1_000_000) + "件").getBytes(UTF_8)),
                text(
                        "exponent",
                        "1e999999999 in every writing",
                        () -> "合计\t1e999999999\t1E+999999999\t-1e-999999999\n"
                                .repeat(100)
                                .getBytes(UTF_8)),
                text(
                        "numerals",
                        "three million ideographs that are digits",
                        () -> ("共" + "一".repeat(3_000_000) + "件").getBytes(UTF_8)),
                text("brackets", "a million brackets that open", () -> ("（一" + "（".repeat(1_000_000)).getBytes(UTF_8)),
                text(
                        "headings",
                        "twenty thousand titles of a report",
                        () -> "某市2021年政府信息公开工作年度报告\n一、总体情况\n".repeat(20_000).getBytes(UTF_8)),
                text(
                        "cells",
                        "100000 lines of one figure",
                        () -> "12\n".repeat(100_000).getBytes(UTF_8)),
                text(
                        "labels",
                        "5000 times the labels of a table",
                        () -> "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n行政规范性文件\n1\n2\n"
                                .repeat(5_000)
                                .getBytes(UTF_8)),
                text(
                        "utf-7",
                        "UTF-7 that spells a script",
                        () -> "+ADw-script+AD4-alert(1)+ADw-/script+AD4-".getBytes(UTF_8)),
                text(
                        "shifts",
                        "escapes of ISO 2022 without end",
                        () -> "\u001B$)A\u000E!!\u000F\u001B(B".repeat(200_000).getBytes(ISO_8859_1)),
                text("wide-halves", "half of a surrogate pair, a million times", () -> {
                    byte[] bytes = new byte[2_000_002];
                    Arrays.fill(bytes, (byte) 0xD8);
                    bytes[0] = (byte) 0xFE;
                    bytes[1] = (byte) 0xFF;
                    return bytes;
                }),
                text("overlong", "ASCII in overlong UTF-8", () -> {
                    byte[] bytes = new byte[200_000];
                    for (int i = 0; i < bytes.length; i += 2) {
                        bytes[i] = (byte) 0xC0;
                        bytes[i + 1] = (byte) 0xAE;
                    }
                    return bytes;
                }),
                text(
                        "combining",
                        "a letter under a million accents",
                        () -> ("合计 a" + "\u0301".repeat(1_000_000)).getBytes(UTF_8)),
                text(
                        "marks",
                        "a million marks of reading order",
                        () -> "\u202E\u2066\u200B".repeat(400_000).getBytes(UTF_8)));
    }

    private static List<HostileCase> rtf() {
        return List.of(
                rtf(
                        "binary",
                        "binary data of two gigabytes, again and again",
                        () -> "{\\rtf1 a\\bin2147483647 b\\bin-1 c\\bin99999999999 d}"),
                rtf(
                        "unicode",
                        "a million characters by number",
                        () -> "{\\rtf1\\uc0 " + "\\u20013".repeat(1_000_000) + "}"),
                rtf(
                        "unicode-skips",
                        "a character that is followed by two thousand million others",
                        () -> "{\\rtf1\\uc2147483647\\u20013 abc}"),
                rtf("groups", "a million groups inside each other", () -> "{\\rtf1 " + "{".repeat(1_000_000)),
                rtf(
                        "groups-flat",
                        "a million groups behind each other",
                        () -> "{\\rtf1 " + "{\\b a}".repeat(1_000_000) + "}"),
                rtf(
                        "cells",
                        "a row of a million cells",
                        () -> "{\\rtf1\\trowd" + "\\cellx9".repeat(1_000_000) + "\\intbl a\\cell\\row}"),
                rtf(
                        "rows",
                        "a million rows",
                        () -> "{\\rtf1 " + "\\trowd\\cellx9\\intbl\\cell\\row".repeat(1_000_000) + "}"),
                rtf(
                        "levels",
                        "a cell in two thousand million tables",
                        () -> "{\\rtf1\\intbl\\itap2147483647 a\\nestcell\\nestrow}"),
                rtf("fonts", "a million fonts", () -> "{\\rtf1{\\fonttbl" + "{\\f9 a;}".repeat(1_000_000) + "}a}"),
                rtf("word", "a control word of ten million letters", () -> "{\\rtf1\\" + "a".repeat(10_000_000) + "}"),
                rtf(
                        "number",
                        "a parameter of ten million digits",
                        () -> "{\\rtf1\\fs" + "9".repeat(10_000_000) + " a}"),
                rtf(
                        "hex",
                        "five million bytes by number, half characters all",
                        () -> "{\\rtf1\\ansicpg936 " + "\\'b9".repeat(2_000_001) + "}"),
                rtf(
                        "lists",
                        "a list that numbers itself at level two thousand million",
                        () ->
                                "{\\rtf1{\\*\\listtable{\\list{\\listlevel\\levelstartat2147483647{\\leveltext\\'ff;}}\\listid1}}\\pard\\ls1\\ilvl2147483647 a\\par}"),
                rtf(
                        "object",
                        "an object that is linked, with a picture of it",
                        () -> "{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objclass X}{\\*\\objdata "
                                + "01".repeat(1_000_000) + "}{\\result a}}}"));
    }

    private static List<HostileCase> pages() {
        return List.of(
                page(
                        "divisions",
                        "a hundred thousand divisions inside each other",
                        () -> "<div>".repeat(100_000) + "a"),
                page("tables", "ten thousand tables inside each other", () -> "<table><tr><td>".repeat(10_000) + "a"),
                page(
                        "fonts",
                        "fifty thousand fonts that never end, and paragraphs in them",
                        () -> "<p><b><i><font>".repeat(50_000) + "a"),
                page(
                        "anchors",
                        "anchors and tables that are closed in the wrong order",
                        () -> "<a><table><a></table>".repeat(20_000)),
                page(
                        "fostered",
                        "text between the rows of a table, a hundred thousand times",
                        () -> "<table>" + "<tr>a<b>b".repeat(50_000)),
                page("attributes", "an element of a hundred thousand attributes", () -> {
                    StringBuilder page = new StringBuilder("<p ");
                    for (int i = 0; i < 100_000; i++) {
                        page.append("a").append(i).append("=1 ");
                    }
                    return page.append(">a").toString();
                }),
                page(
                        "attribute",
                        "an attribute of 20 MB that never ends",
                        () -> "<p title=\"" + "a".repeat(20_000_000)),
                page("comment", "a comment of 20 MB that never ends", () -> "<p>a<!--" + "-".repeat(20_000_000)),
                page("entities", "a million entities", () -> "<p>" + "&nbsp;&#x4e00;&#1114112;".repeat(300_000)),
                page(
                        "spans",
                        "cells over a thousand million columns and rows",
                        () -> "<table>" + "<tr><td colspan=1000000000 rowspan=1000000000>a<td>1".repeat(1_000)
                                + "</table>"),
                page(
                        "row-spans",
                        "1000 columns of 1000 rows each over all others",
                        () -> "<table>" + ("<tr>" + "<td rowspan=1000>1".repeat(300)).repeat(300) + "</table>"),
                page(
                        "columns",
                        "a table of 20000 columns",
                        () -> "<table>" + ("<tr>" + "<td>1".repeat(20_000)).repeat(3) + "</table>"),
                page(
                        "lists",
                        "a list that begins at the end of all numbers",
                        () -> "<ol start=99999999999999999999>" + "<li>a".repeat(10_000)),
                page(
                        "styles",
                        "a style of a million declarations, on every cell",
                        () -> "<table><tr>" + ("<td style='" + "display:none;".repeat(10_000) + "'>1").repeat(100)),
                page(
                        "style-sheet",
                        "style sheets that import each other",
                        () -> "<style>@import url(a.css);" + "td{}".repeat(1_000_000) + "</style><table><tr><td>1"),
                page("charset", "a page that says UTF-7 and is none", () -> "<meta charset=utf-7><p>+ADw-script+AD4-"),
                page(
                        "charsets",
                        "a page that names ten thousand charsets",
                        () -> "<meta charset=x>".repeat(10_000) + "<p>a"),
                page("plaintext", "markup behind plaintext", () -> "<plaintext>" + "<table>".repeat(100_000)),
                page(
                        "scripts",
                        "a script that looks like the end of itself",
                        () -> "<script>" + "</script".repeat(500_000) + "><p>a"),
                page("templates", "templates inside each other", () -> "<template>".repeat(100_000) + "a"),
                page(
                        "selects",
                        "options of a choice inside each other",
                        () -> "<select><option>".repeat(100_000) + "a"),
                new HostileCase("html/reports", "a report fifty times in one page", TextCases::reports),
                page(
                        "frames",
                        "frames that are the page itself",
                        () -> "<iframe src='#'></iframe><iframe src='frames.html'></iframe><frame src=''>"
                                .repeat(1_000)));
    }

    private static byte[] reports() throws IOException {
        String page = Files.readString(Path.of("fixtures/cases/ogi-2021/every-plain/report.html"), UTF_8);
        String body = page.substring(page.indexOf("<body"), page.indexOf("</body>"));
        return ("<html>" + body.repeat(50)).getBytes(UTF_8);
    }

    private static HostileCase text(String name, String what, HostileCase.Making making) {
        return new HostileCase("txt/" + name, what, making);
    }

    /** Makes text. */
    @FunctionalInterface
    private interface Text {
        String text();
    }

    private static HostileCase rtf(String name, String what, Text text) {
        return new HostileCase("rtf/" + name, what, () -> text.text().getBytes(ISO_8859_1));
    }

    private static HostileCase page(String name, String what, Text text) {
        return new HostileCase("html/" + name, what, () -> ("<html><body>" + text.text()).getBytes(UTF_8));
    }

    private static byte[] filled(int size, int value) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
