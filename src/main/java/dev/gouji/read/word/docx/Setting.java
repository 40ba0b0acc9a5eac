package dev.gouji.read.word.docx;

import dev.gouji.document.Sight;
import dev.gouji.read.look.Look;

/**
 * What holds the blocks that are being read: the page, a cell, a text box.
 *
 * @param look what it says of how they look
 * @param otherLook the same if the row should be the last of its table; equal to {@code look} where that makes no difference
 * @param inCell whether it is a cell
 */
record Setting(Look look, Look otherLook, boolean inCell) {

    /** The page itself. */
    static final Setting PAGE = of(Look.PLAIN, false);

    static Setting of(Look look, boolean inCell) {
        return new Setting(look, look, inCell);
    }

    /** A sight where both looks give it, else a doubt. */
    static Sight common(Sight one, Sight other) {
        if (one.equals(other)) {
            return one;
        }
        return Sight.unsure(one.reason() != null ? one.reason() : other.reason());
    }
}
