package dev.gouji.read.word.odt;

import dev.gouji.document.Notice;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.odf.OdfInk;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Block-level markup → drafts. Holds what goes on from paragraph to paragraph: lists, tracked deletions, nesting. */
final class OdtStory implements MarkedText.Story {

    /** Elements that only hold others, in text and inside what is drawn over it. */
    private static final Set<String> TRANSPARENT = Set.of(
            "text:index-body",
            "text:index-title",
            "text:numbered-paragraph",
            "text:meta",
            "loext:content-control",
            "draw:frame",
            "draw:text-box",
            "draw:a",
            "draw:g",
            "draw:caption",
            "draw:circle",
            "draw:connector",
            "draw:custom-shape",
            "draw:ellipse",
            "draw:line",
            "draw:path",
            "draw:polygon",
            "draw:polyline",
            "draw:rect",
            "draw:regular-polygon",
            "draw:measure",
            "draw:control",
            "draw:page-thumbnail");

    private static final Set<String> INDEXES = Set.of(
            "text:table-of-content",
            "text:illustration-index",
            "text:table-index",
            "text:object-index",
            "text:user-index",
            "text:alphabetical-index",
            "text:bibliography");

    private final PartCursor cursor;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtObjects objects;
    private final Budget budget;
    private final Set<String> deletions = new HashSet<>();
    private final Set<String> openDeletions = new HashSet<>();
    private boolean deleted;
    private Look setting = Look.PLAIN;
    private boolean inCell;
    private OdtFrame frame;
    private int nesting;
    private int pictures;

    OdtStory(PartCursor cursor, OdtStyles styles, OdtObjects objects, Budget budget) {
        this.cursor = cursor;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.objects = objects;
        this.budget = budget;
    }

    @Override
    public List<Notice> notices() {
        return objects.notices();
    }

    @Override
    public int pictures() {
        return pictures;
    }

    @Override
    public PictureSink sink() {
        return objects.sink();
    }

    PartCursor cursor() {
        return cursor;
    }

    OdtStyles styles() {
        return styles;
    }

    Budget budget() {
        return budget;
    }

    /** How what holds the blocks looks that are being read. */
    Look setting() {
        return setting;
    }

    /** Whether it is a cell. */
    boolean inCell() {
        return inCell;
    }

    /** Begins a level of markup that is read by recursion. */
    void enter() throws UnreadableException {
        budget.require(Bound.NESTING, ++nesting);
    }

    void leave() {
        nesting--;
    }

    /** Takes the sign of a tracked change into account. */
    void change(String name) {
        String id = cursor.attribute("change-id");
        if (!name.equals("text:change-end") && deletions.contains(id)) {
            deleted = true;
            if (name.equals("text:change-start")) {
                openDeletions.add(id);
            }
        } else if (name.equals("text:change-end")) {
            openDeletions.remove(id);
        }
    }

    /** Whether text at this place is deleted. */
    boolean inDeletion() {
        return !openDeletions.isEmpty();
    }

    /** Whether anything was deleted since this was asked last. */
    boolean takeDeleted() {
        boolean taken = deleted;
        deleted = false;
        return taken;
    }

    /** Whether the element on which the cursor stands is drawn over the text. */
    static boolean isDrawn(String name) {
        return name.startsWith("draw:") && TRANSPARENT.contains(name);
    }

    /**
     * Reads the blocks inside the current element.
     *
     * @param into filled as the walk goes on, so that what was read before damage is kept
     */
    void readBlocks(List<Draft> into) throws XMLStreamException, UnreadableException {
        Flow flow = new Flow(into);
        readBlocks(flow, null);
        flow.flush();
    }

