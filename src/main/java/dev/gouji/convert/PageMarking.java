package dev.gouji.convert;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.read.pdf.draw.PageMarks;
import dev.gouji.read.pdf.draw.PageMarks.Kind;
import dev.gouji.read.pdf.draw.PageMarks.Mark;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an original came to → what is marked on its pages: every table and cell, and which figure it became. */
final class PageMarking {

    private final Map<Place, List<Figure>> figures = new LinkedHashMap<>();
    private final List<Mark> tables = new ArrayList<>();
    private final List<Mark> cells = new ArrayList<>();

    private PageMarking(List<AnnualReport> reports) {
        for (AnnualReport report : reports) {
            for (Figure figure : report.figures()) {
                if (figure.place() != null) {
                    figures.computeIfAbsent(figure.place(), place -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
    }

    /** The marks of an original with pages; of any other there are none. */
    static PageMarks of(Inspection inspection) {
        PageMarking marking = new PageMarking(inspection.conversion().reports());
        int number = 0;
        for (Block block : inspection.document().blocks()) {
            if (block instanceof Table table) {
                marking.add(table, ++number);
            }
        }
        marking.figures.forEach((place, here) -> marking.add(here, place));
        return new PageMarks(marking.tables, marking.cells);
    }

    private void add(Table table, int number) {
        Set<Place> places = new LinkedHashSet<>();
        table.cells().stream().map(Cell::place).forEach(places::add);
        Set<String> forms = new LinkedHashSet<>();
        int count = 0;
        for (Place place : places) {
            for (Figure figure : figures.getOrDefault(place, List.of())) {
                forms.add(figure.key().table());
                count++;
            }
        }
        Kind kind = count == 0 ? Kind.UNPLACED : Kind.PLACED;
        String became = count == 0 ? "no figures" : String.join(" + ", forms) + ", figures: " + count;
        if (table.place() instanceof Place.OnPage place) {
            tables.add(new Mark(place, kind, null, null, List.of("table " + number + ": " + became)));
        }
        for (Place place : places) {
            if (!figures.containsKey(place) && place instanceof Place.OnPage onPage) {
                cells.add(new Mark(onPage, kind, null, null, List.of()));
            }
        }
    }

    private void add(List<Figure> here, Place place) {
        if (place instanceof Place.OnPage onPage) {
            cells.add(new Mark(
                    onPage,
                    kind(here),
                    shared(here, FigureKey::row),
                    shared(here, FigureKey::column),
                    here.size() == 1 ? List.of(value(here.get(0))) : words(here)));
        }
    }

    /** What the keys of all figures of a cell have in common; null when they differ. */
    private static String shared(List<Figure> here, Function<FigureKey, String> part) {
        Set<String> parts = here.stream().map(Figure::key).map(part).collect(Collectors.toSet());
        return parts.size() == 1 ? parts.iterator().next() : null;
    }

    /** That of the figure least surely read. */
    private static Kind kind(List<Figure> here) {
        return Collections.max(here.stream().map(PageMarking::kind).toList());
    }

    private static Kind kind(Figure figure) {
        if (figure.mark() == dev.gouji.report.Mark.UNREADABLE) {
            return Kind.UNREADABLE;
        }
        return switch (figure.certainty()) {
            case REVIEWED, READ -> Kind.CERTAIN;
            case INFERRED -> Kind.INFERRED;
            case DOUBTFUL -> Kind.DOUBTFUL;
        };
    }

    /** A line for each of several figures in one cell. */
    private static List<String> words(List<Figure> here) {
        return here.stream()
                .map(figure -> figure.key().row() + " " + figure.key().column() + " " + value(figure))
                .toList();
    }

    private static String value(Figure figure) {
        String value = figure.value() == null
                ? figure.mark().code()
                : "=" + figure.value().toPlainString();
        return figure.certainty().isSure() ? value : value + "?";
    }
}
