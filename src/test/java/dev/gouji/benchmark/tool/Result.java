package dev.gouji.benchmark.tool;

import dev.gouji.benchmark.make.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of results, in the benchmark's format.
 *
 * @param document as the manifest names it
 * @param seconds of the reading
 * @param figures what was read
 * @param errors what was found wrong
 */
record Result(String document, double seconds, List<Map<String, Object>> figures, List<Map<String, Object>> errors) {

    /** What tables say of figures, by the texts of their cells; a tool that gives no certainty is certain. */
    static Result ofTexts(String document, double seconds, Map<?, String> texts) {
        List<Map<String, Object>> figures = new ArrayList<>();
        texts.forEach((key, text) -> {
            Shown shown = Shown.of(text);
            boolean open = "open".equals(shown.mark());
            figures.add(figure(key.toString(), shown.value(), open ? "unreadable" : shown.mark(), true));
        });
        return new Result(document, seconds, figures, List.of());
    }

    static Map<String, Object> figure(String key, String value, String mark, boolean certain) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("key", key);
        figure.put("value", value);
        figure.put("mark", mark);
        figure.put("certain", certain ? null : Boolean.FALSE);
        return figure;
    }

    static Map<String, Object> error(List<String> places, List<String> culprits, boolean certain) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("places", places);
        error.put("culprits", culprits);
        error.put("certain", certain ? null : Boolean.FALSE);
        return error;
    }
}
