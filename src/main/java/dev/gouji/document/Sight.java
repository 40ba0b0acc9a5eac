package dev.gouji.document;

/**
 * How one piece of a document is seen: a run of text, a picture, a field. A reader says it of each piece; what becomes of
 * the piece is not its business but that of {@link Seen}.
 *
 * <p>Of pieces inside each other the {@linkplain #and stronger} sight holds: white text in a hidden row is hidden.
 *
 * @param kind what is seen of what is stored
 * @param reason why it is not simply seen; null only for {@link #SHOWN}, and where a reader cannot say
 */
public record Sight(Kind kind, Reason reason) {

    /** Stored as text and seen so. */
    public static final Sight SHOWN = new Sight(Kind.SHOWN, null);

    /** Struck through, be it doubly or by a style. */
    public static final Sight STRUCK = new Sight(Kind.STRUCK, Reason.STRUCK);

    /** Taken away by a tracked change. */
    public static final Sight DELETED = new Sight(Kind.LEFT_OUT, Reason.DELETED);

    /** Not shown, because a property says so: hidden text, a hidden row, {@code display: none}. */
    public static final Sight HIDDEN = new Sight(Kind.LEFT_OUT, Reason.HIDDEN);

    /** What is seen of what is stored, from the weakest to the strongest. */
    public enum Kind {
        /** The text itself. */
        SHOWN,
        /** The text, but whether so, there or in this order only a person can tell: it is content, in doubt. */
        UNSURE,
        /** Something is seen that is not stored as text: a picture, a drawing, a field. A cell with it is never blank. */
        INK,
        /** Something is seen, and the stored text is not what it says: no value, whatever was decoded. */
        UNREADABLE,
        /** Nothing, by its looks: colour, size, place, cover. It is no content, and what is seen beside it is in doubt. */
        UNSEEN,
        /** A text with a line through it. It is no content; what is seen beside it is certain. */
        STRUCK,
        /** Nothing, because a plain property says so. It is no content, and what is seen beside it is certain. */
        LEFT_OUT
    }

    /** Content in doubt. */
    public static Sight unsure(Reason reason) {
        return new Sight(Kind.UNSURE, reason);
    }

    /** Seen, and not stored as text. */
    public static Sight ink(Reason reason) {
        return new Sight(Kind.INK, reason);
    }

    /** Stored, and not seen for its looks. */
    public static Sight unseen(Reason reason) {
        return new Sight(Kind.UNSEEN, reason);
    }

    /** The stronger of two; of equal ones this. */
    public Sight and(Sight other) {
        return kind.compareTo(other.kind) >= 0 ? this : other;
    }

    /** Whether the text of such a piece is content. */
    public boolean isContent() {
        return kind.compareTo(Kind.INK) < 0 || kind == Kind.UNREADABLE;
    }

    /** How surely a cell, or a paragraph, that holds such a piece is read. */
    Legibility legibility(boolean blank) {
        return switch (kind) {
            case SHOWN, LEFT_OUT -> Legibility.CLEAR;
            case STRUCK -> blank ? Legibility.DOUBTFUL : Legibility.CLEAR;
            case UNSURE, UNSEEN -> Legibility.DOUBTFUL;
            case INK -> blank ? Legibility.ILLEGIBLE : Legibility.DOUBTFUL;
            case UNREADABLE -> Legibility.ILLEGIBLE;
        };
    }
}
