package dev.gouji.benchmark.make;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One document of the benchmark and what it shows.
 *
 * @param path of its file in the benchmark's folder, as {@code documents/docx/03.docx}
 * @param group {@code clean}, {@code layout}, {@code cells}, {@code text}, {@code trap}, {@code scan}, {@code picture} or {@code
 *     error}
 * @param kind within its group
 * @param producer what wrote the file
 * @param source the number of the report that it is drawn from; -1 where it shares it with no other
 * @param form the id of its form
 * @param faultless whether the report that is printed has nothing that a check could complain of
 * @param shown what is seen of every figure
 * @param beside the figures that are scored under {@code beside-} and its kind
 */
record Sample(
        String path,
        String group,
        String kind,
        String producer,
        int source,
        String form,
        boolean faultless,
        Map<String, Shown> shown,
        java.util.Set<String> beside) {

    /** A sample of a source, under the kind's folder and the source's number. */
    static Sample of(Source source, String group, String kind, String producer, String ending) {
        return new Sample(
                String.format("documents/%s/%02d.%s", kind, source.number(), ending),
                group,
                kind,
                producer,
                source.number(),
                source.form().form().id(),
                !group.equals("error"),
                source.shown(),
                java.util.Set.of());
    }

    /** Whether it is clean, degraded or broken. */
    String state() {
        return switch (group) {
            case "clean" -> "clean";
            case "error" -> "broken";
            default -> "degraded";
        };
    }

    /** Its line in the manifest. */
    Map<String, Object> listed() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("document", path);
        line.put("state", state());
        line.put("group", group);
        line.put("kind", kind);
        line.put("format", path.substring(path.lastIndexOf('.') + 1));
        line.put("producer", producer);
        line.put("source", source < 0 ? null : source);
        line.put("form", form);
        line.put("faultless", faultless);
        return line;
    }
}
