package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.document.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/** A place as the dataset writes it. */
public final class PlaceTree {

    private PlaceTree() {}

    /**
     * {@code {page, bbox}}, {@code {table, row, col}}, {@code {line, char}} or {@code {sheet, cell}}; null for no place,
     * for text outside tables, which has no address of its own, and for a box whose edges are no numbers.
     */
    public static JsonNode of(Place place) {
        ObjectNode node = Json.object();
        if (place instanceof Place.OnPage page && finite(page.box())) {
            node.put("page", page.page()).set("bbox", box(page.box()));
        } else if (place instanceof Place.InTable table && table.row() >= 0 && table.column() >= 0) {
            node.put("table", table.table()).put("row", table.row()).put("col", table.column());
        } else if (place instanceof Place.InText text) {
            node.put("line", text.line()).put("char", text.character());
        } else if (place instanceof Place.InSheet sheet) {
            node.set("sheet", Json.text(sheet.sheet()));
            node.set("cell", Json.text(sheet.cell()));
        } else {
            return JsonNodeFactory.instance.nullNode();
        }
        return node;
    }

    /** The place that {@link #of} wrote; null for none. */
    public static Place place(JsonNode node) {
        if (node.has("page")) {
            JsonNode box = node.get("bbox");
            return new Place.OnPage(
                    node.get("page").intValue(), new Place.Box(edge(box, 0), edge(box, 1), edge(box, 2), edge(box, 3)));
        }
        if (node.has("table")) {
            return new Place.InTable(
                    node.get("table").intValue(),
                    node.get("row").intValue(),
                    node.get("col").intValue());
        }
        if (node.has("line")) {
            return new Place.InText(
                    node.get("line").intValue(), node.get("char").intValue());
        }
        return node.has("sheet")
                ? new Place.InSheet(
                        node.get("sheet").textValue(), node.get("cell").textValue())
                : null;
    }

    private static double edge(JsonNode box, int index) {
        return box.get(index).doubleValue();
    }

    private static boolean finite(Place.Box box) {
        return DoubleStream.of(box.x0(), box.y0(), box.x1(), box.y1()).allMatch(Double::isFinite);
    }

    private static ArrayNode box(Place.Box box) {
        ArrayNode node = Json.array();
        DoubleStream.of(box.x0(), box.y0(), box.x1(), box.y1())
                .mapToObj(edge -> BigDecimal.valueOf(edge).setScale(2, RoundingMode.HALF_UP))
                // 0.00 and 72.50 print as 0 and 72.5: the precision is the dataset's, not the document's
                .map(edge -> edge.signum() == 0 ? BigDecimal.ZERO : edge.stripTrailingZeros())
                .forEach(node::add);
        return node;
    }
}
