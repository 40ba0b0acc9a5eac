package dev.gouji.recognise.header;

import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether the header of an indicator table that ran together names the form's columns and no others: {@code
 * 统计指标单位统计数一、主动公开情况}. Then what stands behind the unit of a row is all the form's. For one thread.
 */
public final class RunHeader {

    private static final String ANY_YEAR = "XXXX";

    private final String text;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /** In all the text of a report, folded. */
    public RunHeader(String text) {
        this.text = text.replace(" ", "");
    }

    /** Whether the header of a panel stands there, the first column of units behind its corner and a row behind its last. */
    public boolean isWhole(ExpectedPanel panel) {
        return known.computeIfAbsent(
                panel.index(), index -> header(panel).matcher(text).find());
    }

    private static Pattern header(ExpectedPanel panel) {
        StringBuilder header = new StringBuilder();
        header.append(Pattern.quote(Folding.fold(panel.panel().corner()))).append("(?:计量)?单位");
        panel.columns().forEach(column -> header.append(any(column.allBare().stream())));
        Stream<FoldedWording> rows = Stream.of(panel.groups(), panel.rows()).flatMap(Collection::stream);
        return Pattern.compile(
                header.append(any(rows.map(FoldedWording::folded))).toString());
    }

    private static String any(Stream<String> labels) {
        return labels.map(label -> Pattern.quote(label).replace(ANY_YEAR, "\\E[0-9]{4}\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
