package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;

/** Small pieces of the page's JSON: numbers as text, so that no script rounds them; texts cut where nobody reads on. */
final class CellJson {

    private static final int LONGEST_RAW = 400;
    private static final int MOST_DIGITS = 40;

    private CellJson() {}

    /** What stands in a cell, and how it was read. */
    static ObjectNode of(Figure figure) {
        ObjectNode node = value(figure.value(), figure.mark());
        node.set("raw", Json.text(cut(figure.raw())));
        node.put("certainty", figure.certainty().code());
        node.put("reason", figure.reason() == null ? null : figure.reason().code());
        return node;
    }

    /** A number or a mark. */
    static ObjectNode value(BigDecimal value, Mark mark) {
        return Json.object().put("value", plain(value)).put("mark", mark.code());
    }

    /** Without an exponent and without zeros at the end; null stays null. */
    static String plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean isShort = (long) bare.precision() - bare.scale() <= MOST_DIGITS && bare.scale() <= MOST_DIGITS;
        return isShort ? bare.toPlainString() : bare.toString();
    }

    /** Both languages under their names. */
    static ObjectNode say(ObjectNode node, Message message) {
        node.set("zh", Json.text(cut(message.zh())));
        node.set("en", Json.text(cut(message.en())));
        return node;
    }

    /** Both languages as a pair. */
    static ArrayNode pair(Message message) {
        ArrayNode pair = Json.object().putArray("pair");
        pair.add(Json.text(cut(message.zh()))).add(Json.text(cut(message.en())));
        return pair;
    }

    /** A text that is not too long to be shown; null stays null. */
    static String cut(String text) {
        return text == null || text.codePointCount(0, text.length()) <= LONGEST_RAW
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_RAW)) + "…";
    }
}
