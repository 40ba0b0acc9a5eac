package dev.gouji.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities, document types and inclusions in every kind of XML that is read: one report, changed in one place. */
final class XmlCases {

    /** Must stand in no output. */
    static final String CANARY = "gouji-canary-7f3a";

    private static final Path REPORT = Path.of("fixtures/cases/ogi-2021/every-plain");
    private static final Path FLAT = Path.of("fixtures/cases/ogi-2021/tracked-changes/report-flat.xml");

    /** A document type, and an entity of it to be put into the text. */
    private record Attack(String name, String what, String outside, String inside) {}

    /** A format: its file, and how its XML is changed. */
    private record Format(String ending, String name, Change change) {}

    @FunctionalInterface
    private interface Change {
        byte[] with(UnaryOperator<String> change) throws IOException;
    }

    private XmlCases() {}

    static List<HostileCase> all() throws IOException {
        List<HostileCase> cases = new ArrayList<>();
        for (Format format : formats()) {
            for (Attack attack : attacks()) {
                cases.add(new HostileCase(
                        format.ending + "/" + format.name + attack.name,
                        attack.what + " in " + format.ending.toUpperCase(Locale.ROOT) + " ("
                                + format.name.replace('-', ' ').strip() + ")",
                        () -> format.change.with(xml -> changed(xml, attack))));
            }
        }
        return cases;
    }

    private static List<Format> formats() {
        return List.of(
                new Format("docx", "body-", packed("report.docx", "word/document.xml")),
                new Format("docx", "styles-", packed("report.docx", "word/styles.xml")),
                new Format("docx", "relations-", packed("report.docx", "_rels/.rels")),
                new Format("odt", "content-", packed("report.odt", "content.xml")),
                new Format("odt", "manifest-", packed("report.odt", "manifest.xml")),
                new Format("fodt", "", plain(REPORT.resolve("report.fodt"))),
                new Format("xlsx", "sheet-", packed("report.xlsx", "sheet1.xml")),
                new Format("xlsx", "strings-", packed("report.xlsx", "sharedStrings.xml")),
                new Format("xlsx", "workbook-", packed("report.xlsx", "xl/workbook.xml")),
                new Format("ods", "content-", packed("report.ods", "content.xml")),
                new Format("fods", "", plain(Path.of("fixtures/hostile/repeated-cells.fods"))),
                new Format("ofd", "page-", packed("report.ofd", "Page_0/Content.xml")),
                new Format("ofd", "root-", packed("report.ofd", "OFD.xml")),
                new Format("xml", "word-2003-", plain(REPORT.resolve("report-word.xml"))),
                new Format("xml", "flat-opc-", plain(FLAT)),
                new Format("xml", "excel-2003-", plain(REPORT.resolve("report-excel.xml"))),
                new Format("html", "", plain(REPORT.resolve("report.html"))),
                new Format("xhtml", "", XmlCases::xhtml));
    }

    private static List<Attack> attacks() throws IOException {
        String target = canary().toUri().toString();
        StringBuilder nested = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            nested.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return List.of(
                new Attack("laughs", "entities nested ten to the thirtieth", "<!DOCTYPE x [" + nested + "]>", "&e29;"),
                new Attack(
                        "quadratic",
                        "an entity of 100 kB named 10000 times",
                        "<!DOCTYPE x [<!ENTITY q \"" + "q".repeat(100_000) + "\">]>",
                        "&q;".repeat(10_000)),
                new Attack(
                        "parameters",
                        "parameter entities that define others",
                        "<!DOCTYPE x [<!ENTITY % f SYSTEM \"" + target + "\"><!ENTITY % d \"<!ENTITY g SYSTEM '"
                                + target + "'>\">%d;%f;]>",
                        "&g;"),
                new Attack(
                        "external-entity",
                        "an entity that is a local file",
                        "<!DOCTYPE x [<!ENTITY f SYSTEM \"" + target + "\">]>",
                        "&f;"),
                new Attack(
                        "external-type",
                        "a document type that is a local file",
                        "<!DOCTYPE x SYSTEM \"" + target + "\">",
                        ""),
                new Attack(
                        "inclusion",
                        "XInclude of a local file",
                        "",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + target
                                + "\" parse=\"text\"/>"),
                new Attack(
                        "stylesheet",
                        "a stylesheet that is a local file",
                        "<?xml-stylesheet type=\"text/xsl\" href=\"" + target + "\"?>",
                        ""));
    }

    /** A file that nothing may open. */
    static Path canary() throws IOException {
        Path file = Path.of("target", "hostile-canary.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, CANARY, StandardCharsets.UTF_8);
        return file.toAbsolutePath();
    }

    /** With the document type behind the declaration, and the entity as the first text of the document. */
    private static String changed(String xml, Attack attack) {
        int declaration = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        String rest = xml.substring(declaration).replaceFirst("(?is)^\\s*<!DOCTYPE[^>]*>", "");
        int text = place(rest);
        return xml.substring(0, declaration)
                + attack.outside
                + rest.substring(0, text)
                + attack.inside
                + rest.substring(text);
    }

    /** Where text begins: behind the first tag that text follows. */
    private static int place(String xml) {
        Matcher text = Pattern.compile("<(?:w:t|text:p|Data|t|ofd:TextCode|p|td|si)(?: [^>]*)?>")
                .matcher(xml);
        if (text.find()) {
            return text.end();
        }
        Matcher root = Pattern.compile("<[A-Za-z][^>]*[^/?]>").matcher(xml);
        return root.find() ? root.end() : xml.length();
    }

    private static Change packed(String file, String part) {
        return change -> Zips.changed(Files.readAllBytes(REPORT.resolve(file)), part, change);
    }

    private static Change plain(Path file) {
        return change ->
                change.apply(Files.readString(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xhtml(UnaryOperator<String> change) throws IOException {
        String page = Files.readString(REPORT.resolve("report.html"), StandardCharsets.UTF_8);
        String body = page.substring(page.toLowerCase(Locale.ROOT).indexOf("<body"));
        return change.apply(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
                                + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
