package dev.gouji.cli.screen;

/** What a colour means. */
public enum Tone {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    WARNING("33"),
    ERROR("1;31"),
    /** A figure that a finding is about. */
    MARKED("1;7;31");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The parameters of the terminal's SGR sequence; empty for plain text. */
    String code() {
        return code;
    }
}
