package dev.gouji.read.word.doc;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.doc.file.BoxTable;
import dev.gouji.read.word.doc.file.DocParagraphMark;
import dev.gouji.read.word.doc.file.RowMark;
import dev.gouji.read.word.doc.file.RunMark;
import dev.gouji.read.word.doc.file.StyleTable;
import dev.gouji.read.word.doc.file.WordFile;
import dev.gouji.read.word.doc.file.WordFile.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Characters → drafts. Every paragraph ends with a sign, and only there the file says what it was: text, the last of a
 * cell, or the mark behind a row, and in how many tables it stands.
 */
final class DocStoryReader {

    private static final char CELL_END = 7;
    private static final char PAGE_OR_SECTION_END = 12;
    private static final char PARAGRAPH_END = 13;

    private final Setting setting;
    private final BoxTable boxes;
    private final List<Draft> into;
    private final DocParagraphReader paragraph;
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final ParagraphText carried = new ParagraphText();
    private int pictures;

    /** What all stories of a document share. */
    record Setting(
            WordFile file,
            StyleTable styles,
            List<String> fonts,
            ListNumbering numbering,
            Set<Integer> sectionEnds,
            Budget budget) {

        /** The same for a story whose lists are none of the text's. */
        Setting withoutLists() {
            return new Setting(file, styles, fonts, new ListNumbering(), sectionEnds, budget);
        }
    }

    /**
     * A walk that has read nothing yet.
     *
     * @param boxes the text boxes over this story
     * @param into filled as the walk goes on, so that what was read before damage is kept
     */
    DocStoryReader(Setting setting, BoxTable boxes, List<Draft> into) {
        this.setting = setting;
        this.boxes = boxes;
        this.into = into;
        this.paragraph = new DocParagraphReader(setting);
    }

    /** How many pictures were met. */
    int pictures() {
        return pictures;
    }

    /** Reads the characters from one up to another; {@link #finish} has to follow, whatever happens. */
    void read(int from, int to) throws UnreadableException {
        int at = from;
        while (at < to) {
            Run run = setting.file().run(at, to);
            setting.budget().charge(Bound.CHARACTERS, run.text().length());
            int begin = 0;
            for (int i = 0; i < run.text().length(); i++) {
                if (endsParagraph(run.text().charAt(i), at + i)) {
                    paragraph.take(run, begin, i);
                    endParagraph(run.mark(), run.text().charAt(i), at + i);
                    begin = i + 1;
                }
            }
            paragraph.take(run, begin, run.text().length());
            at = run.end();
        }
    }

    /** Closes what is still open. */
    void finish() {
        flush();
        while (!tables.isEmpty()) {
            tables.pop().close();
        }
    }

    private boolean endsParagraph(char sign, int at) {
        return sign == PARAGRAPH_END
                || sign == CELL_END
                || (sign == PAGE_OR_SECTION_END && setting.sectionEnds().contains(at + 1));
    }

    private void endParagraph(RunMark run, char sign, int at) throws UnreadableException {
        DocParagraphMark mark = setting.file().paragraph(at);
        int depth = Math.max(mark.depth(), sign == CELL_END ? 1 : 0);
        setting.budget().require(Bound.NESTING, depth);
        enter(depth);
        if (mark.rowEnd() && depth > 0) {
            paragraph.drop();
            endRow(run, setting.file().row(at));
            return;
        }
        StyleTable.Style style = setting.styles().style(mark.style());
        boolean cellEnd = depth > 0 && (sign == CELL_END || mark.cellEnd());
        paragraph.read(style, carried);
        if (!cellEnd && (run.deleted() || run.hidesItself())) {
            readFloating();
            return;
        }
        inkOfShapes();
        Integer outline = mark.outline() != null ? mark.outline() : style.outline();
        add(withNumber(mark, style, carried.take()), headingLevel(outline));
        readFloating();
        if (cellEnd) {
            setting.budget().charge(Bound.CELLS, 1);
            tables.peek().endCell();
        }
    }

    /**
     * A row that was deleted or is hidden has its mark deleted or hidden too; some word processors give the mark whatever
     * the last cell ended with, so that a row which shows anything is none of these.
     */
    private void endRow(RunMark run, RowMark row) throws UnreadableException {
        setting.budget()
                .charge(Bound.CELLS, Math.max(1, row.size() - tables.peek().cells()));
        if ((run.deleted() || run.hidesItself()) && tables.peek().showsNothing()) {
            tables.peek().dropRow();
        } else {
            tables.peek().endRow(row);
        }
    }

    /** Begins and ends tables until as many are open. */
    private void enter(int depth) {
        if (tables.size() != depth) {
            flush();
        }
        while (tables.size() > depth) {
            tables.pop().close();
        }
        while (tables.size() < depth) {
            Draft.Grid grid = new Draft.Grid();
            container().add(grid);
            tables.push(new OpenTable(grid));
        }
    }

    private List<Draft> container() {
        return tables.isEmpty() ? into : tables.peek().cell().content;
    }

    private void flush() {
        add(carried.take(), 0);
    }

    private void add(Seen seen, int level) {
        if (!seen.equals(Seen.NOTHING)) {
            container().add(new Draft.Text(seen, level));
        }
    }

    /** A shape without text that is anchored in a cell is seen there. */
    private void inkOfShapes() {
        boolean drawn = paragraph.anchors().stream()
                .anyMatch(anchor -> boxes.over(anchor).isEmpty());
        if (drawn && !tables.isEmpty()) {
            carried.ink(Sight.ink(Reason.DRAWING), "");
        }
    }

    /** What floats over the paragraph follows it. */
    private void readFloating() throws UnreadableException {
        pictures += paragraph.pictures();
        List<Draft> met = new ArrayList<>();
        paragraph.met().forEach(picture -> met.add(new Draft.Picture(picture)));
        for (int anchor : paragraph.anchors()) {
            List<BoxTable.Box> over = boxes.over(anchor);
            pictures += over.isEmpty() ? 1 : 0;
            for (BoxTable.Box box : over) {
                List<Draft> content = new ArrayList<>();
                DocStoryReader story = new DocStoryReader(setting, BoxTable.NONE, content);
                story.read(box.start(), box.end());
                story.finish();
                pictures += story.pictures();
                if (!content.isEmpty()) {
                    container().add(new Draft.Aside(content));
                }
            }
        }
        if (!met.isEmpty()) {
            container().addAll(met);
        }
    }

    private Seen withNumber(DocParagraphMark mark, StyleTable.Style style, Seen text) throws UnreadableException {
        Integer list = mark.list() != null ? mark.list() : style.list();
        if (list == null || list == 0) {
            return text;
        }
        Integer level = mark.level() != null ? mark.level() : style.level();
        String owner = mark.list() == null ? style.owner().toString() : null;
        ListNumbering.Label label = setting.numbering().next(list, level, owner, none -> null);
        if (label == null || label.text().isEmpty()) {
            return text;
        }
        setting.budget().charge(Bound.CHARACTERS, label.text().length());
        return label.before(text);
    }

    private static int headingLevel(Integer outline) {
        return outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
    }
}
