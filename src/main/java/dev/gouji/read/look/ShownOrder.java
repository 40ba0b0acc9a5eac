package dev.gouji.read.look;

import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.text.Bidi;

/**
 * The order in which a text is seen, by the Unicode Bidirectional Algorithm: {@code 724} behind a mark that turns it round is
 * seen as {@code 427}, so the text is in doubt.
 */
public final class ShownOrder {

    private ShownOrder() {}

    /** The same text, in doubt if it is seen in another order than it is stored. */
    public static Seen checked(Seen seen) {
        return isTurned(seen.text()) ? seen.with(Sight.unsure(Reason.ORDER)) : seen;
    }

    private static boolean isTurned(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return false;
        }
        Bidi order = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        Integer[] shown = new Integer[characters.length];
        byte[] levels = new byte[characters.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = i;
            levels[i] = (byte) order.getLevelAt(i);
        }
        Bidi.reorderVisually(levels, 0, shown, 0, shown.length);
        int last = -1;
        for (int at : shown) {
            boolean signs = !Cell.showsNothing(characters[at]);
            if (signs && at < last) {
                return true;
            }
            last = signs ? at : last;
        }
        return false;
    }
}
