package dev.gouji.read.pack;

import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;

/** Carries what there is to say (a passed bound, a missing password) through streams, which know I/O exceptions only. */
public final class StreamRefusal extends IOException {

    private static final long serialVersionUID = 1;

    private final transient UnreadableException refusal;

    StreamRefusal(UnreadableException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    /** The refusal among the causes of what was thrown; null when there is none. */
    public static UnreadableException in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamRefusal found) {
                return found.refusal;
            }
        }
        return null;
    }
}
