package dev.gouji.cli.command;

import dev.gouji.bulk.Tally;

/** The exit codes of the contract. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Findings that fail at or above {@code --fail-on}. */
    public static final int FINDINGS = 1;
    /** Wrong usage, or an input that does not exist. */
    public static final int USAGE = 2;
    /** At least one input failed. */
    public static final int FAILED = 3;
    /** An error of the program. */
    public static final int INTERNAL = 4;
    /** Interrupted. */
    public static final int INTERRUPTED = 130;

    /** From which severity on a finding is a reason to fail. */
    public enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private ExitCode() {}

    /** What a run came to: a failed input outweighs findings. */
    static int of(Tally tally, FailOn failOn) {
        if (tally.failed() > 0) {
            return FAILED;
        }
        boolean findings = switch (failOn) {
            case ERROR -> tally.errors() > 0;
            case WARNING -> tally.errors() + tally.warnings() > 0;
            case NEVER -> false;
        };
        return findings ? FINDINGS : DONE;
    }
}
