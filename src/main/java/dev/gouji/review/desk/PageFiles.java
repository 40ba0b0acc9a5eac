package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.page.FormLayout;
import dev.gouji.dataset.record.Json;
import dev.gouji.review.serve.Reply;
import dev.gouji.review.serve.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page itself: a handful of resources, each under a name of its own. The scripts are sent as one, in their order; the
 * first two are those of a dataset's page, so that tables and words are drawn in one way.
 */
final class PageFiles {

    private static final String FOLDER = "/dev/gouji/review/";
    private static final String DATASET_PAGE = "/dev/gouji/dataset/page/";

    private static final List<String> SCRIPTS = List.of(
            "state.js",
            "decimal.js",
            "relations.js",
            "original.js",
            "statutory.js",
            "item.js",
            "decide.js",
            "queue.js",
            "row.js",
            "keys.js",
            "review.js");

    private PageFiles() {}

    /**
     * Where each is.
     *
     * @param dataset what the dataset is called
     * @param language {@code zh} or {@code en}; null to go by the browser's
     */
    static Map<String, Route> routes(String dataset, String language) {
        byte[] page = page(dataset, language).getBytes(StandardCharsets.UTF_8);
        byte[] script = script().getBytes(StandardCharsets.UTF_8);
        byte[] style = resource(FOLDER + "review.css").getBytes(StandardCharsets.UTF_8);
        byte[] seal = resource(FOLDER + "seal.svg").getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "/", request -> new Reply(200, "text/html; charset=utf-8", page),
                "/review.js", request -> new Reply(200, "text/javascript; charset=utf-8", script),
                "/review.css", request -> new Reply(200, "text/css; charset=utf-8", style),
                "/seal.svg", request -> new Reply(200, "image/svg+xml", seal));
    }

    private static String script() {
        String shared = resource(DATASET_PAGE + "text.js") + "\n" + resource(DATASET_PAGE + "table.js");
        return "\"use strict\";\n" + shared + "\n"
                + SCRIPTS.stream().map(name -> resource(FOLDER + name)).collect(Collectors.joining("\n"));
    }

    private static String page(String dataset, String language) {
        ObjectNode about = Json.object();
        about.set("dataset", Json.text(dataset));
        about.put("language", language);
        about.set("layouts", FormLayout.all());
        return resource(FOLDER + "page.html")
                .replace("{{words}}", inScript(words()))
                .replace("{{about}}", inScript(about));
    }

    private static ObjectNode words() {
        try {
            ObjectNode words = (ObjectNode) Json.MAPPER.readTree(resource(DATASET_PAGE + "words.json"));
            words.setAll((ObjectNode) Json.MAPPER.readTree(resource(FOLDER + "words.json")));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the page are not as they should be", e);
        }
    }

    /** JSON in which nothing can end the element that it stands in. */
    private static String inScript(ObjectNode node) {
        return Json.line(node).replace("<", "\\u003C").replace(">", "\\u003E").replace("&", "\\u0026");
    }

    private static String resource(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }
}
