package dev.gouji.read.word.rtf;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.ListNumbering;
import java.util.ArrayList;
import java.util.List;

/**
 * A flow of text, the document's or that of a text box: characters and the marks that end paragraphs, cells and rows → drafts.
 *
 * <p>Tables have no beginning and no end of their own in RTF: rows at the same depth that follow each other are one, and a
 * paragraph that stands less deep ends it.
 */
final class RtfStory {

    private final Budget budget;
    private final List<Draft> body = new ArrayList<>();
    private final List<Depth> depths = new ArrayList<>();
    /** The text of paragraphs whose end is deleted or hidden. */
    private final List<Seen> carried = new ArrayList<>();

    private final ParagraphText text = new ParagraphText();
    private final StringBuilder label = new StringBuilder();
    private final List<Draft> floating = new ArrayList<>();
    private final List<Draft> pictures = new ArrayList<>();
    private int carriedDepth;

    /** The table that is open at a depth, its row and its cell. */
    private static final class Depth {
        private final List<EdgedRows.EdgedRow> rows = new ArrayList<>();
        private final List<Draft.Slot> cells = new ArrayList<>();
        private final List<Draft> cell = new ArrayList<>();
        private RowFrame frame = new RowFrame();
    }

    RtfStory(Budget budget) {
        this.budget = budget;
    }

    /** Adds characters to the paragraph. */
    void add(String characters, Sight sight, boolean raised) {
        text.add(characters, sight, raised);
    }

    /** Adds what is seen and is no text. */
    void ink(Sight ink, String otherText) {
        text.ink(ink, otherText);
    }

    /** What the cell says of its content that is open at a depth. */
    Look cellLook(int depth) {
        if (depth < 1 || depth > depths.size()) {
            return Look.PLAIN;
        }
        Depth open = depths.get(depth - 1);
        return open.frame.cell(open.cells.size(), 0).look();
    }

    /** Adds characters to the paragraph's displayed number. */
    void addLabel(String characters) {
        label.append(characters);
    }

    /** Adds what floats over the paragraph. */
    void add(Draft draft) {
        (draft instanceof Draft.Picture ? pictures : floating).add(draft);
    }

    /**
     * Ends a paragraph.
     *
     * @param depth in how many tables it stands
     * @param level of the heading, 0 for ordinary text
     * @param joined whether its end is deleted or hidden, so that the next one goes on in the same line
     */
    void endParagraph(int depth, int level, boolean joined) throws UnreadableException {
        if (!carried.isEmpty() && carriedDepth != depth) {
            add(Seen.inLine(carried), 0, content(carriedDepth));
            carried.clear();
        }
        carried.add(text.take());
        carriedDepth = depth;
        if (joined) {
            label.setLength(0);
        } else {
            flush(depth, level);
        }
    }

    private void flush(int depth, int level) throws UnreadableException {
        List<Draft> content = content(depth);
        add(withLabel(Seen.inLine(carried)), level, content);
        content.addAll(floating);
        content.addAll(pictures);
        floating.clear();
        pictures.clear();
        carried.clear();
        label.setLength(0);
    }

    private static void add(Seen seen, int level, List<Draft> content) {
        if (!seen.equals(Seen.NOTHING)) {
            content.add(new Draft.Text(seen, level));
        }
    }

    /** Ends a cell at a depth of at least 1. */
    void endCell(int depth) throws UnreadableException {
        endParagraph(depth, 0, false);
        budget.charge(Bound.CELLS, 1);
        Depth open = depth(depth);
        Draft.Slot slot = new Draft.Slot();
        slot.content.addAll(open.cell);
        slot.complete = true;
        open.cell.clear();
        open.cells.add(slot);
    }

    /**
     * The definition of the row that is open at a depth.
     *
     * @param anew whether it begins here
     */
    RowFrame frame(int depth, boolean anew) throws UnreadableException {
        Depth open = depth(depth);
        open.frame = anew ? new RowFrame() : open.frame;
        return open.frame;
    }

    /**
     * Ends a row.
     *
     * @param deleted whether a tracked change took it away
     */
    void endRow(int depth, boolean deleted) throws UnreadableException {
        if (!text.isEmpty()) {
            endCell(depth);
        }
        content(depth);
        budget.charge(Bound.CELLS, 1);
        Depth open = depth(depth);
        if (!deleted && !open.cells.isEmpty()) {
            open.rows.add(edged(open));
        }
        open.cells.clear();
    }

    private static EdgedRows.EdgedRow edged(Depth open) {
        List<Integer> rights = new ArrayList<>();
        List<Draft.Slot> slots = new ArrayList<>();
        int edge = open.frame.left();
        for (int i = 0; i < open.cells.size(); i++) {
            RowFrame.CellFrame frame = open.frame.cell(i, edge + 1);
            edge = Math.max(edge < Integer.MAX_VALUE ? edge + 1 : edge, frame.right());
            if (frame.across() && !slots.isEmpty()) {
                rights.set(rights.size() - 1, edge);
            } else {
                Draft.Slot slot = open.cells.get(i);
                slot.down = frame.down();
                slots.add(slot);
                rights.add(edge);
            }
        }
        return new EdgedRows.EdgedRow(open.frame.left(), rights, slots);
    }

    /** Everything told so far; a row that was never ended counts as one, and the cell in which it breaks off is incomplete. */
    List<Draft> close(boolean cut) throws UnreadableException {
        if (!text.isEmpty() || !carried.isEmpty() || !floating.isEmpty() || !pictures.isEmpty()) {
            endParagraph(openDepth(), 0, false);
        }
        for (int i = depths.size(); i > 0; i--) {
            Depth open = depths.get(i - 1);
            if (!open.cell.isEmpty()) {
                endCell(i);
                open.cells.get(open.cells.size() - 1).complete = !cut;
            }
            if (!open.cells.isEmpty()) {
                endRow(i, false);
            }
        }
        return content(0);
    }

    /** The depth of the innermost row that has begun. */
    private int openDepth() {
        for (int i = depths.size(); i > 0; i--) {
            Depth open = depths.get(i - 1);
            if (!open.cells.isEmpty() || !open.cell.isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** Where content at a depth goes; tables that stand deeper end. */
    private List<Draft> content(int depth) throws UnreadableException {
        for (int i = depths.size(); i > depth; i--) {
            Depth ended = depths.get(i - 1);
            if (!ended.rows.isEmpty()) {
                Draft.Grid grid = new Draft.Grid();
                EdgedRows.lay(ended.rows, grid);
                ended.rows.clear();
                (i == 1 ? body : depths.get(i - 2).cell).add(grid);
            }
        }
        return depth == 0 ? body : depth(depth).cell;
    }

    private Depth depth(int depth) throws UnreadableException {
        budget.require(Bound.NESTING, depth);
        while (depths.size() < depth) {
            depths.add(new Depth());
        }
        return depths.get(depth - 1);
    }

    private Seen withLabel(Seen paragraph) {
        String number = label.toString().strip();
        if (number.isEmpty()) {
            return paragraph;
        }
        boolean sign = number.codePoints().allMatch(point -> Character.getType(point) == Character.PRIVATE_USE);
        String suffix = switch (label.charAt(label.length() - 1)) {
            case '\t' -> "tab";
            case ' ' -> "space";
            default -> "nothing";
        };
        return new ListNumbering.Label(sign ? "•" : number, suffix).before(paragraph);
    }
}
