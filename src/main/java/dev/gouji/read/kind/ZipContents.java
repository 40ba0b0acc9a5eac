package dev.gouji.read.kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a ZIP container holds, as far as its kind needs: the names, and the text of one small entry. Reads bytes in
 * place and inflates at most one entry, within a bound.
 */
final class ZipContents {

    private static final int ENTRIES = 20_000;
    private static final int NAME = 512;
    private static final int INFLATED = 1 << 20;
    private static final int DIRECTORY_END = 22;

    private record Entry(String name, int header) {}

    private final byte[] bytes;
    private final List<Entry> entries = new ArrayList<>();
    private boolean complete = true;

    private ZipContents(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isZip(byte[] bytes) {
        return Magic.at(bytes, 0, "PK\3\4")
                || Magic.at(bytes, 0, "PK\5\6")
                || ((Magic.at(bytes, 0, "PK00") || Magic.at(bytes, 0, "PK\7\b")) && Magic.at(bytes, 4, "PK\3\4"));
    }

    static Kind kindOf(byte[] bytes) {
        ZipContents zip = new ZipContents(bytes);
        if (!zip.readDirectory()) {
            zip.complete = false;
            zip.entries.clear();
            zip.scanHeaders();
        }
        return zip.kind();
    }

    private Kind kind() {
        Kind office = has("[content_types].xml") ? officeKind(text("[content_types].xml")) : null;
        if (office != null) {
            return office;
        }
        boolean packaged = has("[content_types].xml") || has("_rels/.rels");
        if (packaged || has("word/document.xml")) {
            if (hasFolder("word/")) {
                return Kind.DOCX;
            }
            if (hasFolder("xl/")) {
                return Kind.XLSX;
            }
            if (hasFolder("ppt/")) {
                return Kind.PPTX;
            }
            // cut before any part that tells: the likeliest, and its reader says that it is cut
            if (!complete) {
                return Kind.DOCX;
            }
        }
        if (has("ofd.xml")) {
            return Kind.OFD;
        }
        String type = text("mimetype");
        if (type.isEmpty() && has("content.xml")) {
            type = manifestType();
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Kind.ODT;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return Kind.ODS;
        }
        return type.startsWith("application/vnd.oasis.opendocument.presentation") ? Kind.ODP : Kind.ZIP;
    }

    /** The type that a manifest names, for packages whose first entry does not. */
    private String manifestType() {
        String manifest = text("meta-inf/manifest.xml");
        int named = manifest.indexOf("application/vnd.oasis.opendocument.");
        return named < 0 ? "" : manifest.substring(named);
    }

    private static Kind officeKind(String contentTypes) {
        String types = contentTypes.replace("\0", "").toLowerCase(Locale.ROOT);
        if (types.contains("wordprocessingml.document.main")
                || types.contains("wordprocessingml.template.main")
                || types.contains("ms-word.document.macroenabled.main")
                || types.contains("ms-word.template.macroenabledtemplate.main")) {
            return Kind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main")
                || types.contains("spreadsheetml.template.main")
                || types.contains("application/vnd.ms-excel.")) {
            return Kind.XLSX;
        }
        return types.contains("presentationml.presentation.main") || types.contains("presentationml.slideshow.main")
                ? Kind.PPTX
                : null;
    }

    private boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    private boolean hasFolder(String folder) {
        return entries.stream().anyMatch(entry -> entry.name().startsWith(folder));
    }

    private boolean readDirectory() {
        int end = -1;
        int lowest = Math.max(0, bytes.length - DIRECTORY_END - 0xFFFF);
        for (int at = bytes.length - DIRECTORY_END; at >= lowest && end < 0; at--) {
            end = Magic.at(bytes, at, "PK\5\6") ? at : -1;
        }
        if (end < 0) {
            return false;
        }
        long size = Magic.unsigned32(bytes, end + 12);
        long start = end - size;
        // bytes before the archive shift all offsets alike
        long shift = start - Magic.unsigned32(bytes, end + 16);
        long at = start;
        while (at >= 0 && at + 46 <= end && Magic.at(bytes, (int) at, "PK\1\2") && entries.size() < ENTRIES) {
            int place = (int) at;
            int nameLength = Magic.unsigned16(bytes, place + 28);
            long header = Magic.unsigned32(bytes, place + 42) + shift;
            add(place + 46, nameLength, header >= 0 && header < end ? (int) header : -1);
            at += 46L + nameLength + Magic.unsigned16(bytes, place + 30) + Magic.unsigned16(bytes, place + 32);
        }
        return !entries.isEmpty() || size == 0;
    }

    private void scanHeaders() {
        for (int at = 0; at + 30 <= bytes.length && entries.size() < ENTRIES; at++) {
            if (bytes[at] == 'P' && Magic.at(bytes, at, "PK\3\4")) {
                add(at + 30, Magic.unsigned16(bytes, at + 26), at);
            }
        }
    }

    private void add(int nameAt, int nameLength, int header) {
        int length = Math.min(Math.min(nameLength, NAME), bytes.length - nameAt);
        if (length > 0) {
            String name = new String(bytes, nameAt, length, StandardCharsets.ISO_8859_1);
            entries.add(new Entry(name.replace('\\', '/').toLowerCase(Locale.ROOT), header));
        }
    }

    /** The beginning of an entry's text; empty when there is none or it cannot be inflated. */
    private String text(String name) {
        for (Entry entry : entries) {
            int header = entry.header();
            if (entry.name().equals(name) && header >= 0 && Magic.at(bytes, header, "PK\3\4")) {
                int data = header + 30 + Magic.unsigned16(bytes, header + 26) + Magic.unsigned16(bytes, header + 28);
                int method = Magic.unsigned16(bytes, header + 8);
                long packed = Magic.unsigned32(bytes, header + 18);
                if (data >= bytes.length) {
                    return "";
                }
                if (method == 0) {
                    int length = (int) Math.min(Math.min(packed, INFLATED), bytes.length - data);
                    return new String(bytes, data, length, StandardCharsets.ISO_8859_1);
                }
                return method == 8 ? inflate(data) : "";
            }
        }
        return "";
    }

    private String inflate(int data) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, data, bytes.length - data);
            byte[] out = new byte[INFLATED];
            int length = 0;
            while (length < out.length && !inflater.finished()) {
                int got = inflater.inflate(out, length, out.length - length);
                if (got == 0) {
                    break;
                }
                length += got;
            }
            return new String(out, 0, length, StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
