package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A written page, parsed as a browser parses it.
 *
 * @param html the page
 */
public record ParsedPage(Document html) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Parses a page. */
    public static ParsedPage of(String text) {
        return new ParsedPage(Jsoup.parse(text));
    }

    /** The data of this name. */
    public JsonNode data(String name) throws IOException {
        return JSON.readTree(html.getElementById("data-" + name).data());
    }

    /** The cards, those with errors first. */
    public List<JsonNode> cards() throws IOException {
        List<JsonNode> cards = new ArrayList<>();
        for (String name : List.of("broken", "warned", "quiet")) {
            data(name).forEach(cards::add);
        }
        return cards;
    }

    /** The documents of the matrix, in its order. */
    public List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        String path = "";
        for (JsonNode row : data("rows")) {
            path = path.substring(0, row.get(6).intValue()) + row.get(7).textValue();
            documents.add(path);
        }
        return documents;
    }

    /** What a card holds for each figure of its form, by key. */
    public Map<String, JsonNode> cells(JsonNode card) throws IOException {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        for (JsonNode table :
                data("about").get("layouts").get(card.get("layout").textValue())) {
            JsonNode values = card.get("cells").get(table.get("id").textValue());
            List<String> keys = new ArrayList<>();
            for (JsonNode panel : table.get("panels")) {
                for (JsonNode line : panel.get("lines")) {
                    line.get("keys").forEach(key -> keys.add(key.textValue()));
                }
            }
            for (int i = 0; i < keys.size(); i++) {
                cells.put(keys.get(i), values.get(i));
            }
        }
        return cells;
    }

    /** The texts of all elements that run or style something. */
    public Stream<String> active() {
        return Stream.concat(html.select("script:not([type])").stream(), html.select("style").stream())
                .map(element -> element.data());
    }
}
