package dev.gouji.read.kind;

import dev.gouji.read.zip.ZipDirectory;
import dev.gouji.read.zip.ZipLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a ZIP container is, by its names and the text of a few small entries, each inflated within a bound.
 */
final class ZipContents {

    private static final int INFLATED = 1 << 20;

    private final ZipDirectory directory;
    private final Map<String, ZipLine> entries = new LinkedHashMap<>();

    private ZipContents(ZipDirectory directory) {
        this.directory = directory;
        for (ZipLine line : directory.lines()) {
            entries.putIfAbsent(line.rawName().replace('\\', '/').toLowerCase(Locale.ROOT), line);
        }
    }

    static Kind kindOf(byte[] bytes) {
        return new ZipContents(ZipDirectory.remains(bytes)).kind();
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
            if (!directory.isComplete()) {
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
        return entries.containsKey(name);
    }

    private boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The beginning of an entry's text; empty when there is none or it cannot be inflated. */
    private String text(String name) {
        if (!has(name)) {
            return "";
        }
        try (InputStream stream = directory.open(entries.get(name))) {
            return new String(stream.readNBytes(INFLATED), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            return "";
        }
    }
}
