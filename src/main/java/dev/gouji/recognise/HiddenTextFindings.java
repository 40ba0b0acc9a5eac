package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hidden text → findings of {@code text.hidden}: one for each cell of figures that stores something else than it shows, and
 * one for all other places of a report together.
 */
final class HiddenTextFindings {

    /** How much of a text is quoted, in characters. */
    private static final int QUOTED = 40;

    private HiddenTextFindings() {}

    /**
     * The findings of one report.
     *
     * @param blocks those of the report, in order; what is hidden before, behind or between them is its own
     */
    static List<Finding> of(String id, Document document, List<Block> blocks, FormVariant form, List<Figure> figures) {
        List<Finding> findings = new ArrayList<>();
        List<HiddenText> elsewhere = new ArrayList<>();
        boolean whole = blocks.size() == document.blocks().size();
        for (HiddenText hidden : document.hidden()) {
            List<Figure> here = figures.stream()
                    .filter(figure -> holds(figure.place(), hidden.place()))
                    .toList();
            if (!here.isEmpty()) {
                findings.add(inCell(id, hidden, here, form));
            } else if (whole || isAmong(hidden.place(), blocks)) {
                elsewhere.add(hidden);
            }
        }
        if (!elsewhere.isEmpty()) {
            findings.add(elsewhere(elsewhere));
        }
        return findings;
    }

    private static Finding inCell(String id, HiddenText hidden, List<Figure> figures, FormVariant form) {
        List<Term> terms =
                figures.stream().map(figure -> Term.standing(id, figure)).toList();
        String names = figures.stream().map(figure -> name(figure.key(), form)).collect(Collectors.joining("、"));
        String shown = hidden.seen().isBlank() ? figures.get(0).raw() : hidden.seen();
        String seen = shown == null ? "" : quote(shown);
        boolean sure = figures.stream().allMatch(figure -> figure.certainty() == Certainty.READ);
        return RecognitionFindings.finding(
                "text.hidden",
                sure ? Origin.SOURCE : Origin.EXTRACTION,
                terms,
                hidden.place(),
                new Message(
                        names + "：看到的" + (seen.isEmpty() ? "是空白" : "是“" + seen + "”") + "，另存有看不见的“"
                                + quote(hidden.text()) + "”；请对照原件核对",
                        names + ": what is seen is " + (seen.isEmpty() ? "blank" : "“" + seen + "”")
                                + ", and “" + quote(hidden.text())
                                + "” is stored there unseen; compare with the original"));
    }

    private static Finding elsewhere(List<HiddenText> hidden) {
        HiddenText first = hidden.get(0);
        String text = quote(first.text());
        int places = hidden.size();
        return RecognitionFindings.finding(
                "text.hidden",
                Origin.SOURCE,
                List.of(),
                first.place(),
                new Message(
                        "存有看不见的文字“" + text + "”" + (places > 1 ? "，共 " + places + " 处" : "") + "；未当作内容",
                        "“" + text + "” is stored and not seen" + (places > 1 ? ", one of " + places + " places" : "")
                                + "; it is not taken for content"));
    }

    /** Whether a place is that of a cell, or lies within it where the reader knew of no cell there. */
    private static boolean holds(Place cell, Place place) {
        if (cell instanceof Place.OnPage outer && place instanceof Place.OnPage inner && outer.page() == inner.page()) {
            double x = (inner.box().x0() + inner.box().x1()) / 2;
            double y = (inner.box().y0() + inner.box().y1()) / 2;
            Place.Box box = outer.box();
            return x > box.x0() && x < box.x1() && y > box.y0() && y < box.y1();
        }
        return place.equals(cell);
    }

    /** The row and the column, as the form words them. */
    private static String name(FigureKey key, FormVariant form) {
        FormTable table = form.table(key.table());
        return "“" + table.row(key.row()).wording().label() + "”·“"
                + table.column(key).wording().label() + "”";
    }

    private static String quote(String text) {
        String dense = text.strip().replaceAll("\\s+", " ");
        return dense.codePointCount(0, dense.length()) <= QUOTED
                ? dense
                : dense.substring(0, dense.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static boolean isAmong(Place place, List<Block> blocks) {
        if (place instanceof Place.InSheet hidden) {
            // a report takes whole sheets; where several share one, what is hidden there is said of each
            return blocks.stream()
                    .anyMatch(block -> block.place() instanceof Place.InSheet seen
                            && seen.sheet().equals(hidden.sheet()));
        }
        int at = position(place);
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Block block : blocks) {
            first = Math.min(first, position(block.place()));
            last = Math.max(last, position(block.place()));
            if (block instanceof Table table) {
                for (Cell cell : table.cells()) {
                    last = Math.max(last, position(cell.place()));
                }
            }
        }
        return at >= first && at <= last;
    }

    /** How far into the document a place is, in pages, tables or lines. */
    private static int position(Place place) {
        if (place instanceof Place.OnPage page) {
            return page.page();
        }
        if (place instanceof Place.InTable table) {
            return table.table();
        }
        return place instanceof Place.InText text ? text.line() : 0;
    }
}
