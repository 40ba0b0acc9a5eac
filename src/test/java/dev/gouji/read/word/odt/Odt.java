package dev.gouji.read.word.odt;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads small OpenDocument texts made of pieces of markup. */
final class Odt {

    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"";

    private Odt() {}

    /** A flat document with automatic styles and a body. */
    static String flat(String styles, String... body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + NAMESPACES
                + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + String.join("", body)
                + "</office:text></office:body></office:document>";
    }

    static Document read(String flat) throws UnreadableException {
        return read(flat, new Budget(Limits.STANDARD));
    }

    static Document read(String flat, Budget budget) throws UnreadableException {
        return new FlatOdtReader().read(flat.getBytes(StandardCharsets.UTF_8), budget);
    }

    static String drawn(String... body) throws UnreadableException {
        return styled("", body);
    }

    static String styled(String styles, String... body) throws UnreadableException {
        return DrawnBlocks.draw(read(flat(styles, body)).blocks());
    }

    /** A part of a package with a root element of its own. */
    static String part(String root, String content) {
        return "<office:" + root + NAMESPACES + ">" + content + "</office:" + root + ">";
    }

    /** A package: names and contents by turns. */
    static byte[] packed(String... parts) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], parts[i + 1]);
        }
        return Archives.zipOfTexts(all);
    }

    static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    static String td(String attributes, String text) {
        return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
    }

    static String covered(int count) {
        return "<table:covered-table-cell table:number-columns-repeated=\"" + count + "\"/>";
    }

    static String tr(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }
}
