package dev.gouji.recognise.label;

/**
 * How alike two folded labels are, from 0 to 1: one minus the edit distance (Levenshtein) over the length of the longer.
 *
 * <p>Example: {@code 其他法律行政法规禁止公开} and {@code 其他法律行政止公开} → 0.75.
 */
public final class LabelSimilarity {

    /** From here on two labels are taken to be the same, if their neighbours agree. */
    public static final double ALIKE = 0.62;

    /** From here on two labels are the same whatever stands around them. */
    public static final double SAME = 0.85;

    /** From here on a short paragraph with a number before it is a heading of this wording. */
    public static final double HEADING = 0.75;

    /** What is less alike by so much is not taken for the same, even where some characters are in doubt. */
    public static final double APART = 0.25;

    private static final int LONGEST = 200;

    private LabelSimilarity() {}

    /** The similarity of two folded texts; 0 at once when their lengths or letters make {@link #ALIKE} impossible. */
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0 || longer > LONGEST || shorter < longer * ALIKE || common(a, b) < longer * ALIKE) {
            return 0;
        }
        return 1.0 - (double) distance(a, b) / longer;
    }

    /**
     * How much two folded texts have in common, from 0 to 1: the characters that both have in one order (the longest common
     * subsequence), of all. It tells which of a few labels was meant where little of one was made out.
     *
     * <p>Example: {@code 三方会法权} and {@code 保护第三方合法权益} → 0.57.
     */
    public static double share(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : 0;
                diagonal = row[j];
                row[j] = Math.max(same, Math.max(row[j], row[j - 1]));
            }
        }
        return 2.0 * row[b.length()] / (a.length() + b.length());
    }

    /** Whether a folded text is what is left of another where characters of it were passed over: {@code 以公} of {@code 予以公开}. */
    public static boolean isLeftOf(String label, String text) {
        int found = 0;
        for (int i = 0; i < label.length() && found < text.length(); i++) {
            found += label.charAt(i) == text.charAt(found) ? 1 : 0;
        }
        return !text.isEmpty() && found == text.length();
    }

    /** How many characters of the first text the second has. */
    private static int common(String a, String b) {
        // a bit for every 64th character: it alone tells most of those that are not there
        long there = 0;
        for (int i = 0; i < b.length(); i++) {
            there |= 1L << b.charAt(i);
        }
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            char sought = a.charAt(i);
            if ((there >>> sought & 1) != 0 && b.indexOf(sought) >= 0) {
                common++;
            }
        }
        return common;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
