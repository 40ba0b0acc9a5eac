package dev.gouji.recognise.figure;

import dev.gouji.form.FormColumn;
import dev.gouji.form.Panel;
import dev.gouji.recognise.label.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
    private final List<Label> longestFirst = new ArrayList<>();

    private record Label(String text, int column) {}

    CountHeader(Panel panel) {
        columns = panel.columns().size();
        for (int i = 0; i < columns; i++) {
            FormColumn column = panel.columns().get(i);
            for (String wording : column.wording().all()) {
                String label = Folding.coreWithoutRemark(wording);
                if (label.length() >= SHORTEST) {
                    longestFirst.add(new Label(label, i));
                }
            }
        }
        longestFirst.sort(
                Comparator.comparingInt((Label label) -> label.text().length()).reversed());
    }

    /** What a folded text says of the columns. */
    Order order(String text) {
        NavigableMap<Integer, Label> found = labels(YEAR.matcher(text).replaceAll("XXXX"));
        if (found.isEmpty()) {
            return Order.NONE;
        }
        int end = -1;
        for (int column = columns - 1; column >= 0; column--) {
            Map.Entry<Integer, Label> last = found.pollLastEntry();
            if (last == null
                    || last.getValue().column() != column
                    || (end >= 0 && end - last.getKey() - last.getValue().text().length() > NEAR)) {
                return Order.OTHER;
            }
            end = last.getKey();
        }
        Map.Entry<Integer, Label> before = found.lastEntry();
        boolean more = before != null
                && end - before.getKey() - before.getValue().text().length() <= NEAR;
        return more ? Order.OTHER : Order.FORM;
    }

    /** The labels in a text by where they begin; one inside a longer one is not seen. */
    private NavigableMap<Integer, Label> labels(String text) {
        NavigableMap<Integer, Label> found = new TreeMap<>();
        StringBuilder left = new StringBuilder(text);
        for (Label label : longestFirst) {
            for (int at = left.indexOf(label.text()); at >= 0; at = left.indexOf(label.text(), at)) {
                found.put(at, label);
                left.replace(
                        at, at + label.text().length(), " ".repeat(label.text().length()));
            }
        }
        return found;
    }
}
