package dev.gouji.read.sheet;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.CellText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is drawn over the cells of a sheet → the cells below it. A cell under a picture, a chart or a shape is never blank, and
 * its text is in doubt; the text of a box that lies within one cell is the text of that cell, in doubt.
 */
final class Overlay {

    private final List<Ink> inks = new ArrayList<>();

    /** Something drawn, and the text in it. */
    private record Ink(Area area, Reason reason, String text) {}

    /** Adds something drawn. */
    void add(Area area, Reason reason, String text) {
        inks.add(new Ink(area, reason, text));
    }

    /**
     * Lays it over the cells.
     *
     * @param cells those of the sheet by their keys, changed here
     */
    void lay(Map<Long, CellText> cells, List<Area> merges, Budget budget) throws UnreadableException {
        if (inks.isEmpty()) {
            return;
        }
        int endRow = 0;
        int endColumn = 0;
        for (long key : cells.keySet()) {
            CellAddress address = SheetDraft.addressOf(key);
            endRow = Math.max(endRow, address.row() + 1 + ShownCells.FOOT);
            endColumn = Math.max(endColumn, address.column() + 1);
        }
        for (Area merge : merges) {
            endColumn = Math.max(endColumn, cells.containsKey(SheetDraft.key(merge)) ? merge.endColumn() : 0);
        }
        Map<Long, Set<Ink>> slots = new TreeMap<>();
        for (Ink ink : inks) {
            spread(ink, endRow, endColumn, slots, budget);
        }
        heads(slots, merges).forEach((key, over) -> over.forEach(ink -> lay(cells, key, ink)));
    }

    private static void spread(Ink ink, int endRow, int endColumn, Map<Long, Set<Ink>> slots, Budget budget)
            throws UnreadableException {
        Area area = ink.area();
        for (int row = area.row(); row < Math.min(area.endRow(), endRow); row++) {
            for (int column = area.column(); column < Math.min(area.endColumn(), endColumn); column++) {
                budget.charge(Bound.CELLS, 1);
                slots.computeIfAbsent(SheetDraft.key(new CellAddress(row, column)), key -> new LinkedHashSet<>())
                        .add(ink);
            }
        }
    }

    /** What lies over a part of merged cells lies over all of them. */
    private static Map<Long, Set<Ink>> heads(Map<Long, Set<Ink>> slots, List<Area> merges) {
        ActiveMerges covering = new ActiveMerges(merges);
        Map<Long, Set<Ink>> heads = new TreeMap<>();
        slots.forEach((key, over) -> {
            CellAddress slot = SheetDraft.addressOf(key);
            covering.moveTo(slot.row());
            Area merged = covering.at(slot.column());
            heads.computeIfAbsent(merged == null ? key : SheetDraft.key(merged), head -> new LinkedHashSet<>())
                    .addAll(over);
        });
        // a box that reaches over more than one cell belongs to none of them
        Set<Ink> once = new LinkedHashSet<>();
        Set<Ink> often = new LinkedHashSet<>();
        heads.values()
                .forEach(over -> over.stream().filter(ink -> !once.add(ink)).forEach(often::add));
        heads.replaceAll((key, over) -> {
            Set<Ink> without = new LinkedHashSet<>();
            over.forEach(ink -> without.add(often.contains(ink) ? new Ink(ink.area(), ink.reason(), "") : ink));
            return without;
        });
        return heads;
    }

    private static void lay(Map<Long, CellText> cells, long key, Ink ink) {
        CellText below = cells.getOrDefault(key, CellText.of(""));
        Seen seen = below.seen();
        Seen over;
        if (!ink.text().isBlank() && seen.isBlank() && seen.sights().isEmpty()) {
            over = Seen.of(ink.text(), Sight.unsure(ink.reason()));
        } else {
            over = new Seen(seen.text(), seen.stored() + ink.text(), seen.hidden(), seen.sights())
                    .with(Sight.ink(ink.reason()));
        }
        cells.put(key, new CellText(over, below.stored()));
    }
}
