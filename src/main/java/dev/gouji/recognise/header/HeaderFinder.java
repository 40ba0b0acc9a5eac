package dev.gouji.recognise.header;

import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the header of a panel: the cells above its first line in the same table or run of text. */
public final class HeaderFinder {

    private static final int MOST_LINES = 8;
    private static final int MOST_LABELS = 60;

    private final FormAlignment alignment;
    private final Map<Part, Header> found = new HashMap<>();

    /** A part of a panel that stands in one table or run of text. */
    private record Part(int group, int panel) {}

    /**
     * What stands above a part of a panel.
     *
     * @param first its first line
     * @param rows the cells above that may be a header, row by row
     */
    private record Above(CandidateLine first, List<List<LineCell>> rows) {

        String text() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> row.forEach(cell -> text.append(cell.words().folded())));
            return text.toString();
        }
    }

    /** A finder for one report. */
    public HeaderFinder(FormAlignment alignment) {
        this.alignment = alignment;
    }

    /** The header above a line that was found. */
    public Header above(LineMatch match) {
        Part part = new Part(match.candidate().group(), match.expected().panel().index());
        Header header = found.get(part);
        if (header == null) {
            header = find(match);
            found.put(part, header);
        }
        return header;
    }

    private Header find(LineMatch match) {
        Above above = lookAbove(match);
        return match.expected().isCounted() ? counted(match, above) : uncounted(match, above);
    }

    private Above lookAbove(LineMatch match) {
        int first = Math.min(
                at(match), panel(match).mapToInt(HeaderFinder::at).min().orElse(at(match)));
        int before = alignment.matches().stream()
                .filter(other -> sharesGroup(other, match)
                        && !other.expected().sharesPanel(match.expected())
                        && other.expected().index() < match.expected().index())
                .mapToInt(HeaderFinder::at)
                .max()
                .orElse(-1);
        List<List<LineCell>> rows = new ArrayList<>();
        for (int i = Math.max(before + 1, first - MOST_LINES); i < first; i++) {
            CandidateLine line = alignment.candidates().get(i);
            if (line.group() == match.candidate().group()) {
                rows.add(line.cells().stream().filter(HeaderFinder::mayBeHeader).toList());
            }
        }
        CandidateLine firstLine = alignment.candidates().get(first);
        if (firstLine.isText()) {
            int from = Math.max(0, firstLine.firstValue() - MOST_LABELS);
            rows.add(firstLine.cells().subList(from, headerEnd(firstLine, match.expected())));
        }
        return new Above(firstLine, rows);
    }

    private static boolean mayBeHeader(LineCell cell) {
        return !cell.carried() && (cell.isBlank() || !cell.value().isValue());
    }

    /** The lines of a line's panel in the same table or run of text. */
    private Stream<LineMatch> panel(LineMatch match) {
        return alignment.matches().stream()
                .filter(other -> sharesGroup(other, match) && other.expected().sharesPanel(match.expected()));
    }

    private static boolean sharesGroup(LineMatch one, LineMatch other) {
        return one.candidate().group() == other.candidate().group();
    }

    private static int at(LineMatch match) {
        return match.candidate().index();
    }

    /** Behind the label cells of a line of text that may be a header: all but the row's own label. */
    private static int headerEnd(CandidateLine line, ExpectedLine expected) {
        return Math.max(0, line.firstValue() - (expected.isLabelled() ? 1 : 0));
    }

    private Header uncounted(LineMatch match, Above above) {
        HeaderOrder order = new HeaderOrder(match.expected().slots());
        String text = above.text();
        boolean foreign = above.first().kind() == Kind.RAGGED && endsForeign(above.rows(), match.expected());
        boolean ordered = !foreign && order.holds(text);
        if (!isRepeatedAlike(match, above.first(), between -> order.holds(between) || !ordered)) {
            return Header.withoutCells(false);
        }
        if (text.isEmpty()) {
            return Header.withoutCells(isOrderedBefore(match));
        }
        return above.first().isText()
                ? Header.withoutCells(ordered)
                : HeaderCells.assign(
                        match.expected().slots(),
                        above.rows(),
                        ordered,
                        above.first().isGrid());
    }

    /**
     * The header of an indicator table. Its columns say little, and tables print others beside them, so values are taken in
     * the form's order only where the header says so.
     */
    private Header counted(LineMatch match, Above above) {
        CountHeader columns = new CountHeader(match.expected().panel().columns());
        if (!isRepeatedAlike(match, above.first(), between -> columns.order(between) != CountHeader.Order.OTHER)) {
            return Header.withoutCells(false);
        }
        if (above.first().isGrid()) {
            Header header = HeaderCells.assign(match.expected().slots(), above.rows(), false, true);
            if (header.isComplete()) {
                return new Header(header.cells(), header.all(), isAscending(header.cells()));
            }
        }
        return Header.withoutCells(
                switch (columns.order(above.text())) {
                    case FORM -> true;
                    case OTHER -> false;
                    case NONE -> match.expected().width() == 1 || (isBegunBefore(match) && isOrderedBefore(match));
                });
    }

    private static boolean isAscending(List<LineCell> cells) {
        return IntStream.range(1, cells.size())
                .allMatch(i -> cells.get(i - 1).start() < cells.get(i).start());
    }

    /** The lines of a line's panel in tables and runs of text before its own: a page break cut the panel. */
    private Stream<LineMatch> partsBefore(LineMatch match) {
        return alignment.matches().stream()
                .filter(other -> other.expected().sharesPanel(match.expected())
                        && other.candidate().group() < match.candidate().group());
    }

    private boolean isBegunBefore(LineMatch match) {
        return partsBefore(match).findAny().isPresent();
    }

    /** A part of a table that a page break cut off has the columns of the parts before it. */
    private boolean isOrderedBefore(LineMatch match) {
        return partsBefore(match).allMatch(other -> above(other).ordered());
    }

    /** Whether a header row ends in a column that the form does not know; a row of as many values as the form has lacks one. */
    private static boolean endsForeign(List<List<LineCell>> rows, ExpectedLine expected) {
        return rows.stream()
                .map(row -> row.stream().filter(cell -> !cell.isBlank()).toList())
                .filter(row -> row.stream().anyMatch(cell -> expected.panel().isColumn(cell.words())))
                .anyMatch(row -> !isAnyHeader(row.get(row.size() - 1), expected));
    }

    private static boolean isAnyHeader(LineCell cell, ExpectedLine expected) {
        Stream<FoldedWording> headers = expected.slots().stream().flatMap(slot -> slot.headers().stream());
        return headers.anyMatch(header -> header.isSeenIn(cell.words()));
    }

    /** Whether headers that are printed again between the lines of a panel have their columns in the same order. */
    private boolean isRepeatedAlike(LineMatch match, CandidateLine first, Predicate<String> holds) {
        int last = panel(match).mapToInt(HeaderFinder::at).max().orElse(first.index());
        StringBuilder text = new StringBuilder();
        boolean alike = true;
        for (int i = first.index() + 1; i <= last; i++) {
            CandidateLine line = alignment.candidates().get(i);
            boolean matched = alignment.matchAt(i) != null;
            line.cells().subList(0, repeatedEnd(line, matched, match.expected())).stream()
                    .filter(cell -> !cell.carried())
                    .forEach(cell -> text.append(cell.words().folded()));
            if (matched) {
                alike &= holds.test(text.toString());
                text.setLength(0);
            }
        }
        return alike;
    }

    /** Behind the cells of a line that may be a header printed again; no row of a table that was found is one. */
    private static int repeatedEnd(CandidateLine line, boolean matched, ExpectedLine expected) {
        if (line.isText()) {
            return headerEnd(line, expected);
        }
        return matched ? 0 : line.cells().size();
    }
}
