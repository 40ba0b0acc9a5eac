package dev.gouji.recognise.header;

import dev.gouji.recognise.expected.FoldedWording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** The column labels of an indicator table in some text: {@code 指标名称 计量单位 2014年度 历年累计}. */
final class CountHeader {

    /** What a text says of the columns. */
    enum Order {
        /** Nothing. */
        NONE,
        /** The last column labels in it are the form's, each once, in its order. */
        FORM,
        /** There are others, or more, or they stand otherwise. */
        OTHER
    }

    /** Shorter wordings (本年, 累计) stand in any prose. */
    private static final int SHORTEST = 3;

    /** Labels this near to each other stand in one header. */
    private static final int NEAR = 4;

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");

    private final int columns;

    /** The column of every wording, from 0; of two columns with the same one, the first. */
    private final Map<String, Integer> columnOf = new LinkedHashMap<>();

    private final LabelSearch search;

    CountHeader(List<FoldedWording> labels) {
        columns = labels.size();
        for (int i = 0; i < columns; i++) {
            for (String label : labels.get(i).allBare()) {
                if (label.length() >= SHORTEST) {
                    columnOf.putIfAbsent(label, i);
                }
            }
        }
        search = new LabelSearch(columnOf.keySet());
    }

    /** What a folded text says of the columns. */
    Order order(String text) {
        NavigableMap<Integer, String> found = search.in(YEAR.matcher(text).replaceAll("XXXX"));
        if (found.isEmpty()) {
            return Order.NONE;
        }
        Map.Entry<Integer, String> behind = null;
        for (int column = columns - 1; column >= 0; column--) {
            Map.Entry<Integer, String> last = found.pollLastEntry();
            if (last == null || columnOf.get(last.getValue()) != column || !isNear(last, behind)) {
                return Order.OTHER;
            }
            behind = last;
        }
        boolean more = !found.isEmpty() && isNear(found.lastEntry(), behind);
        return more ? Order.OTHER : Order.FORM;
    }

    /** Whether a label stands near before another; so does any where there is no other. */
    private static boolean isNear(Map.Entry<Integer, String> label, Map.Entry<Integer, String> behind) {
        return behind == null
                || behind.getKey() - label.getKey() - label.getValue().length() <= NEAR;
    }
}
