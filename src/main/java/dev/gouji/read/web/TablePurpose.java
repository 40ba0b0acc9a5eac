package dev.gouji.read.web;

import dev.gouji.read.text.WhiteSpace;
import dev.gouji.read.web.HtmlTableLayout.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells tables that hold data from tables that only lay out a page: frames around an article, boxes, columns of prose. */
final class TablePurpose {

    /** No label of a statutory table is as long, in characters; paragraphs of prose are. */
    private static final int PROSE = 300;

    private static final int FEW_CELLS = 12;
    private static final int FEWER_CELLS = 6;
    private static final int SOME_FIGURES = 4;
    private static final int SOME_ROWS = 3;
    private static final Pattern FIGURE = Pattern.compile("[-－]?[0-9０-９][0-9０-９,，.．]{0,20}");

    private int inked;
    private int figures;
    private int longest;
    private int ownInk;
    private int nestedInk;
    private boolean heading;
    private boolean nested;
    private final Map<Integer, Integer> inkedInRow = new HashMap<>();

    private TablePurpose() {}

    /** Whether a table is layout only, so that its content flows as if there were none. */
    static boolean isLayout(List<Slot> slots, PageClutter clutter) {
        TablePurpose seen = new TablePurpose();
        slots.forEach(slot -> seen.look(slot, clutter));
        return seen.isLayout();
    }

    private boolean isLayout() {
        if (inked <= 1) {
            return true;
        }
        if (longest > PROSE && inked <= FEW_CELLS && figures < SOME_FIGURES) {
            return true;
        }
        if (nested) {
            long rows = inkedInRow.values().stream().filter(cells -> cells > 1).count();
            boolean data = longest <= PROSE && (figures >= SOME_FIGURES || (rows >= SOME_ROWS && ownInk >= nestedInk));
            return !data;
        }
        return heading && inked <= FEWER_CELLS && figures < SOME_FIGURES;
    }

    private void look(Slot slot, PageClutter clutter) {
        StringBuilder own = new StringBuilder();
        int before = nestedInk;
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text && isSeen(text, clutter)) {
                        own.append(text.getWholeText());
                    }
                    return node instanceof Element element && depth > 0
                            ? look(element, clutter)
                            : FilterResult.CONTINUE;
                },
                slot.cell());
        String text = WhiteSpace.trim(own.toString());
        ownInk += text.length();
        longest = Math.max(longest, text.length());
        if (FIGURE.matcher(text).matches()) {
            figures++;
        }
        if (!text.isEmpty()) {
            inkedInRow.merge(slot.row(), 1, Integer::sum);
        }
        if (!(text.isEmpty() && nestedInk == before)) {
            inked++;
        }
    }

    private static boolean isSeen(TextNode text, PageClutter clutter) {
        return clutter.styles().of(text.parent()).text().isContent();
    }

    private FilterResult look(Element element, PageClutter clutter) {
        if (!clutter.isDisplayed(element) || PageInk.isOne(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        heading |= element.nameIs("h1") || element.nameIs("h2") || element.nameIs("h3") || element.nameIs("h4");
        // a box around one text belongs to its cell
        if (element.nameIs("table") && element.getElementsByTag("td").size() > 1) {
            nested = true;
            nestedInk += ink(element);
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    private static int ink(Node table) {
        int[] ink = {0};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        ink[0] += WhiteSpace.trim(text.getWholeText()).length();
                    }
                },
                table);
        return ink[0];
    }
}
