package dev.gouji.dataset;

import dev.gouji.document.Message;

/** Says that a dataset may not be written where it was asked for: a usage error, before anything is touched. */
public final class DatasetException extends Exception {

    private final transient Message text;

    /** With a sentence for people: what was wrong, where, what to do. */
    public DatasetException(Message text) {
        super(text.en());
        this.text = text;
    }

    /** The same, with what the file system said. */
    public DatasetException(Message text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** The sentence for people. */
    public Message text() {
        return text;
    }
}
