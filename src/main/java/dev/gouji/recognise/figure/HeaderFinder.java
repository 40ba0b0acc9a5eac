package dev.gouji.recognise.figure;

import dev.gouji.form.FormColumn;
import dev.gouji.form.Panel;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.Header;
import dev.gouji.recognise.align.HeaderCells;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.WordingFit;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the header of a panel: the cells above its first line in the same table or run of text. */
final class HeaderFinder {

    private static final int MOST_LINES = 8;
    private static final int MOST_LABELS = 60;

    private final FormAlignment alignment;
    private final Map<String, Header> found = new HashMap<>();
    private final Map<Integer, LineMatch> byCandidate = new HashMap<>();

    HeaderFinder(FormAlignment alignment) {
        this.alignment = alignment;
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match != null) {
                byCandidate.put(match.candidate().index(), match);
            }
        }
    }

    /** The header above a line that was found. */
    Header above(LineMatch match) {
        String where = match.candidate().group() + " " + match.expected().panelIndex();
        Header header = found.get(where);
        if (header == null) {
            header = find(match);
            found.put(where, header);
        }
        return header;
    }

    private Header find(LineMatch match) {
        int group = match.candidate().group();
        int first = match.candidate().index();
        int before = -1;
        for (LineMatch other : byCandidate.values()) {
            if (other.candidate().group() == group) {
                if (other.expected().sharesPanel(match.expected())) {
                    first = Math.min(first, other.candidate().index());
                } else if (other.expected().index() < match.expected().index()) {
                    before = Math.max(before, other.candidate().index());
                }
            }
        }
        List<List<LineCell>> rows = new ArrayList<>();
        for (int i = Math.max(before + 1, first - MOST_LINES); i < first; i++) {
            CandidateLine line = alignment.candidates().get(i);
            if (line.group() == group) {
                rows.add(line.cells().stream()
                        .filter(cell -> !cell.carried()
                                && (cell.isBlank() || !cell.value().isValue()))
                        .toList());
            }
        }
        CandidateLine firstLine = alignment.candidates().get(first);
        if (firstLine.isText()) {
            int from = Math.max(0, firstLine.firstValue() - MOST_LABELS);
            rows.add(firstLine.cells().subList(from, headerEnd(firstLine, match)));
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row.forEach(cell -> text.append(Folding.fold(cell.text()))));
        if (match.expected().isCounted()) {
            return counted(match, first, rows, text.toString());
        }
        HeaderOrder order = new HeaderOrder(match.expected().panel());
        boolean ordered =
                order.holds(text.toString()) && (firstLine.kind() != Kind.RAGGED || !endsForeign(rows, match));
        if (!isRepeatedAlike(match, first, between -> order.holds(between) || !ordered)) {
            return new Header(List.of(), List.of(), false);
        }
        if (text.length() == 0) {
            return new Header(List.of(), List.of(), isOrderedBefore(match, group));
        }
        if (firstLine.isText()) {
            return new Header(List.of(), List.of(), ordered);
        }
        return HeaderCells.assign(match.expected().line().slots(), rows, ordered);
    }

    /**
     * The header of an indicator table. Its columns say little, and tables print others beside them, so values are taken in
     * the form's order only where the header says so.
     */
    private Header counted(LineMatch match, int first, List<List<LineCell>> rows, String text) {
        CountHeader columns = new CountHeader(match.expected().panel());
        if (!isRepeatedAlike(match, first, between -> columns.order(between) != CountHeader.Order.OTHER)) {
            return new Header(List.of(), List.of(), false);
        }
        CandidateLine firstLine = alignment.candidates().get(first);
        if (firstLine.kind() == Kind.GRID) {
            Header header = HeaderCells.assign(match.expected().line().slots(), rows, false);
            if (header.isComplete()) {
                return new Header(header.cells(), header.all(), isAscending(header.cells()));
            }
        }
        CountHeader.Order order = columns.order(text);
        int group = match.candidate().group();
        boolean ordered = order == CountHeader.Order.NONE
                ? match.expected().width() == 1 || (isBegunBefore(match, group) && isOrderedBefore(match, group))
                : order == CountHeader.Order.FORM;
        return new Header(List.of(), List.of(), ordered);
    }

    private static boolean isAscending(List<LineCell> cells) {
        return IntStream.range(1, cells.size())
                .allMatch(i -> cells.get(i - 1).start() < cells.get(i).start());
    }

    private boolean isBegunBefore(LineMatch match, int group) {
        return byCandidate.values().stream()
                .anyMatch(other -> other.expected().sharesPanel(match.expected())
                        && other.candidate().group() < group);
    }

    /** Behind the label cells of a line of text that may be a header: all but the row's own label. */
    private static int headerEnd(CandidateLine line, LineMatch match) {
        boolean labelled = match.expected().line().row() != null;
        return Math.max(0, line.firstValue() - (labelled ? 1 : 0));
    }

    /** Whether a header row ends in a column that the form does not know; a row of as many values as the form has lacks one. */
    private static boolean endsForeign(List<List<LineCell>> rows, LineMatch match) {
        for (List<LineCell> row : rows) {
            List<LineCell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
            boolean header = filled.stream()
                    .anyMatch(cell ->
                            match.expected().panel().columns().stream().anyMatch(column -> isHeader(column, cell)));
            if (header && !isAnyHeader(filled.get(filled.size() - 1), match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyHeader(LineCell cell, LineMatch match) {
        return match.expected().line().slots().stream()
                .flatMap(slot -> slot.headers().stream())
                .anyMatch(header -> WordingFit.of(header).isLike(cell.text())
                        || Folding.fold(cell.text()).contains(Folding.core(header.label())));
    }

    /** Whether headers that are printed again between the lines of a panel have their columns in the same order. */
    private boolean isRepeatedAlike(LineMatch match, int first, Predicate<String> holds) {
        int last = byCandidate.values().stream()
                .filter(other -> other.candidate().group() == match.candidate().group()
                        && other.expected().sharesPanel(match.expected()))
                .mapToInt(other -> other.candidate().index())
                .max()
                .orElse(first);
        StringBuilder text = new StringBuilder();
        boolean alike = true;
        for (int i = first + 1; i <= last; i++) {
            CandidateLine line = alignment.candidates().get(i);
            int labels = line.isText()
                    ? headerEnd(line, match)
                    : byCandidate.containsKey(i) ? 0 : line.cells().size();
            line.cells().subList(0, labels).stream()
                    .filter(cell -> !cell.carried())
                    .forEach(cell -> text.append(Folding.fold(cell.text())));
            if (byCandidate.containsKey(i)) {
                alike &= holds.test(text.toString());
                text.setLength(0);
            }
        }
        return alike;
    }

    /** A part of a table that a page break cut off has the columns of the parts before it. */
    private boolean isOrderedBefore(LineMatch match, int group) {
        return byCandidate.values().stream()
                .filter(other -> other.expected().sharesPanel(match.expected())
                        && other.candidate().group() < group)
                .allMatch(other -> above(other).ordered());
    }

    /**
     * Whether the header that stands next above a line is that of its panel: {@code 行政强制} under 本年收费金额 is not what the
     * form means by it.
     */
    boolean isUnderOwnHeader(LineMatch match) {
        CandidateLine line = match.candidate();
        if (line.isText()) {
            Boolean own = ownHeader(line.cells().subList(0, line.firstValue()), match);
            if (own != null) {
                return own;
            }
        }
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - MOST_LINES); i--) {
            CandidateLine above = alignment.candidates().get(i);
            LineMatch other = byCandidate.get(i);
            boolean samePanel = other != null && other.expected().sharesPanel(match.expected());
            if (other != null && !samePanel) {
                return false;
            }
            int labels = above.isText() ? above.firstValue() : above.cells().size();
            Boolean own = ownHeader(above.cells().subList(0, labels), match);
            if (own != null) {
                return own;
            }
        }
        return false;
    }

    /** Whether the last column label among some cells is of the line's own panel; null when there is none. */
    private static Boolean ownHeader(List<LineCell> cells, LineMatch match) {
        Boolean last = null;
        for (LineCell cell : cells) {
            boolean own = false;
            boolean foreign = false;
            for (Panel panel : match.expected().table().panels()) {
                boolean like = panel.columns().stream().anyMatch(column -> isHeader(column, cell));
                own |= like && panel.equals(match.expected().panel());
                foreign |= like;
            }
            if (own || foreign) {
                last = own;
            }
        }
        return last == null ? ownBrokenHeader(cells, match) : last;
    }

    /** The same where narrow cells broke the labels: the one that ends last in all the text decides. */
    private static Boolean ownBrokenHeader(List<LineCell> cells, LineMatch match) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(Folding.fold(cell.text())));
        int own = -1;
        int foreign = -1;
        for (Panel panel : match.expected().table().panels()) {
            for (FormColumn column : panel.columns()) {
                String label = Folding.coreWithoutRemark(column.wording().label());
                int at = text.lastIndexOf(label);
                if (at >= 0 && panel.equals(match.expected().panel())) {
                    own = Math.max(own, at + label.length());
                } else if (at >= 0) {
                    foreign = Math.max(foreign, at + label.length());
                }
            }
        }
        boolean none = own < 0 && foreign < 0;
        return none ? null : Boolean.valueOf(own >= foreign);
    }

    private static boolean isHeader(FormColumn column, LineCell cell) {
        String label = Folding.coreWithoutRemark(column.wording().label());
        return Folding.fold(cell.text()).contains(label)
                || WordingFit.of(column.wording()).isLike(cell.text());
    }
}
