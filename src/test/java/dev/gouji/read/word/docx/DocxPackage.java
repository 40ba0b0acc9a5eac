package dev.gouji.read.word.docx;

import dev.gouji.document.Document;
import dev.gouji.document.Unread;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds small DOCX packages from pieces of markup, and draws what was read from them. */
final class DocxPackage {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String NAMESPACES = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String namespace = TRANSITIONAL;

    /** A package whose body is this markup. */
    static DocxPackage of(String... body) {
        DocxPackage made = new DocxPackage();
        made.part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        return made.root("word/document.xml", "document", "<w:body>" + String.join("", body) + "</w:body>");
    }

    DocxPackage strict() {
        namespace = STRICT;
        parts.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace(TRANSITIONAL, STRICT)
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    DocxPackage styles(String... styles) {
        return root("word/styles.xml", "styles", String.join("", styles));
    }

    DocxPackage numbering(String... definitions) {
        return root("word/numbering.xml", "numbering", String.join("", definitions));
    }

    DocxPackage part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Encodes all parts anew. */
    DocxPackage encoded(Charset charset) {
        parts.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8).getBytes(charset));
        return this;
    }

    DocxPackage without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        return Archives.zipOf(parts);
    }

    Document read() throws UnreadableException {
        return new DocxReader().read(bytes(), new Budget(Limits.STANDARD));
    }

    /** What was not read. */
    List<Unread> unread() throws UnreadableException {
        return new DocxReader().unread(bytes(), new Budget(Limits.STANDARD));
    }

    /** What was read, one line a paragraph and one a table row: {@code 0: [0 label][1c2 text]}. */
    String drawn() throws UnreadableException {
        return DrawnBlocks.draw(read().blocks());
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return cell("", p(text));
    }

    /** A cell with properties and blocks as markup. */
    static String cell(String properties, String... blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
    }

    DocxPackage root(String name, String element, String content) {
        return part(
                name,
                "<w:" + element + " xmlns:w=\"" + namespace + "\"" + NAMESPACES + ">" + content + "</w:" + element
                        + ">");
    }
}
