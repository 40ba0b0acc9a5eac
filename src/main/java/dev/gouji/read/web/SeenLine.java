package dev.gouji.read.web;

import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.LinkedHashSet;
import java.util.Set;

/** One block while it is gathered: what is seen of it, what may count as well, and what is hidden, each folded for itself. */
final class SeenLine {

    private final InlineText text = new InlineText();
    private final InlineText hidden = new InlineText();
    private final Set<Sight> sights = new LinkedHashSet<>();

    /** What may count; null while it is the same as the text. */
    private InlineText stored;

    /** Adds a piece of the page; {@code asWritten} inside {@code pre}. */
    void add(String added, boolean asWritten, Sight sight) {
        if (sight.kind() == Sight.Kind.SHOWN) {
            show(added, asWritten);
            return;
        }
        boolean blank = added.chars().allMatch(Cell::showsNothing);
        if (blank && sight.kind() != Sight.Kind.INK) {
            show(added, asWritten);
            return;
        }
        sights.add(sight);
        if (sight.isContent()) {
            show(added, asWritten);
        } else if (sight.kind() != Sight.Kind.LEFT_OUT) {
            stored = stored == null ? new InlineText(text) : stored;
            stored.add(added, asWritten);
        }
        if (sight.kind() == Sight.Kind.UNSEEN
                || (sight.kind() == Sight.Kind.LEFT_OUT && sight.reason() != Reason.DELETED)) {
            hidden.add(added, asWritten);
        }
    }

    private void show(String added, boolean asWritten) {
        text.add(added, asWritten);
        if (stored != null) {
            stored.add(added, asWritten);
        }
    }

    /** Whether what is added next stands above or below the line. */
    void raise(boolean above) {
        text.raise(above);
        if (stored != null) {
            stored.raise(above);
        }
    }

    void breakLine() {
        text.breakLine();
        if (stored != null) {
            stored.breakLine();
        }
    }

    /** A list number, to stand before the next text; dropped by the next marker. */
    void mark(String number) {
        text.mark(number);
    }

    /** What was gathered, without the blank lines and folded spaces around it; begins anew. */
    Seen take() {
        String seen = text.take();
        if (sights.isEmpty()) {
            return seen.isEmpty() ? Seen.NOTHING : Seen.of(seen);
        }
        Seen taken = new Seen(seen, stored == null ? seen : stored.take(), hidden.take(), sights);
        sights.clear();
        stored = null;
        return taken;
    }
}
