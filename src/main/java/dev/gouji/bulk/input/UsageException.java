package dev.gouji.bulk.input;

import dev.gouji.document.Message;

/** Says that the inputs were asked for wrongly; nothing is converted then. */
public final class UsageException extends Exception {

    private final transient Message text;

    /** With a sentence for people: what was wrong, where, what to do. */
    public UsageException(Message text) {
        super(text.en());
        this.text = text;
    }

    /** The sentence for people. */
    public Message text() {
        return text;
    }
}
