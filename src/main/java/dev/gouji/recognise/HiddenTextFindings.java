package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Message;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hidden text → findings of {@code text.hidden}: one for each cell of figures that stores something else than it shows, and
 * one for all other places of a report together.
 */
final class HiddenTextFindings {

    /** How much of a text is quoted, in characters. */
    private static final int QUOTED = 40;

    private static final Sight REVEALED = Sight.unsure(Reason.HIDDEN);

    private final String id;
    private final FormVariant form;
    private final List<Figure> figures;
    private final List<Finding> findings = new ArrayList<>();
    private final List<HiddenText> elsewhere = new ArrayList<>();

    /** What a plain property hides in cells of figures that are sure, with the figures. */
    private final Map<HiddenText, List<Figure>> beside = new LinkedHashMap<>();

    /** Where the first piece stands that hides itself and is read all the same; null for none. */
    private Place revealed;

    private HiddenTextFindings(String id, FormVariant form, List<Figure> figures) {
        this.id = id;
        this.form = form;
        this.figures = figures;
    }

    /**
     * The findings of one report.
     *
     * @param blocks those of the report, in order; what is hidden before, behind or between them is its own
     */
    static List<Finding> of(String id, Document document, List<Block> blocks, FormVariant form, List<Figure> figures) {
        HiddenTextFindings hidden = new HiddenTextFindings(id, form, figures);
        boolean whole = blocks.size() == document.blocks().size();
        for (HiddenText text : document.hidden()) {
            hidden.add(text, whole || isAmong(text.place(), blocks));
        }
        blocks.forEach(hidden::add);
        hidden.addBeside();
        if (!hidden.elsewhere.isEmpty()) {
            hidden.findings.add(elsewhere(hidden.elsewhere));
        }
        if (hidden.revealed != null) {
            hidden.findings.add(revealed(hidden.revealed));
        }
        return hidden.findings;
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            table.cells().forEach(cell -> add(cell.seen(), cell.place()));
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph.seen(), paragraph.place());
        } else if (block instanceof Heading heading) {
            add(heading.seen(), heading.place());
        }
    }

    /** What a plain property hides is told of figures alone: a page has more of it than anyone wants to hear of. */
    private void add(Seen seen, Place place) {
        if (revealed == null && seen.sights().contains(REVEALED)) {
            revealed = place;
        }
        if (!seen.hidden().isBlank()) {
            add(new HiddenText(seen.hidden(), seen.text(), place), seen.legibility() != Legibility.CLEAR);
        }
    }

    /**
     * Adds a text.
     *
     * @param own whether it is told for itself, and even where it is no figure's
     */
    private void add(HiddenText hidden, boolean own) {
        List<Figure> here = figures.stream()
                .filter(figure -> holds(figure.place(), hidden.place()))
                .toList();
        if (here.isEmpty() && own) {
            elsewhere.add(hidden);
        } else if (!here.isEmpty() && own) {
            findings.add(inCell(hidden, here));
        } else if (!here.isEmpty()) {
            beside.put(hidden, here);
        }
    }

    /** Whole tables may be written so; then one finding tells it of all their figures. */
    private void addBeside() {
        if (beside.size() == 1) {
            beside.forEach((hidden, here) -> findings.add(inCell(hidden, here)));
        } else if (!beside.isEmpty()) {
            HiddenText first = beside.keySet().iterator().next();
            List<Figure> all = beside.values().stream().flatMap(List::stream).toList();
            List<Term> terms =
                    all.stream().map(figure -> Term.standing(id, figure)).toList();
            findings.add(RecognitionFindings.finding(
                    "text.hidden",
                    Origin.of(all),
                    terms,
                    first.place(),
                    new Message(
                            terms.size() + " 个数旁存有看不见的文字，如“" + quote(first.text()) + "”；未当作内容",
                            "texts are stored unseen beside " + terms.size() + " figures, as “" + quote(first.text())
                                    + "”; they are not taken for content")));
        }
    }

    private Finding inCell(HiddenText hidden, List<Figure> here) {
        List<Term> terms =
                here.stream().map(figure -> Term.standing(id, figure)).toList();
        String names = here.stream().map(figure -> name(figure.key())).collect(Collectors.joining("、"));
        String shown = hidden.seen().isBlank() ? here.get(0).raw() : hidden.seen();
        String seen = shown == null ? "" : quote(shown);
        return RecognitionFindings.finding(
                "text.hidden",
                Origin.of(here),
                terms,
                hidden.place(),
                new Message(
                        names + "：看到的" + (seen.isEmpty() ? "是空白" : "是“" + seen + "”") + "，另存有看不见的“"
                                + quote(hidden.text()) + "”；请对照原件核对",
                        names + ": what is seen is " + (seen.isEmpty() ? "blank" : "“" + seen + "”")
                                + ", and “" + quote(hidden.text())
                                + "” is stored there unseen; compare with the original"));
    }

    private static Finding revealed(Place place) {
        return RecognitionFindings.finding(
                "text.hidden",
                Origin.EXTRACTION,
                List.of(),
                place,
                new Message(
                        "正文写明不显示，要由网页的脚本或读者展开；已照读，其中的数都存疑；请打开网页核对",
                        "the text says of itself that it is not shown until a script or a reader unfolds it; it was read, and its"
                                + " figures are in doubt; open the page and compare"));
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
        boolean outsideTables = place instanceof Place.InTable table && table.row() < 0;
        return !outsideTables && place.equals(cell);
    }

    /** The row and the column, as the form words them. */
    private String name(FigureKey key) {
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
