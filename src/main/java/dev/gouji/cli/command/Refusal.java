package dev.gouji.cli.command;

/** Says that a command was used wrongly: nothing is done, the exit code is 2. The message is in the user's language. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With the sentence that is printed. */
    Refusal(String sentence) {
        super(sentence);
    }
}
