package dev.gouji.read.sheet.xls;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.seen.SeenText;
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

    /**
     * What is seen of it in a cell, with raised digits kept apart.
     *
     * @param style that of the cell
     */
    Seen seen(Globals globals, int style) {
        StringBuilder shown = new StringBuilder();
        SeenText seen = new SeenText();
        Globals.Font font = globals.fontOf(style);
        boolean raised = false;
        int at = 0;
        for (Run run : runs) {
            int end = Math.max(at, Math.min(text.length(), run.start()));
            seen.add(appended(shown, text.substring(at, end), raised), sight(globals, font, style));
            font = globals.font(run.font());
            raised = font.raised();
            at = end;
        }
        seen.add(appended(shown, text.substring(at), raised), sight(globals, font, style));
        return seen.take();
    }

    private static Sight sight(Globals globals, Globals.Font font, int style) {
        return globals.look(font, style).sight().and(globals.setting(style));
    }

    private static String appended(StringBuilder shown, String piece, boolean raised) {
        String run = piece.replace("\r\n", "\n").replace('\r', '\n');
        int from = shown.length();
        if (raised) {
            RaisedDigits.append(shown, from, run);
        } else {
            shown.append(run);
        }
        return shown.substring(from);
    }
}
