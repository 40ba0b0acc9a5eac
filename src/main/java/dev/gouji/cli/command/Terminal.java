package dev.gouji.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which of the standard streams are terminals, and how wide they are.
 *
 * @param output whether standard output is one
 * @param error whether standard error is one
 * @param columns the width, also used where there is no terminal
 */
public record Terminal(boolean output, boolean error, int columns) {

    /** No terminal at all. */
    public static final Terminal NONE = new Terminal(false, false, 100);

    private static final int NARROWEST = 40;
    private static final int WIDEST = 400;

    /**
     * That of this process: as the launcher says in the properties {@code gouji.terminal.out}, {@code .err} and
     * {@code .columns}, since Java cannot tell; without them, as {@code /proc} says where there is one.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        String columns = System.getProperty("gouji.terminal.columns", environment.getOrDefault("COLUMNS", ""));
        return new Terminal(isTerminal("out", 1), isTerminal("err", 2), columns(columns));
    }

    private static boolean isTerminal(String stream, int descriptor) {
        String told = System.getProperty("gouji.terminal." + stream);
        if (told != null) {
            return told.equals("true");
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }

    private static int columns(String text) {
        if (!text.matches("\\d{1,4}")) {
            return NONE.columns;
        }
        int columns = Integer.parseInt(text);
        return columns < NARROWEST ? NONE.columns : Math.min(columns, WIDEST);
    }
}
