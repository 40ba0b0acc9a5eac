package dev.gouji.bulk;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** Says that an input came to nothing for a reason that has a code and words of its own. */
public final class FailedConversion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Message text;

    /** With its code and a sentence for people. */
    public FailedConversion(ErrorCode code, Message text) {
        super(text.en());
        this.code = code;
        this.text = text;
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
