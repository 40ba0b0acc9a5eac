package dev.gouji.recognise.settle;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Relation;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lines of the newest form whose cells ran together, and what is known around them. */
final class JoinedLines {

    static final FormTable PROACTIVE = Forms.newest().variants().get(0).table("proactive");
    static final FormTable REQUESTS = Forms.newest().variants().get(0).table("requests");

    private JoinedLines() {}

    /** A row of table 三. */
    static OpenLine joined(String row, String digits) {
        return joined(REQUESTS, row, digits);
    }

    /** A row of a table. */
    static OpenLine joined(FormTable table, String row, String digits) {
        List<PrintedSlot> slots = slots(table, row);
        return new OpenLine(slots, slots.size(), List.of(token(1, digits)), true, false, true);
    }

    /** A row of table 三 with all its cells apart. */
    static OpenLine apart(String row, String... cells) {
        List<LineCell> tokens = Stream.of(cells).map(cell -> token(1, cell)).toList();
        return new OpenLine(slots(REQUESTS, row), cells.length, tokens, false, false, false);
    }

    /** What stands on a line of the text. */
    static LineCell token(int line, String text) {
        return new LineCell(Seen.of(text), 0, 1, 1, false, new Place.InText(line, 1));
    }

    /** What can be read of lines by the relations within each. */
    static List<ReadingFinder> finders(OpenLine... lines) {
        return Stream.of(lines)
                .map(line -> new ReadingFinder(line, within(line)))
                .toList();
    }

    /** The relations of table 三 that have no figure of another line. */
    static List<Relation> within(OpenLine line) {
        Set<FigureKey> own = TableSettler.keys(line);
        return REQUESTS.relations().stream()
                .filter(relation -> own.containsAll(relation.left()) && own.containsAll(relation.right()))
                .toList();
    }

    /** Every figure of table 三 but those of some rows, all 0. */
    static Map<FigureKey, Long> othersZero(String... rows) {
        Map<FigureKey, Long> known = new HashMap<>();
        REQUESTS.slots().stream()
                .filter(slot -> !List.of(rows).contains(slot.key().row()))
                .forEach(slot -> known.put(slot.key(), 0L));
        return known;
    }

    /** The figures of a row of table 三. */
    static void numbers(String row, Map<FigureKey, Long> known, long... numbers) {
        List<PrintedSlot> slots = slots(REQUESTS, row);
        for (int i = 0; i < numbers.length; i++) {
            known.put(slots.get(i).key(), numbers[i]);
        }
    }

    static List<PrintedSlot> slots(FormTable table, String... rows) {
        List<PrintedSlot> slots = new ArrayList<>(table.slots());
        slots.removeIf(slot -> !List.of(rows).contains(slot.key().row()));
        return slots;
    }
}