    /** Reads the headers and footers of the master pages on which the cursor stands. */
    void readMargins(List<Draft> into) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.name().startsWith("style:header") || cursor.name().startsWith("style:footer")) {
                readBlocks(into);
            }
        }
    }

    /** Reads the whole text, on which the cursor stands. */
    void readText(List<Draft> into) throws XMLStreamException, UnreadableException {
        setting = styles.page();
        readBlocks(into);
    }

    /** Reads the content of the cell on which the cursor stands. */
    void readCell(List<Draft> into, Look look) throws XMLStreamException, UnreadableException {
        Look outside = setting;
        boolean outsideCell = inCell;
        setting = look.over(outside);
        inCell = true;
        readBlocks(into);
        setting = outside;
        inCell = outsideCell;
    }

    /** A run of blocks; {@code carried} is the text of paragraphs whose end is deleted. */
    private record Flow(List<Draft> into, ParagraphText carried) {
        Flow(List<Draft> into) {
            this(into, new ParagraphText());
        }

        void flush() {
            add(carried.take(), 0);
        }

        void add(Seen seen, int level) {
            if (!seen.equals(Seen.NOTHING)) {
                into.add(new Draft.Text(seen, level));
            }
        }
    }

    /** The list in which blocks stand, and whether its item still has to be numbered. */
    private static final class Item {
        private final int[] counts;
        private final String style;
        private final int level;
        private Integer start;
        private boolean numbered;

        Item(int[] counts, String style, int level) {
            this.counts = counts;
            this.style = style;
            this.level = level;
        }
    }

    private void readBlocks(Flow flow, Item item) throws XMLStreamException, UnreadableException {
        enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String name = cursor.name();
            switch (name) {
                case "text:p", "text:h" -> readParagraph(flow, item);
                case "text:list" -> readList(flow, item);
                case "table:table" -> readTable(flow);
                case "text:section" -> {
                    if (!isHiddenSection()) {
                        readBlocks(flow, null);
                    }
                }
                case "text:tracked-changes" -> readChanges();
                case "text:change", "text:change-start", "text:change-end" -> change(name);
                default -> {
                    ink(name);
                    if (name.equals("draw:image")) {
                        readPicture(flow);
                    }
                    if (!inCell && name.startsWith("draw:object")) {
                        objects.read(cursor.attribute("href")).ifPresent(flow.into::add);
                    }
                    if (TRANSPARENT.contains(name)) {
                        readBlocks(flow, item);
                    } else if (INDEXES.contains(name)) {
                        readBlocks(flow, null);
                    }
                }
            }
        }
        leave();
    }

    /** A picture that stands in no paragraph is placed on a page. */
    private void readPicture(Flow flow) throws XMLStreamException, UnreadableException {
        if (frame != null) {
            objects.readPicture(cursor, frame);
            return;
        }
        OdtFrame placed = new OdtFrame(cursor, styles);
        placed.ink(Reason.PICTURE);
        objects.readPicture(cursor, placed);
        flow.into.addAll(placed.pictures());
    }

    /** Takes into account what is drawn and is no text. */
    private void ink(String name) {
        Reason reason = OdfInk.reason(name);
        pictures += reason == Reason.PICTURE ? 1 : 0;
        if (frame != null && reason != null) {
            frame.ink(reason);
        }
    }

    private boolean isHiddenSection() {
        String display = cursor.attribute("display");
        return "none".equals(display) || ("condition".equals(display) && "true".equals(cursor.attribute("is-hidden")));
    }

    /** Deleted text stands here, away from the text; where a whole cell is deleted, only the change's name does. */
    private void readChanges() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String id = cursor.attribute("id");
            int region = cursor.depth();
            while (cursor.nextChild(region)) {
                if (cursor.name().equals("text:deletion")) {
                    deletions.add(id);
                }
            }
        }
    }

    private void readTable(Flow flow) throws XMLStreamException, UnreadableException {
        flow.flush();
        if (Boolean.TRUE.equals(
                styles.style("table", cursor.attribute("style-name")).hidden())) {
            return;
        }
        Draft.Grid grid = new Draft.Grid();
        flow.into.add(grid);
        new OdtTable(this, grid).read();
    }

    private void readList(Flow flow, Item outer) throws XMLStreamException, UnreadableException {
        enter();
        String given = cursor.attribute("style-name");
        String style = given == null && outer != null ? outer.style : given;
        int level = outer == null ? 1 : outer.level + 1;
        boolean continued = "true".equals(cursor.attribute("continue-numbering"));
        int[] counts = outer != null
                ? outer.counts
                : lists.begin(cursor.attribute("id"), style, continued, cursor.attribute("continue-list"));
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            Item item = new Item(counts, style, level);
            item.numbered = !cursor.name().equals("text:list-item");
            String start = cursor.attribute("start-value");
            item.start = start == null ? null : (Integer) cursor.number("start-value", 1);
            readBlocks(flow, item);
        }
        leave();
    }

    private void readParagraph(Flow flow, Item item) throws XMLStreamException, UnreadableException {
        boolean heading = cursor.name().equals("text:h");
        int level = heading ? Math.max(1, cursor.number("outline-level", 1)) : 0;
        boolean unnumbered = "true".equals(cursor.attribute("is-list-header"));
        OdtParagraph paragraph = new OdtParagraph(this, flow.carried);
        paragraph.read();
        if (inDeletion() && !flow.carried.isEmpty()) {
            flow.into.addAll(paragraph.floating());
            return;
        }
        Seen text = flow.carried.take();
        if (paragraph.isHidden()) {
            return;
        }
        ListNumbering.Label label = label(item, heading && !unnumbered, level);
        if (label != null && !paragraph.isDeleted()) {
            budget.charge(Bound.CHARACTERS, label.text().length());
            text = label.before(text);
        }
        flow.add(text, level);
        flow.into.addAll(paragraph.floating());
    }

    private ListNumbering.Label label(Item item, boolean heading, int level) {
        if (item != null) {
            if (item.numbered) {
                return null;
            }
            item.numbered = true;
            return lists.next(item.counts, item.style, item.level, item.start);
        }
        return heading ? lists.next(lists.outline(), OdtLists.OUTLINE, level, null) : null;
    }

    /**
     * Reads what is drawn over a paragraph, on which the cursor stands.
     *
     * @param drawn told what it shows that is no text
     */
    List<Draft> readDrawn(OdtFrame drawn) throws XMLStreamException, UnreadableException {
        OdtFrame outside = frame;
        frame = drawn;
        ink(cursor.name());
        List<Draft> content = new ArrayList<>();
        readBlocks(content);
        frame = outside;
        return content;
    }
}
