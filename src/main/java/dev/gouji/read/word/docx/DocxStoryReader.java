package dev.gouji.read.word.docx;

import dev.gouji.document.Notice;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.FieldState;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Block-level markup → drafts. Holds what goes on from paragraph to paragraph: fields, lists, nesting. */
final class DocxStoryReader implements MarkedText.Story {

    private final PartCursor cursor;
    private final StyleSheet styles;
    private final ListNumbering numbering;
    private final Budget budget;
    private final FieldState fields = new FieldState();
    private final EmbeddedParts embedded;
    private final boolean customMarkup;
    private Setting setting = Setting.PAGE;
    private Sight around = Sight.SHOWN;
    private int nesting;
    private int pictures;

    DocxStoryReader(PartCursor cursor, StyleSheet styles, ListNumbering numbering, Budget budget) {
        this(cursor, styles, numbering, EmbeddedParts.none(budget), budget, false);
    }

    /**
     * For any vocabulary.
     *
     * @param embedded the documents and pictures that stand inside it
     * @param customMarkup whether elements of foreign vocabularies may stand around content, as they may in
     *     WordprocessingML 2003: smart tags, and the markup of customers
     */
    DocxStoryReader(
            PartCursor cursor,
            StyleSheet styles,
            ListNumbering numbering,
            EmbeddedParts embedded,
            Budget budget,
            boolean customMarkup) {
        this.cursor = cursor;
        this.styles = styles;
        this.numbering = numbering;
        this.budget = budget;
        this.embedded = embedded;
        this.customMarkup = customMarkup;
    }

    PartCursor cursor() {
        return cursor;
    }

    StyleSheet styles() {
        return styles;
    }

    Setting setting() {
        return setting;
    }

    /** How the content of the control is seen in which the walk stands. */
    Sight around() {
        return around;
    }

    /** Gives the pages a colour, which shows only where the settings say so. */
    void paintPage(PartCursor background) {
        Theme theme = styles.looks().theme();
        int colour = theme.colour(background, "color");
        if (theme.paintsPages() && colour >= 0) {
            setting = Setting.of(Look.PLAIN.with(Trait.PAGE_GROUND, colour), false);
        }
    }

    /** Reads markup. */
    @FunctionalInterface
    interface Walk {
        void read() throws XMLStreamException, UnreadableException;
    }

    /** Reads a content control ({@code w:sdt}): what it says of its content ends with it. */
    void control(Walk content) throws XMLStreamException, UnreadableException {
        seen(Sight.SHOWN, content);
    }

    /** Reads content that is seen so at most. */
    void seen(Sight sight, Walk content) throws XMLStreamException, UnreadableException {
        Sight outside = around;
        around = around.and(sight);
        content.read();
        around = outside;
    }

