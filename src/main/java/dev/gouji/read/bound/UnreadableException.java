package dev.gouji.read.bound;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** Says inside {@code read} that an original cannot be read; the room's door turns it into a value. */
public final class UnreadableException extends Exception {

    private final ErrorCode code;
    private final transient Message text;

    /** With the code of the contract and a sentence for people: what was wrong, where, what to do. */
    public UnreadableException(ErrorCode code, Message text) {
        super(code.code() + ": " + text.en());
        this.code = code;
        this.text = text;
    }

    /** The same, with what a library threw. */
    public UnreadableException(ErrorCode code, Message text, Throwable cause) {
        super(code.code() + ": " + text.en(), cause);
        this.code = code;
        this.text = text;
    }

    /** The code of the contract. */
    public ErrorCode code() {
        return code;
    }

    /** The sentence for people. */
    public Message text() {
        return text;
    }
}
