package dev.gouji.read.seen;

import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Gathers the pieces of one cell or paragraph: {@code 1} white, {@code 8} shown → text {@code 8}, stored {@code 18}, hidden
 * {@code 1}. Begins anew when it was taken; not thread-safe.
 */
public final class SeenText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Set<Sight> sights = new LinkedHashSet<>();

    /** All that may count; null while it is the same as the text. */
    private StringBuilder stored;

    /** Adds text that is seen as it is stored, a line break or a tab among them. */
    public void add(CharSequence piece) {
        text.append(piece);
        if (stored != null) {
            stored.append(piece);
        }
    }

    /** Adds a piece; of ink the other text, which may be empty. White space that is not seen is nothing. */
    public void add(CharSequence piece, Sight sight) {
        if (sight.kind() == Sight.Kind.SHOWN) {
            add(piece);
            return;
        }
        if (sight.kind() != Sight.Kind.INK && piece.chars().allMatch(Cell::showsNothing)) {
            if (sight.isContent()) {
                add(piece);
            }
            return;
        }
        sights.add(sight);
        if (sight.isContent()) {
            add(piece);
        } else if (sight.kind() != Sight.Kind.LEFT_OUT) {
            stored = stored == null ? new StringBuilder(text) : stored;
            stored.append(piece);
        }
        if (isHidden(sight)) {
            hidden.append(piece);
        }
    }

    /** Whether nothing was added, seen or not. */
    public boolean isEmpty() {
        return text.isEmpty() && stored == null && sights.isEmpty();
    }

    /** What was gathered. */
    public Seen take() {
        String seen = text.toString();
        Seen taken = new Seen(seen, stored == null ? seen : stored.toString(), hidden.toString(), sights);
        text.setLength(0);
        hidden.setLength(0);
        sights.clear();
        stored = null;
        return taken;
    }

    /** Whether a piece is there and cannot be seen: what a tracked change took away is told by the change. */
    private static boolean isHidden(Sight sight) {
        return sight.kind() == Sight.Kind.UNSEEN
                || (sight.kind() == Sight.Kind.LEFT_OUT && sight.reason() != Reason.DELETED);
    }
}
