package dev.gouji.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence for people in both languages: what is so, where, and what to do.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Message(String zh, String en) {

    /** Nothing is said. */
    public static final Message NONE = same("");

    /** What reads the same in both languages: a number, a name. */
    public static Message same(String text) {
        return new Message(text, text);
    }

    /** Several, each with its language's separator before it but for the first. */
    public static Message joined(List<Message> messages, Message separator) {
        return new Message(
                messages.stream().map(Message::zh).collect(Collectors.joining(separator.zh)),
                messages.stream().map(Message::en).collect(Collectors.joining(separator.en)));
    }

    /** This, or nothing. */
    public Message when(boolean so) {
        return so ? this : NONE;
    }

    /** This with more after it. */
    public Message plus(Message more) {
        return new Message(zh + more.zh, en + more.en);
    }
}
