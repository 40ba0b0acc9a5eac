package dev.gouji.cli.screen;

import java.util.Map;

/**
 * Colours, or none: the one place that writes terminal escape sequences.
 *
 * @param colours whether to write them
 */
public record Ink(boolean colours) {

    /** When to colour. */
    public enum When {
        /** On a terminal, unless {@code NO_COLOR} is set or {@code TERM} is {@code dumb}. */
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Without colours. */
    public static final Ink NONE = new Ink(false);

    /** Decides. {@code environment} is looked at for {@code NO_COLOR} (any value but the empty one) and {@code TERM}. */
    public static Ink of(When when, boolean terminal, Map<String, String> environment) {
        return switch (when) {
            case ALWAYS -> new Ink(true);
            case NEVER -> NONE;
            case AUTO ->
                new Ink(terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM")));
        };
    }

    /** The text in a tone. */
    public String paint(Tone tone, String text) {
        return !colours || tone == Tone.PLAIN || text.isEmpty()
                ? text
                : "\u001b[" + tone.code() + "m" + text + "\u001b[0m";
    }
}
