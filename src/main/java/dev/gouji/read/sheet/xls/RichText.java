package dev.gouji.read.sheet.xls;

import dev.gouji.read.text.RaisedDigits;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the shared ones, with where its fonts change.
 *
 * @param text as stored
 * @param runs where the fonts change, ascending; empty for a text of one font
 */
record RichText(String text, List<Run> runs) {

    static final RichText EMPTY = new RichText("", List.of());

    /**
     * A change of font.
     *
     * @param start the first character of the font, from 0
     * @param font its number
     */
    record Run(int start, int font) {}

    /** Reads one of BIFF8; how it is spoken is left out. */
    static RichText read(Records records) {
        int count = records.unsigned16();
        int flags = records.unsigned8();
        int changes = (flags & 8) != 0 ? records.unsigned16() : 0;
        long spoken = (flags & 4) != 0 ? records.unsigned32() : 0;
        String text = records.characters(count, (flags & 1) != 0);
        List<Run> runs = new ArrayList<>(0);
        for (int i = 0; i < changes; i++) {
            Run run = new Run(records.unsigned16(), records.unsigned16());
            if (runs.size() < count) {
                runs.add(run);
            }
        }
        records.skip(spoken);
        return new RichText(text, runs);
    }

    /** The text with raised digits kept apart. */
    String shown(List<Font> known) {
        if (runs.isEmpty()) {
            return text;
        }
        int at = Math.min(text.length(), runs.get(0).start());
        StringBuilder shown = new StringBuilder(text.substring(0, at));
        for (int i = 0; i < runs.size(); i++) {
            int next = i + 1 < runs.size() ? runs.get(i + 1).start() : text.length();
            int end = Math.max(at, Math.min(text.length(), next));
            String run = text.substring(at, end);
            if (Font.of(known, runs.get(i).font()).raised()) {
                RaisedDigits.append(shown, shown.length(), run);
            } else {
                shown.append(run);
            }
            at = end;
        }
        return shown.toString();
    }

    /**
     * A font, as far as it changes what a text says.
     *
     * @param struck whether a line strikes the text out
     * @param raised whether it is set above or below the line
     */
    record Font(boolean struck, boolean raised) {

        private static final Font PLAIN = new Font(false, false);
        /** There is no font of this number; the ones behind it stand one earlier. */
        private static final int NO_SUCH_FONT = 4;

        static Font of(List<Font> known, int number) {
            int index = number > NO_SUCH_FONT ? number - 1 : number;
            return index >= 0 && index < known.size() ? known.get(index) : PLAIN;
        }
    }
}