    /**
     * Reads what a control says of its content: words that ask for an entry are none, and content that is bound to data
     * elsewhere in the file is replaced by it when the file is opened.
     */
    void readControl() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("showingPlcHdr") && cursor.isOn()) {
                around = around.and(Sight.ink(Reason.FIELD));
            } else if (cursor.localName().equals("dataBinding") && setting.inCell()) {
                around = around.and(Sight.unsure(Reason.FIELD));
            }
        }
    }

    private void within(Setting inner, Walk content) throws XMLStreamException, UnreadableException {
        Setting outside = setting;
        setting = inner;
        content.read();
        setting = outside;
    }

    FieldState fields() {
        return fields;
    }

    @Override
    public List<Notice> notices() {
        return embedded.embedded().notices();
    }

    @Override
    public int pictures() {
        return pictures;
    }

    @Override
    public PictureSink sink() {
        return embedded.sink();
    }

    /** The documents and pictures inside the text. */
    EmbeddedParts embedded() {
        return embedded;
    }

    void countPicture() {
        pictures++;
    }

    /** Whether the element on which the cursor stands only marks what is inside it. */
    boolean isTransparent() {
        return customMarkup
                && (cursor.name().startsWith("*:") || cursor.name().startsWith("wx:"))
                && cursor.attribute("val") == null;
    }

    /** Begins a level of markup that is read by recursion. */
    void enter() throws UnreadableException {
        budget.require(Bound.NESTING, ++nesting);
    }

    void leave() {
        nesting--;
    }

    /** Uses up a table cell or row. */
    void chargeCell() throws UnreadableException {
        budget.charge(Bound.CELLS, 1);
    }

    /**
     * Reads the blocks inside the current element.
     *
     * @param into filled as the walk goes on, so that what was read before damage is kept
     */
    void readBlocks(List<Draft> into) throws XMLStreamException, UnreadableException {
        Flow flow = new Flow(into, null);
        readBlocks(flow);
        flow.flush();
    }

    /** Reads the header or footer before whose root the cursor stands. */
    void readMargin(List<Draft> into) throws XMLStreamException, UnreadableException {
        if (cursor.nextChild(0)) {
            readBlocks(into);
        }
    }

    /**
     * Reads the table cell on which the cursor stands: its properties and its content.
     *
     * @param looks of its table
     * @param column where it begins, from 0
     */
    void readCell(Draft.Slot cell, TableLooks looks, int column) throws XMLStreamException, UnreadableException {
        Flow flow = new Flow(cell.content, new OpenCell(cell, looks, column));
        within(looks.cell(column, cell.span, Look.PLAIN), () -> readBlocks(flow));
        flow.flush();
    }

    /**
     * Reads the content of a text box on which the cursor stands.
     *
     * @param ground the colour with which the box is filled; {@link Look#NONE} for none
     */
    List<Draft> readAside(int ground) throws XMLStreamException, UnreadableException {
        List<Draft> content = new ArrayList<>();
        int behind = ground == Look.NONE ? setting.look().get(Trait.CELL_GROUND, Look.NONE) : ground;
        within(Setting.of(Look.PLAIN.with(Trait.CELL_GROUND, behind), false), () -> readBlocks(content));
        return content;
    }

    /** Reads the table on which the cursor stands, inside a paragraph. */
    Draft.Grid readTable() throws XMLStreamException, UnreadableException {
        Draft.Grid grid = new Draft.Grid();
        new TableReader(this).read(grid);
        return grid;
    }

    /** A cell whose properties are still to come. */
    private record OpenCell(Draft.Slot slot, TableLooks looks, int column) {}

    /** A run of blocks; {@code carried} is the text of paragraphs whose end is deleted or hidden. */
    private record Flow(List<Draft> into, OpenCell cell, ParagraphText carried) {
        Flow(List<Draft> into, OpenCell cell) {
            this(into, cell, new ParagraphText());
        }

        int size() {
            return into.size() + carried.count();
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

    private void readBlocks(Flow flow) throws XMLStreamException, UnreadableException {
        enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "p" -> readParagraph(flow);
                case "tbl" -> {
                    flow.flush();
                    Draft.Grid grid = new Draft.Grid();
                    flow.into.add(grid);
                    new TableReader(this).read(grid);
                }
                case "tcPr" -> readProperties(flow.cell);
                case "sdt" -> control(() -> readBlocks(flow));
                case "sdtPr" -> readControl();
                case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readBlocks(flow);
                case "mc:AlternateContent" -> readAlternatives(flow);
                case "m:oMathPara", "m:oMath" -> readParagraph(flow);
                case "altChunk", "subDoc" -> {
                    Optional<Draft.Inserted> inserted = inserted(cursor.attribute("id"), cursor.name());
                    if (inserted.isPresent()) {
                        flow.flush();
                        flow.into.add(inserted.get());
                    } else {
                        flow.carried.ink(Sight.ink(Reason.OBJECT), "");
                    }
                }
                case "cfChunk", "sectPr" -> readBlocks(flow);
                case "hdr", "ftr" -> {
                    Draft.Margin margin = new Draft.Margin(new ArrayList<>());
                    flow.into.add(margin);
                    readBlocks(margin.content());
                }
                default -> {
                    if (isTransparent()) {
                        readBlocks(flow);
                    }
                }
            }
        }
        leave();
    }

    /**
     * The document that stands here; nothing where it was not read, which is noted. In a cell it is a thing that is drawn.
     *
     * @param name as the format calls it
     */
    Optional<Draft.Inserted> inserted(String id, String name) throws UnreadableException {
        Optional<Draft.Inserted> inserted = setting.inCell() ? Optional.empty() : embedded.read(id);
        if (inserted.isEmpty()) {
            embedded.embedded().miss(name);
        }
        return inserted;
    }

    private void readProperties(OpenCell cell) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        Look look = Look.PLAIN;
        while (cell != null && cursor.nextChild(depth)) {
            String value = cursor.attribute("val");
            Draft.Slot slot = cell.slot;
            switch (cursor.name()) {
                case "gridSpan" -> slot.span = Math.max(1, cursor.number("val", 1));
                case "vMerge", "vmerge" ->
                    slot.down = "restart".equals(value) ? Draft.Merge.BEGUN : Draft.Merge.CONTINUED;
                case "hMerge", "hmerge" -> slot.continuesAcross = !"restart".equals(value);
                case "cellDel" -> slot.deleted = true;
                case "aml:annotation" -> slot.deleted |= Annotation.deletes(cursor);
                default -> look = cell.looks.ofCell(cursor, look);
            }
        }
        if (cell != null) {
            setting = cell.looks.cell(cell.column, cell.slot.span, look);
        }
    }

    /** Takes the first alternative that yields anything. */
    private void readAlternatives(Flow flow) throws XMLStreamException, UnreadableException {
        boolean taken = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!taken) {
                int before = flow.size();
                readBlocks(flow);
                taken = flow.size() > before;
            }
        }
    }

    private void readParagraph(Flow flow) throws XMLStreamException, UnreadableException {
        DocxParagraphReader paragraph = new DocxParagraphReader(this, flow.carried);
        paragraph.read();
        if (!paragraph.mark().joined()) {
            flow.add(withNumber(paragraph, flow.carried.take()), headingLevel(paragraph));
        }
        flow.into.addAll(paragraph.floating());
    }

    private static int headingLevel(DocxParagraphReader paragraph) {
        Integer own = paragraph.mark().outline();
        return StyleSheet.headingLevel(own != null ? own : paragraph.style().outline());
    }

    private Seen withNumber(DocxParagraphReader paragraph, Seen text) throws UnreadableException {
        Integer own = paragraph.mark().list();
        Integer list = own != null ? own : paragraph.style().list();
        if (list == null || list == 0) {
            return text;
        }
        Integer level = paragraph.mark().level() != null
                ? paragraph.mark().level()
                : paragraph.style().level();
        String owner = own == null ? paragraph.style().owner() : null;
        ListNumbering.Label label = numbering.next(
                list, level, owner, link -> styles.paragraph(link).list());
        if (label == null || label.text().isEmpty()) {
            return text;
        }
        budget.charge(Bound.CHARACTERS, label.text().length());
        return label.before(text);
    }
}
