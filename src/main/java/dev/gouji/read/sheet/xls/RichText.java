package dev.gouji.read.sheet.xls;

import dev.gouji.read.text.RaisedDigits;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * A text of the shared ones, with where its fonts change.
 *
 * @param text as stored
 * @param runs where the fonts change, ascending; empty for a text of one font
 */
record RichText(String text, List<Run> runs) {

    private static final int WIDE = 1;
    private static final int SPOKEN = 4;
    private static final int RICH = 8;

    /**
     * A change of font.
     *
     * @param start the first character of the font, from 0
     * @param font its number
     */
    record Run(int start, int font) {}

    /**
     * Reads one; how it is spoken is left out.
     *
     * <p>POI's own {@code UnicodeString} goes by the lengths inside of what is spoken, and reads all texts behind from the
     * wrong byte where they differ from the outer one.
     */
    static RichText read(RecordInputStream record) {
        int count = record.readUShort();
        int flags = record.readUByte();
        int changes = (flags & RICH) == 0 ? 0 : record.readUShort();
        int spoken = (flags & SPOKEN) == 0 ? 0 : record.readInt();
        String text = (flags & WIDE) == 0 ? record.readCompressedUnicode(count) : record.readUnicodeLEString(count);
        List<Run> runs = new ArrayList<>(0);
        for (int i = 0; i < changes; i++) {
            Run run = new Run(record.readUShort(), record.readUShort());
            if (runs.size() < count) {
                runs.add(run);
            }
        }
        for (int i = 0; i < spoken; i++) {
            record.readByte();
        }
        return new RichText(text, runs);
    }

    /** The text with raised digits kept apart. */
    String shown(Globals globals) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        boolean raised = false;
        for (Run run : runs) {
            int end = Math.max(at, Math.min(text.length(), run.start()));
            append(shown, text.substring(at, end), raised);
            raised = globals.font(run.font()).raised();
            at = end;
        }
        append(shown, text.substring(at), raised);
        return shown.toString();
    }

    private static void append(StringBuilder shown, String run, boolean raised) {
        if (raised) {
            RaisedDigits.append(shown, shown.length(), run);
        } else {
            shown.append(run);
        }
    }
}
