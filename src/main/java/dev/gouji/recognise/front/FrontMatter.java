package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Property;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.report.Publication;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the words of one report say: title, agency, year, scope, publication, sections. */
public final class FrontMatter {

    private final List<TextPiece> pieces;
    private final List<SectionFinder.Found> headings;
    private final Title title;
    private final YearSources years;
    private final Publication publication;
    private final Stated<String> agency;
    private final String fileName;

    /**
     * Reads the words of one report.
     *
     * @param blocks its blocks
     * @param properties what the page says of itself
     * @param fileName the last part of the document's path
     */
    public FrontMatter(List<Block> blocks, List<Property> properties, String fileName) {
        this.fileName = fileName;
        pieces = TextPiece.of(blocks);
        headings = headings(pieces);
        int end = headings.isEmpty() ? pieces.size() : headings.get(0).piece();
        Title own = TitleFinder.find(pieces, end, properties);
        Title ofTable = own != null && own.weight() == Title.WHOLE ? null : TableTitleFinder.find(blocks);
        title = own == null ? ofTable : own.completedBy(ofTable);
        List<TextPiece> around = new ArrayList<>(TextPiece.ofTables(blocks));
        around.addAll(pieces);
        publication = SiteBlock.read(around, properties);
        years = YearSources.of(title, pieces, fileName);
        agency = AgencySources.agency(title, pieces, publication, fileName);
    }

    private FrontMatter(FrontMatter other, YearSources years) {
        this.pieces = other.pieces;
        this.headings = other.headings;
        this.title = other.title;
        this.years = years;
        this.publication = other.publication;
        this.agency = other.agency;
        this.fileName = other.fileName;
    }

    /** The same with the year that the header of an indicator table names; null when it names none. */
    public FrontMatter with(Stated<Integer> headerYear) {
        return headerYear == null ? this : new FrontMatter(this, years.with(headerYear, title));
    }

    /** The section headings of the generation that has most of them, the newest first. */
    private static List<SectionFinder.Found> headings(List<TextPiece> pieces) {
        List<SectionFinder.Found> most = List.of();
        for (Form form : Forms.all()) {
            List<SectionFinder.Found> found = SectionFinder.headings(pieces, form);
            most = found.size() > most.size() ? found : most;
        }
        return most;
    }

    /** The title as printed, white space folded away; null when there is none. */
    public String title() {
        return title == null ? null : title.text();
    }

    /** The word in the title, else in the file's name, that says this is a correction; null when there is none. */
    public String revision() {
        String said = title == null ? null : title.revision();
        return said == null ? Title.revision(fileName) : said;
    }

    /** Whose report it is. */
    public Stated<String> agency() {
        return agency;
    }

    /** The year reported on; doubtful where sources disagree. */
    public Stated<Integer> year() {
        return years.year();
    }

    /** A source that contradicts the year; null when all agree. */
    public Stated<Integer> yearConflict() {
        return years.conflict();
    }

    /** What the publishing site's block says. */
    public Publication publication() {
        return publication;
    }

    /** Whose work it counts. */
    public Scope scope() {
        return ScopeFinder.scope(agency.value(), title, pieces);
    }

    /** How many of the six section headings were found. */
    public int headingCount() {
        return headings.size();
    }

    /**
     * The sections of a report in this form.
     *
     * @param form whose section headings are meant
     * @param tableBlocks blocks that became lines of tables, by index
     */
    public List<Section> sections(Form form, Set<Integer> tableBlocks) {
        return SectionFinder.sections(pieces, SectionFinder.headings(pieces, form), tableBlocks);
    }

    /** The blocks in which a title ends that names an agency or a year, by index. */
    public static List<Integer> titleBlocks(List<Block> blocks) {
        List<TextPiece> pieces = TextPiece.of(blocks);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Title title = TitleFinder.endingAt(pieces, i);
            if (title != null && title.weight() > 0) {
                found.add(firstBlock(pieces, i, title));
            }
        }
        return found;
    }

    private static int firstBlock(List<TextPiece> pieces, int last, Title title) {
        int first = last;
        while (first > 0 && !pieces.get(first).place().equals(title.place())) {
            first--;
        }
        return pieces.get(first).block();
    }
}
