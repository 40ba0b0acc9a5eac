package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** A PDF written object by object, whether they make sense or not. Object 1 is the catalogue, 2 the pages, 3 the page. */
final class RawPdf {

    /** Catalogue and tree of pages of a PDF with one page. */
    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";

    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "";
    private String start = "";

    RawPdf() {
        object(1, CATALOGUE).object(2, PAGES);
        page("");
        object(4, "<</Font<</F1 5 0 R>>>>");
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        stream(6, "", "BT /F1 12 Tf 99 700 Td (a word) Tj ET");
    }

    /** The page, with more entries. */
    RawPdf page(String more) {
        return object(
                3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 4 0 R/Contents 6 0 R" + more + ">>");
    }

    RawPdf object(int number, String text) {
        objects.put(number, latin(text));
        return this;
    }

    RawPdf stream(int number, String entries, String content) {
        return stream(number, entries, latin(content));
    }

    RawPdf stream(int number, String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream"));
        objects.put(number, out.toByteArray());
        return this;
    }

    /** The same, deflated. */
    RawPdf deflated(int number, String entries, byte[] content) {
        return stream(number, entries + "/Filter/FlateDecode", deflate(content));
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    /** Where the reader is told to begin. */
    RawPdf start(String offset) {
        start = offset;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        List<String> lines = new ArrayList<>();
        int last = 0;
        for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
            for (; last + 1 < object.getKey(); last++) {
                lines.add("0000000000 65535 f \n");
            }
            lines.add(String.format("%010d 00000 n %n", out.size())
                    .replace("\r", "")
                    .replace("n\n", "n \n")
                    .replace("n  \n", "n \n"));
            out.writeBytes(latin(object.getKey() + " 0 obj\n"));
            out.writeBytes(object.getValue());
            out.writeBytes(latin("\nendobj\n"));
            last = object.getKey();
        }
        int table = out.size();
        out.writeBytes(latin("xref\n0 " + (lines.size() + 1) + "\n0000000000 65535 f \n" + String.join("", lines)));
        out.writeBytes(
                latin("trailer\n<</Size " + (lines.size() + 1) + "/Root 1 0 R" + trailer.replace("TABLE", "" + table)
                        + ">>\nstartxref\n" + (start.isEmpty() ? "" + table : start) + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Deflated zeros or other bytes, a megabyte at a time, in the format of Flate streams. */
    static byte[] bomb(int value, int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) value);
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(piece);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
