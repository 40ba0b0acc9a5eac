package dev.gouji.dataset.codebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.form.Crosswalk;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What a crosswalk says of two forms. A pattern with {@code *} names many figures, of which each is held against the one of
 * the other form that has the same row or column in its place; patterns in a list are taken together, as their sum.
 *
 * @param crosswalk what says it
 * @param one a form's id
 * @param other another's
 */
record CrosswalkPair(Crosswalk crosswalk, String one, String other) {

    /** A line for every figure; the lines of a group are what is compared. */
    List<ObjectNode> lines() {
        List<ObjectNode> nodes = new ArrayList<>();
        List<List<FigureKey>> left = sums(one);
        List<List<FigureKey>> right = sums(other);
        for (List<FigureKey> sum : left) {
            right.stream()
                    .filter(counterpart -> isCounterpart(sum, counterpart))
                    .forEach(counterpart -> {
                        String group = String.join(
                                ":",
                                crosswalk.id(),
                                one,
                                sum.get(0).toString(),
                                other,
                                counterpart.get(0).toString());
                        sum.forEach(key -> nodes.add(line(group, one, key)));
                        counterpart.forEach(key -> nodes.add(line(group, other, key)));
                    });
        }
        return nodes;
    }

    /** The sums that stand on one side, each by its figures: as many as the patterns' stars stand for. */
    private List<List<FigureKey>> sums(String id) {
        Form form = Forms.of(id);
        List<String> patterns = crosswalk.figures().get(id);
        List<List<FigureKey>> sums = new ArrayList<>();
        for (FigureKey first : Crosswalk.keys(form, patterns.get(0))) {
            List<FigureKey> sum = new ArrayList<>();
            for (String pattern : patterns) {
                Crosswalk.keys(form, pattern).stream()
                        .filter(key -> isLike(patterns.get(0), first, pattern, key))
                        .forEach(sum::add);
            }
            sums.add(sum);
        }
        return sums;
    }

    /** Whether two figures have the same in the places of the stars of their patterns. */
    private static boolean isLike(String firstPattern, FigureKey first, String pattern, FigureKey key) {
        FigureKey wanted = FigureKey.of(firstPattern);
        FigureKey other = FigureKey.of(pattern);
        boolean row = !wanted.row().equals("*")
                || !other.row().equals("*")
                || first.row().equals(key.row());
        boolean column = !wanted.column().equals("*")
                || !other.column().equals("*")
                || first.column().equals(key.column());
        return row && column;
    }

    private boolean isCounterpart(List<FigureKey> sum, List<FigureKey> other) {
        return isLike(
                crosswalk.figures().get(one).get(0),
                sum.get(0),
                crosswalk.figures().get(this.other).get(0),
                other.get(0));
    }

    private ObjectNode line(String group, String form, FigureKey key) {
        ObjectNode node = Json.object();
        node.put("group", group).put("form", form).put("key", key.toString());
        return node.put("coefficient", 1).put("relation", crosswalk.kinship().code());
    }
}
