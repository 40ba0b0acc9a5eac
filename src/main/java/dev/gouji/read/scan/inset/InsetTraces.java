package dev.gouji.read.scan.inset;

import dev.gouji.read.bound.Magic;
import dev.gouji.read.kind.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether a document may have pictures within it, without opening it: by the names of files, or the words that go with pictures. */
public final class InsetTraces {

    private static final List<String> NAMES =
            List.of(".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".PNG", ".JPG", ".JPEG", ".BMP", ".GIF", ".TIF");

    private static final Map<Kind, List<String>> TRACES = traces();

    private InsetTraces() {}

    private static Map<Kind, List<String>> traces() {
        Map<Kind, List<String>> traces = new EnumMap<>(Kind.class);
        traces.put(Kind.DOCX, NAMES);
        traces.put(Kind.ODT, NAMES);
        traces.put(Kind.OFD, NAMES);
        traces.put(Kind.DOC, List.of("PNG\r\n", "JFIF", "Exif"));
        traces.put(Kind.RTF, List.of("\\pngblip", "\\jpegblip"));
        traces.put(Kind.WORD_XML, List.of("binaryData", "binData"));
        traces.put(Kind.FODT, List.of("binary-data"));
        traces.put(Kind.HTML, List.of("data:image", "DATA:image"));
        traces.put(Kind.MHT, List.of("image/"));
        return traces;
    }

    /** Whether something speaks of pictures that may be read. */
    public static boolean areIn(byte[] bytes, Kind kind) {
        List<String> traces = TRACES.getOrDefault(kind, List.of());
        for (int at = 0; at < bytes.length; at++) {
            for (String trace : traces) {
                if (bytes[at] == trace.charAt(0) && Magic.at(bytes, at, trace)) {
                    return true;
                }
            }
        }
        return false;
    }
}
