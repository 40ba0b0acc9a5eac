package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.review.queue.Counts;
import java.util.Map;

/** How many items each filter would leave, for the page's lists to choose from. */
final class CountsJson {

    /** More organs are found by typing. */
    private static final int MOST_ORGANS = 400;

    private CountsJson() {}

    /** Each list as {@code [value, name or names …, count]}; organs with most items first. */
    static ObjectNode of(Counts counts) {
        ObjectNode node = Json.object();
        ArrayNode organs = node.putArray("organs");
        counts.organs().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ORGANS)
                .forEach(entry -> organs.addArray()
                        .add(entry.getKey())
                        .add(Json.text(CellJson.cut(counts.name(entry.getKey()))))
                        .add(entry.getValue()));
        ArrayNode regions = node.putArray("regions");
        counts.regions()
                .forEach((code, count) -> regions.addArray()
                        .add(code)
                        .add(ProvinceNames.name(code))
                        .add(count));
        ArrayNode years = node.putArray("years");
        counts.years().forEach((year, count) -> years.addArray().add(year).add(count));
        ArrayNode rules = node.putArray("rules");
        for (Rule rule : Forms.rules()) {
            if (counts.rules().containsKey(rule.id())) {
                rules.addArray()
                        .add(rule.id())
                        .add(rule.title().zh())
                        .add(rule.title().en())
                        .add(counts.rules().get(rule.id()));
            }
        }
        ArrayNode kinds = node.putArray("kinds");
        counts.kinds().forEach((kind, count) -> kinds.addArray().add(kind).add(count));
        return node;
    }
}
