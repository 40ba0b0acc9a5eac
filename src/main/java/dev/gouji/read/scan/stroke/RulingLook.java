package dev.gouji.read.scan.stroke;

/**
 * A way of looking at the lines of a page, where these do not tell by themselves which cells they part: each may be right of one page
 * and wrong of another. Whoever knows what the page should show chooses.
 */
public enum RulingLook {
    /** Lines end where their ink does. */
    AS_DRAWN(false, false, false),
    /** A line ends where the outermost across it does: what goes on behind that is a stroke of a pen, or a seal. */
    BOUNDED(true, false, false),
    /** A line goes on to each one across it, however far its ink was lost before it, where there is some. */
    REACHING(false, true, false),
    /** Both. */
    BOUNDED_REACHING(true, true, false),
    /**
     * A level line that is drawn somewhere goes on wherever something lies on it: writing hides it, or it is hardly to be seen. What
     * stands between two tables would make one of them if uprights went on so.
     */
    HIDDEN(false, true, true),
    /** The same between the outermost lines. */
    BOUNDED_HIDDEN(true, true, true);

    private final boolean bounded;
    private final boolean reaching;
    private final boolean hidden;

    RulingLook(boolean bounded, boolean reaching, boolean hidden) {
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

    /** Whether anything that lies on a level line may hide it. */
    boolean takesHidden() {
        return hidden;
    }
}
