package dev.gouji.recognise.line;

import dev.gouji.document.Legibility;
import dev.gouji.recognise.value.UnitWord;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the unit out of the lines of tables that print one beside every row, so that what stands behind a label are
 * values: {@code 行政复议数 | 件 | 3} → {@code 行政复议数 | 3}, unit {@code 件}.
 */
final class UnitColumn {

    /** So many lines with a unit, and the table prints it beside every row. */
    private static final int ENOUGH = 3;

    /** The most characters of a unit. */
    private static final int LONGEST = 3;

    private UnitColumn() {}

    /** The lines with the units of their group taken out; those of groups without units as they are. */
    static List<CandidateLine> takeOut(List<CandidateLine> lines) {
        Map<Integer, List<CandidateLine>> groups = new HashMap<>();
        for (CandidateLine line : lines) {
            if (unitAt(line) >= 0) {
                groups.computeIfAbsent(line.group(), group -> new ArrayList<>()).add(line);
            }
        }
        groups.values().removeIf(group -> group.size() < ENOUGH);
        if (groups.isEmpty()) {
            return lines;
        }
        Map<Integer, Integer> columns = new HashMap<>();
        groups.forEach((group, withUnits) -> columns.put(group, column(withUnits)));
        List<CandidateLine> taken = new ArrayList<>(lines.size());
        for (CandidateLine line : lines) {
            Integer column = columns.get(line.group());
            taken.add(column == null ? line : takeOut(line, column));
        }
        return taken;
    }

    /** The slot column in which most units of a group stand. */
    private static int column(List<CandidateLine> group) {
        Map<Integer, Integer> counts = new HashMap<>();
        group.forEach(line -> counts.merge(line.cells().get(unitAt(line)).start(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static CandidateLine takeOut(CandidateLine line, int column) {
        int at = unitAt(line);
        if (at < 0 && line.kind() == CandidateLine.Kind.GRID) {
            at = placeholderAt(line, column);
        }
        if (at < 0) {
            return line;
        }
        List<LineCell> cells = new ArrayList<>(line.cells());
        LineCell unit = cells.remove(at);
        String label = line.isText() ? unit.text().strip() : "";
        int space = label.lastIndexOf(' ');
        boolean behindLabel = space > 0;
        if (behindLabel) {
            cells.add(at, unit.with(label.substring(0, space)));
            unit = unit.with(label.substring(space + 1));
        }
        int firstValue = line.isText() && !behindLabel ? line.firstValue() - 1 : line.firstValue();
        return new CandidateLine(
                line.index(),
                line.kind(),
                line.group(),
                line.block(),
                line.lastBlock(),
                cells,
                firstValue,
                isNothing(unit) ? null : unit,
                line.above());
    }

    /** A blank cell or a dash where other rows have their unit, or what was read of one in a picture. */
    private static int placeholderAt(CandidateLine line, int column) {
        for (int i = 1; i < line.cells().size(); i++) {
            LineCell cell = line.cells().get(i);
            boolean noUnit = isNothing(cell) || (line.isScanned() && isMisread(cell));
            if (noUnit && cell.start() == column && cell.end() == column + 1) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNothing(LineCell cell) {
        return cell.isBlank() || cell.value().mark() == Mark.DASH;
    }

    /** Whether ink of a picture, or a character or two, are no value: a unit that was not made out, however sure its reader is. */
    private static boolean isMisread(LineCell cell) {
        boolean ink = cell.words().folded().isEmpty() && cell.legibility() == Legibility.ILLEGIBLE;
        return cell.text().strip().length() <= LONGEST
                && (ink || !cell.holdsValue())
                && cell.words().unit() == null;
    }

    /** Which cell holds the unit; in flattened text the last one before the values, alone or behind the label; -1 for none. */
    private static int unitAt(CandidateLine line) {
        if (line.isText()) {
            int last = line.firstValue() - 1;
            if (last < 0) {
                return -1;
            }
            String label = line.cells().get(last).text().strip();
            int space = label.lastIndexOf(' ');
            boolean alone = space < 0 && last > 0 && UnitWord.of(label) != null;
            return alone || (space > 0 && UnitWord.of(label.substring(space + 1)) != null) ? last : -1;
        }
        boolean labelled = false;
        int found = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            LineCell cell = line.cells().get(i);
            if (cell.words().unit() != null) {
                found = found < 0 ? i : found;
            } else {
                labelled |= !cell.value().isValue();
            }
        }
        return labelled ? found : -1;
    }
}
