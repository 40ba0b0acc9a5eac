package dev.gouji.cli.manual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a mistyped option or command may have meant: {@code --outptu} → {@code --output}. */
public final class Suggestions {

    private static final int LONGEST = 40;

    private Suggestions() {}

    /**
     * The options or commands of a command that are nearest to a word.
     *
     * @param word as it was typed, perhaps with a value: {@code --limit-page=3}
     * @return without the value; empty when nothing is near
     */
    public static List<String> of(String word, CommandLine line) {
        String typed = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        if (typed.length() > LONGEST) {
            return List.of();
        }
        Set<String> known = new TreeSet<>();
        if (typed.startsWith("-")) {
            for (OptionSpec option : line.getCommandSpec().options()) {
                known.addAll(List.of(option.names()));
            }
        } else {
            known.addAll(line.getSubcommands().keySet());
        }
        return nearest(typed, known);
    }

    /** Those among words that are as near as any, where that is near: a slip for every three letters, one at least. */
    static List<String> nearest(String typed, Collection<String> known) {
        int least = Math.max(1, typed.length() / 3) + 1;
        List<String> nearest = new ArrayList<>();
        for (String one : known) {
            // -q and -v are one letter apart from anything short
            int slips = one.length() < 3 ? Integer.MAX_VALUE : slips(typed, one);
            if (slips < least) {
                least = slips;
                nearest.clear();
            }
            if (slips == least && slips <= Math.max(1, typed.length() / 3)) {
                nearest.add(one);
            }
        }
        return nearest;
    }

    /** How many letters are left out, added, exchanged for another or with their neighbour. */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + (same ? 0 : 1));
        boolean turned =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return turned ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
