package dev.gouji.cli.print;

import dev.gouji.cli.screen.Tone;

/** How a report, or all of them, stand: the sign and the colour before a line. */
enum Standing {
    WRONG(Tone.ERROR, "✗"),
    IN_DOUBT(Tone.WARNING, "!"),
    IN_ORDER(Tone.GOOD, "✓");

    private final Tone tone;
    private final String sign;

    Standing(Tone tone, String sign) {
        this.tone = tone;
        this.sign = sign;
    }

    static Standing of(int errors, int warnings) {
        if (errors > 0) {
            return WRONG;
        }
        return warnings > 0 ? IN_DOUBT : IN_ORDER;
    }

    Tone tone() {
        return tone;
    }

    String sign() {
        return sign;
    }
}
