package dev.gouji.benchmark.tool;

/** Compares labels as people do: white space, punctuation and numbering count for nothing. */
final class Labels {

    private Labels() {}

    /** {@code （三）不予公开 } → {@code 不予公开}. */
    static String plain(String label) {
        return label.replaceAll("\\s", "")
                .replaceAll("^([（(]?[一二三四五六七八九十]+[)）、.]|\\d+[.、])|^其中[:：]", "")
                .replaceAll("[\\s\\p{Punct}，。、“”（）：；]", "");
    }

    /** Whether a cell holds a number, a sign of nothing, or nothing. */
    static boolean isFigure(String cell) {
        return cell.strip().matches("|-?[\\d０-９][\\d０-９,，.．]*\\s*(万?元)?|[-—–/／无]");
    }

    /** The longest part that both have in order, as a share of the longer one. */
    static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        if (2 * Math.min(one.length(), other.length()) < longer) {
            return 0;
        }
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                common[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common[one.length()][other.length()] / (double) longer;
    }
}
