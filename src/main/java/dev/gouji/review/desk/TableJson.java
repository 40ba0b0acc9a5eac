package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A flowing text as it was read, around one place: the table with its merges, and the words before and behind it. */
final class TableJson {

    private static final int MOST_CELLS = 4_000;
    private static final int LONGEST_CELL = 1_000;
    private static final int BEFORE = 3;
    private static final int BEHIND = 1;
    private static final int FIRST_BLOCKS = 24;

    private final Document document;
    private final Map<Place, List<String>> keys = new HashMap<>();

    TableJson(Document document, AnnualReport report) {
        this.document = document;
        for (Figure figure : report.figures()) {
            if (figure.place() != null) {
                keys.computeIfAbsent(figure.place(), place -> new ArrayList<>())
                        .add(figure.key().toString());
            }
        }
    }

    /** What stands around a figure; from the beginning where it has no place. */
    ArrayNode around(Figure figure) {
        int at = figure == null ? -1 : tableWith(figure);
        return at < 0 ? blocks(0, FIRST_BLOCKS, null) : blocks(at - BEFORE, at + BEHIND + 1, null);
    }

    /** What stands around words: those where they begin, lit. */
    ArrayNode aroundWords(String raw) {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size() && raw != null; i++) {
            if (text(blocks.get(i)).contains(raw.strip())) {
                return blocks(i - BEFORE, i + FIRST_BLOCKS / 2, raw.strip());
            }
        }
        return blocks(0, FIRST_BLOCKS, null);
    }

    /** The table that a figure stands in; of one that has no cell, that of its neighbours in the form's table. */
    private int tableWith(Figure figure) {
        Set<Place> places = new HashSet<>();
        if (figure.place() == null) {
            String table = figure.key().table() + "/";
            keys.forEach((place, own) -> {
                if (own.get(0).startsWith(table)) {
                    places.add(place);
                }
            });
        } else {
            places.add(figure.place());
        }
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Table table
                    && table.cells().stream().anyMatch(cell -> places.contains(cell.place()))) {
                return i;
            }
        }
        return -1;
    }

    private ArrayNode blocks(int from, int to, String lit) {
        ArrayNode list = Json.object().putArray("blocks");
        for (int i = Math.max(0, from); i < Math.min(to, document.blocks().size()); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Table table) {
                list.addObject().set("table", table(table));
            } else if (!text(block).isBlank()) {
                ObjectNode node = list.addObject();
                node.set("text", Json.text(cut(text(block))));
                node.put("lit", lit != null && text(block).contains(lit));
            }
        }
        return list;
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Heading heading ? heading.text() : "";
    }

    /** Row, column, spans, text, the figures that stand there, and whether it was not clearly seen; rows without cells are left out. */
    private ObjectNode table(Table table) {
        ObjectNode node = Json.object();
        ArrayNode cells = node.putArray("cells");
        List<Cell> sorted = table.cells().stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .limit(MOST_CELLS)
                .toList();
        Map<Integer, Integer> rows = new HashMap<>();
        sorted.forEach(cell -> rows.putIfAbsent(cell.row(), rows.size()));
        for (Cell cell : sorted) {
            ArrayNode entry = cells.addArray();
            entry.add(rows.get(cell.row())).add(cell.column());
            entry.add(rows(rows, cell)).add(Math.min(cell.columnSpan(), MOST_CELLS));
            entry.add(Json.text(cut(cell.text())));
            ArrayNode own = entry.addArray();
            keys.getOrDefault(cell.place(), List.of()).forEach(own::add);
            entry.add(cell.legibility() != Legibility.CLEAR);
        }
        node.put("cut", sorted.size() < table.cells().size());
        return node;
    }

    /** How many of the rows that are shown a cell spans. */
    private static int rows(Map<Integer, Integer> rows, Cell cell) {
        int count = 0;
        for (int row : rows.keySet()) {
            count += row >= cell.row() && row < (long) cell.row() + cell.rowSpan() ? 1 : 0;
        }
        return count;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }
}
