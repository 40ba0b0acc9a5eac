package dev.gouji.read.word.docx;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.FieldState;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Block-level markup → drafts. Holds what goes on from paragraph to paragraph: fields, lists, nesting. */
final class StoryReader implements MarkedText.Story {

    private final PartCursor cursor;
    private final StyleSheet styles;
    private final ListNumbering numbering;
    private final Budget budget;
    private final FieldState fields = new FieldState();
    private final List<Notice> notices = new ArrayList<>();
    private final boolean customMarkup;
    private int nesting;
    private int pictures;

    StoryReader(PartCursor cursor, StyleSheet styles, ListNumbering numbering, Budget budget) {
        this(cursor, styles, numbering, budget, false);
    }

    /**
     * For any vocabulary.
     *
     * @param customMarkup whether elements of foreign vocabularies may stand around content, as they may in
     *     WordprocessingML 2003: smart tags, and the markup of customers
     */
    StoryReader(PartCursor cursor, StyleSheet styles, ListNumbering numbering, Budget budget, boolean customMarkup) {
        this.cursor = cursor;
        this.styles = styles;
        this.numbering = numbering;
        this.budget = budget;
        this.customMarkup = customMarkup;
    }

    PartCursor cursor() {
        return cursor;
    }

    StyleSheet styles() {
        return styles;
    }

    FieldState fields() {
        return fields;
    }

    @Override
    public List<Notice> notices() {
        return notices;
    }

    @Override
    public int pictures() {
        return pictures;
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

    /** Reads the table cell on which the cursor stands: its properties and its content. */
    void readCell(Draft.Slot cell) throws XMLStreamException, UnreadableException {
        Flow flow = new Flow(cell.content, cell);
        readBlocks(flow);
        flow.flush();
    }

    /** Reads the content of a text box on which the cursor stands. */
    List<Draft> readAside() throws XMLStreamException, UnreadableException {
        List<Draft> content = new ArrayList<>();
        readBlocks(content);
        return content;
    }

    /** Reads the table on which the cursor stands, inside a paragraph. */
    Draft.Grid readTable() throws XMLStreamException, UnreadableException {
        Draft.Grid grid = new Draft.Grid();
        new TableReader(this).read(grid);
        return grid;
    }

    /** A run of blocks; {@code carried} is the text of paragraphs whose end is deleted or hidden. */
    private record Flow(List<Draft> into, Draft.Slot cell, StringBuilder carried) {
        Flow(List<Draft> into, Draft.Slot cell) {
            this(into, cell, new StringBuilder());
        }

        int size() {
            return into.size() + carried.length();
        }

        void flush() {
            if (!carried.isEmpty()) {
                into.add(new Draft.Text(carried.toString(), 0));
                carried.setLength(0);
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
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readBlocks(flow);
                case "mc:AlternateContent" -> readAlternatives(flow);
                case "altChunk", "subDoc" -> notices.add(leftOut());
                case "cfChunk" -> readBlocks(flow);
                default -> {
                    if (isTransparent()) {
                        readBlocks(flow);
                    }
                }
            }
        }
        leave();
    }

    private void readProperties(Draft.Slot cell) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cell != null && cursor.nextChild(depth)) {
            String value = cursor.attribute("val");
            switch (cursor.name()) {
                case "gridSpan" -> cell.span = Math.max(1, cursor.number("val", 1));
                case "vMerge", "vmerge" ->
                    cell.down = "restart".equals(value) ? Draft.Merge.BEGUN : Draft.Merge.CONTINUED;
                case "hMerge", "hmerge" -> cell.continuesAcross = !"restart".equals(value);
                case "cellDel" -> cell.deleted = true;
                case "aml:annotation" -> cell.deleted |= Annotation.deletes(cursor);
                default -> {}
            }
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
        ParagraphReader paragraph = new ParagraphReader(this);
        paragraph.read();
        flow.carried.append(paragraph.text());
        if (!paragraph.mark().joined()) {
            String text = withNumber(paragraph, flow.carried.toString());
            flow.carried.setLength(0);
            if (!text.isEmpty()) {
                flow.into.add(new Draft.Text(text, headingLevel(paragraph)));
            }
        }
        flow.into.addAll(paragraph.floating());
    }

    private static int headingLevel(ParagraphReader paragraph) {
        Integer own = paragraph.mark().outline();
        return StyleSheet.headingLevel(own != null ? own : paragraph.style().outline());
    }

    private String withNumber(ParagraphReader paragraph, String text) throws UnreadableException {
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

    private static Notice leftOut() {
        return new Notice(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "文档中嵌入的另一份文件（altChunk）未读取；请用文字处理软件打开并重新保存",
                        "another file embedded in the document (altChunk) was not read; open and save it in a word processor"));
    }
}
