package dev.gouji.recognise.front;

import dev.gouji.document.Property;
import dev.gouji.form.Form;
import dev.gouji.report.Publication;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import dev.gouji.report.Stated;
import java.util.List;
import java.util.Set;

/** What the words of one report say: title, agency, year, scope, publication, sections. */
public final class FrontMatter {

    private final ReportText text;
    private final SectionFinder sections;
    private final Title title;
    private final YearSources years;
    private final Publication publication;
    private final Stated<String> agency;
    private final Scope scope;
    private final String fileName;

    /**
     * Reads the words of one report.
     *
     * @param text its words
     * @param properties what the page says of itself
     * @param fileName the last part of the document's path
     */
    public FrontMatter(ReportText text, List<Property> properties, String fileName) {
        this.text = text;
        this.fileName = fileName;
        sections = new SectionFinder(text.pieces());
        Title own = TitleFinder.find(text.pieces(), sections.firstPiece(), properties);
        Title ofTable = own != null && own.weight() == Title.WHOLE ? null : text.tableTitle();
        title = own == null ? ofTable : own.completedBy(ofTable);
        publication = SiteBlock.read(text.piecesWithTables(), properties);
        years = YearSources.of(title, text.pieces(), fileName);
        agency = asSeen(AgencySources.agency(title, text.pieces(), publication, fileName));
        scope = ScopeFinder.scope(agency.value(), title, text.pieces());
    }

    private FrontMatter(FrontMatter other, YearSources years) {
        this.text = other.text;
        this.sections = other.sections;
        this.title = other.title;
        this.years = years;
        this.publication = other.publication;
        this.agency = other.agency;
        this.scope = other.scope;
        this.fileName = other.fileName;
    }

    /** The words in which it was found. */
    public ReportText text() {
        return text;
    }

    /** The same with the year that the header of an indicator table names; null when it names none. */
    public FrontMatter with(Stated<Integer> headerYear) {
        return headerYear == null ? this : new FrontMatter(this, years.with(headerYear, title));
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
        return asSeen(years.year());
    }

    private <T> Stated<T> asSeen(Stated<T> stated) {
        return text.asSeen(stated, title, sections.firstPiece());
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
        return scope;
    }

    /** How many of the section headings of a form were found. */
    public int headingCount(Form form) {
        return sections.count(form);
    }

    /**
     * The sections of a report in this form.
     *
     * @param form whose section headings are meant
     * @param tableBlocks blocks that became lines of tables, by index
     */
    public List<Section> sections(Form form, Set<Integer> tableBlocks) {
        return sections.sections(form, tableBlocks);
    }
}
