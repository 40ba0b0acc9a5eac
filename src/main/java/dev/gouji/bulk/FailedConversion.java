package dev.gouji.bulk;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** Says that an input came to nothing for a reason that has a code and words of its own. */
public final class FailedConversion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Message text;
    private final boolean forNow;

    private FailedConversion(ErrorCode code, Message text, boolean forNow) {
        super(text.en());
        this.code = code;
        this.text = text;
        this.forNow = forNow;
    }

    /** With its code and a sentence for people. */
    public FailedConversion(ErrorCode code, Message text) {
        this(code, text, false);
    }

    /** For a reason that lies neither in the input nor in the program: the next run tries again. */
    public static FailedConversion forNow(ErrorCode code, Message text) {
        return new FailedConversion(code, text, true);
    }

    /** Whether the next run tries again. */
    boolean isForNow() {
        return forNow;
    }

    /** The code. */
    public ErrorCode code() {
        return code;
    }

    /** The sentence for people. */
    public Message text() {
        return text;
    }
}
