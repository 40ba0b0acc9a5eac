package dev.gouji.dataset.codebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.form.Crosswalk;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a crosswalk says of two forms: each sum of the one is held against the one of the other that has the same row or
 * column in its place.
 *
 * @param crosswalk what says it
 * @param one a form's side
 * @param other another's
 */
record CrosswalkPair(Crosswalk crosswalk, CrosswalkSide one, CrosswalkSide other) {

    /** A line for every figure; the lines of a group are what is compared. */
    List<ObjectNode> lines() {
        List<ObjectNode> nodes = new ArrayList<>();
        Map<FigureKey, List<List<FigureKey>>> others = other.against(one);
        one.against(other)
                .forEach((place, sums) -> sums.forEach(sum -> others.getOrDefault(place, List.of())
                        .forEach(counterpart -> nodes.addAll(lines(sum, counterpart)))));
        return nodes;
    }

    private List<ObjectNode> lines(List<FigureKey> sum, List<FigureKey> counterpart) {
        String group = String.join(
                ":",
                crosswalk.id(),
                one.form(),
                sum.get(0).toString(),
                other.form(),
                counterpart.get(0).toString());
        List<ObjectNode> nodes = new ArrayList<>();
        sum.forEach(key -> nodes.add(line(group, one.form(), key)));
        counterpart.forEach(key -> nodes.add(line(group, other.form(), key)));
        return nodes;
    }

    private ObjectNode line(String group, String form, FigureKey key) {
        ObjectNode node = Json.object();
        node.put("group", group).put("form", form).put("key", key.toString());
        return node.put("coefficient", 1).put("relation", crosswalk.kinship().code());
    }
}
