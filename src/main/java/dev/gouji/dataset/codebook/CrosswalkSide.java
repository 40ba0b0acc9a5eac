package dev.gouji.dataset.codebook;

import dev.gouji.form.Crosswalk;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a crosswalk says of one form. A pattern with {@code *} names many figures; patterns in a list are taken together, as
 * their sum.
 *
 * @param form the form's id
 * @param pattern the first pattern, whose stars say what a figure has its counterpart by
 * @param sums as many as the figures of the first pattern, each by its figures
 */
record CrosswalkSide(String form, FigureKey pattern, List<List<FigureKey>> sums) {

    private static final String STAR = "*";

    /** What a crosswalk says of a form that has these figures. */
    static CrosswalkSide of(Crosswalk crosswalk, String form, Set<FigureKey> all) {
        List<FigureKey> patterns =
                crosswalk.figures().get(form).stream().map(FigureKey::of).toList();
        FigureKey first = patterns.get(0);
        List<FigureKey> heads = Crosswalk.keys(all, first);
        List<List<FigureKey>> sums = new ArrayList<>();
        heads.forEach(key -> sums.add(new ArrayList<>()));
        for (FigureKey pattern : patterns) {
            Map<FigureKey, List<FigureKey>> alike = Crosswalk.keys(all, pattern).stream()
                    .collect(Collectors.groupingBy(key -> starred(first, pattern, key)));
            for (int i = 0; i < heads.size(); i++) {
                sums.get(i).addAll(alike.getOrDefault(starred(first, pattern, heads.get(i)), List.of()));
            }
        }
        return new CrosswalkSide(form, first, sums);
    }

    /** The sums by what their first figures are held against those of another side by. */
    Map<FigureKey, List<List<FigureKey>>> against(CrosswalkSide other) {
        return sums.stream()
                .collect(Collectors.groupingBy(
                        sum -> starred(pattern, other.pattern, sum.get(0)), LinkedHashMap::new, Collectors.toList()));
    }

    /** What a figure has in the places where both patterns have stars: those alike in it belong together. */
    private static FigureKey starred(FigureKey one, FigureKey other, FigureKey key) {
        boolean row = one.row().equals(STAR) && other.row().equals(STAR);
        boolean column = one.column().equals(STAR) && other.column().equals(STAR);
        return new FigureKey(STAR, row ? key.row() : STAR, column ? key.column() : STAR);
    }
}
