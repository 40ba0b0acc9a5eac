package dev.gouji.read.word.doc.file;

import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.doc.file.Fib.Story;
import dev.gouji.read.word.doc.file.Fib.Structure;
import dev.gouji.read.word.doc.file.PieceTable.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A binary Word file: its characters, numbered from 0 through all its stories, and what is said of them.
 *
 * <p>Bad input: a Word file before 97 is {@code unsupported-format}, one with a password {@code encrypted}, one whose
 * sectors cannot be followed {@code damaged}; a structure that is not where it should be is an {@link
 * IndexOutOfBoundsException} when it is asked for.
 */
public final class WordFile {

    /** More would be taken at once by nobody. */
    private static final int LONGEST_RUN = 1 << 12;

    private static final int HUGE_LIST = 0x6646;
    private static final int HUGE_LIST_OLD = 0x6645;
    private static final int HUGE_ROW = 0x646B;

    private final Fib fib;
    private final Slice data;
    private final PieceTable pieces;
    private final PropertyPages runs;
    private final PropertyPages paragraphs;
    private Piece piece;

    /**
     * A stretch of characters that are formatted alike.
     *
     * @param start its first character
     * @param text as stored, signs of fields and marks included; never empty
     */
    public record Run(int start, String text, RunMark mark) {

        /** The character behind its last. */
        public int end() {
            return start + text.length();
        }
    }

    private WordFile(Slice main, Slice table, Slice data) {
        this.fib = new Fib(main, table);
        this.data = data;
        this.pieces = new PieceTable(main, fib.structure(Structure.PIECES));
        this.runs = PropertyPages.ofRuns(main, fib.structure(Structure.RUNS));
        this.paragraphs = PropertyPages.ofParagraphs(main, fib.structure(Structure.PARAGRAPHS));
    }

    /** Opens a file; nothing of its text is read yet. */
    public static WordFile of(byte[] bytes) throws UnreadableException {
        Streams streams = new Streams(bytes);
        Slice main = Slice.of(streams.mainStream());
        Slice table = Slice.of(streams.tableStream());
        return new WordFile(main, table, Slice.of(streams.dataStream()));
    }

    /** How many characters the text has, without notes, headers and text boxes; they are the first ones. */
    public int length() {
        return fib.length(Story.TEXT);
    }

    /** The first character of headers and footers. */
    public int startOfMargins() {
        return fib.start(Story.HEADERS);
    }

    /** How many characters headers and footers have. */
    public int lengthOfMargins() {
        return fib.length(Story.HEADERS);
    }

    /** The characters from one on that are formatted alike, up to another. */
    public Run run(int from, int to) {
        Piece here = pieceAt(from);
        int offset = here.offsetOf(from);
        int last = Math.min(Math.min(here.end(), to), from + LONGEST_RUN);
        RunMark mark = RunMark.NONE;
        PropertyPages.Stretch stretch = runs.at(offset);
        if (stretch != null) {
            int reach = from + Math.max(1, (stretch.end() - offset) / here.width());
            last = Math.min(last, reach);
            mark = mark.with(stretch.properties());
        }
        return new Run(from, pieces.text(here, from, last), mark.with(here.properties()));
    }

    /** The picture that a run's sign stands for; null where there is none that can be told. */
    public MetPicture picture(RunMark mark) {
        return DocPicture.at(mark.picture(), data);
    }

    /** What the paragraph says of itself that ends with a character. */
    public DocParagraphMark paragraph(int end) {
        Slice stored = storedParagraph(end);
        DocParagraphMark paragraph = DocParagraphMark.of(stored.length() < 2 ? 0 : stored.u16(0));
        for (Slice list : lists(stored)) {
            paragraph = paragraph.with(list);
        }
        return paragraph.with(pieceAt(end).properties());
    }

    /** What the row says of its cells whose mark is a character. */
    public RowMark row(int mark) {
        List<Slice> lists = lists(storedParagraph(mark));
        lists.add(pieceAt(mark).properties());
        return RowMark.of(lists);
    }

    /** The styles. */
    public StyleTable styles() {
        return StyleTable.read(fib.structure(Structure.STYLES));
    }

    /** The names of the fonts, by their numbers. */
    public List<String> fonts() {
        return FontNames.read(fib.structure(Structure.FONTS));
    }

    /** Enters the automatic numberings into those of a document. */
    public void enterLists(ListNumbering numbering) {
        Slice lists = fib.structure(Structure.LISTS);
        if (lists.length() > 0) {
            ListTables.read(lists, fib.behind(Structure.LISTS), fib.structure(Structure.OVERRIDES), numbering);
        }
    }

    /** The characters behind which a section ends: page breaks elsewhere end no paragraph. */
    public Set<Integer> sectionEnds() {
        Slice sections = fib.structure(Structure.SECTIONS);
        Set<Integer> ends = new HashSet<>();
        int count = (sections.length() - 4) / 16;
        for (int i = 1; i <= count; i++) {
            ends.add(sections.i32(i * 4));
        }
        return ends;
    }

    /** The text boxes of the text, by the place over which they float. */
    public BoxTable boxes() {
        return BoxTable.read(
                fib.structure(Structure.ANCHORS),
                fib.structure(Structure.BOXES),
                fib.start(Story.BOXES),
                fib.length(Story.BOXES));
    }

    private Piece pieceAt(int character) {
        if (piece == null || character < piece.start() || character >= piece.end()) {
            piece = pieces.at(character);
        }
        return piece;
    }

    private Slice storedParagraph(int end) {
        PropertyPages.Stretch stretch = paragraphs.at(pieceAt(end).offsetOf(end));
        if (stretch == null) {
            throw new IndexOutOfBoundsException("nothing is said of the paragraph that ends at " + end);
        }
        return stretch.properties();
    }

    /** The properties of a paragraph and, where they say so, those in the data stream. */
    private List<Slice> lists(Slice stored) {
        List<Slice> lists = new ArrayList<>();
        if (stored.length() > 2) {
            lists.add(stored.rest(2));
            Sprms sprms = new Sprms(stored.rest(2));
            while (sprms.next()) {
                if (sprms.code() == HUGE_LIST || sprms.code() == HUGE_LIST_OLD || sprms.code() == HUGE_ROW) {
                    long at = sprms.operand().u32(0);
                    lists.add(data.part(at + 2, data.part(at, 2).u16(0)));
                }
            }
        }
        return lists;
    }
}
