package dev.gouji.read.scan.stroke;

/**
 * A way of looking at the lines of a page, where these do not tell by themselves which cells they part: each may be right of one page
 * and wrong of another. Whoever knows what the page should show chooses.
 */
public enum RulingLook {
    /** Lines end where their ink does. */
    AS_DRAWN(false, false, Hidden.NOWHERE),
    /** A line ends where the outermost across it does: what goes on behind that is a stroke of a pen, or of a seal. */
    BOUNDED(true, false, Hidden.NOWHERE),
    /** A line goes on to each one across it, however far its ink was lost before it, where there is some. */
    REACHING(false, true, Hidden.NOWHERE),
    /** Both; and a line goes on under what lies on it between two stretches in which it is drawn, as in a row between two others. */
    BETWEEN(true, true, Hidden.BETWEEN),
    /** The same behind the last stretch in which it is drawn: in a label that stands close to it, or where it is hardly to be seen. */
    BEYOND(true, true, Hidden.BEYOND);

    /** Where a line that is drawn elsewhere is taken to hide under writing or a seal. */
    enum Hidden {
        NOWHERE,
        BETWEEN,
        BEYOND
    }

    private final boolean bounded;
    private final boolean reaching;
    private final Hidden hidden;

    RulingLook(boolean bounded, boolean reaching, Hidden hidden) {
        this.bounded = bounded;
        this.reaching = reaching;
        this.hidden = hidden;
    }

    /** Whether a line's own ends are none. */
    boolean isBounded() {
        return bounded;
    }

    /** Whether lines across are looked for however far they are. */
    boolean isReaching() {
        return reaching;
    }

    Hidden hidden() {
        return hidden;
    }
}
