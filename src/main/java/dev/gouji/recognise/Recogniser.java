package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Unread;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.FormChooser;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.figure.FigureReader;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.front.ReportText;
import dev.gouji.recognise.header.HeaderYear;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.FlatTextLexer;
import dev.gouji.recognise.line.LineCollector;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.recognise.prose.ProseReader;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.Leftover;
import dev.gouji.report.Section;
import dev.gouji.report.Stated;
import dev.gouji.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Recognises the annual reports in a document. Stateless and thread-safe. */
public final class Recogniser {

    private static final int ENOUGH_HEADINGS = 3;

    static final FlatTextLexer LEXER = new FlatTextLexer(labels());

    private final Document document;
    private final String path;
    private final Supplier<List<Unread>> unread;
    private final PrintedTexts texts = new PrintedTexts();

    private Recogniser(Document document, String path, Supplier<List<Unread>> unread) {
        this.document = document;
        this.path = path;
        this.unread = unread;
    }

    /**
     * The reports of a document, in order; none when it holds no report.
     *
     * @param document as a reader yielded it
     * @param path the document's path as the dataset names it; its last part is the least trusted source of the year
     * @param idOf the id of a report from its ordinal in the document, from 0
     * @param unread the parts of the original that hold text and are no content; asked for when a figure is in no block
     */
    public static List<AnnualReport> recognise(
            Document document, String path, IntFunction<String> idOf, Supplier<List<Unread>> unread) {
        return new Recogniser(document, path, unread).reports(idOf);
    }

    /** The same for a document that is all that its original holds. */
    public static List<AnnualReport> recognise(Document document, String path, IntFunction<String> idOf) {
        return recognise(document, path, idOf, List::of);
    }

    private List<AnnualReport> reports(IntFunction<String> idOf) {
        List<Block> blocks = ColumnHalves.part(ProseInTables.part(RunOnText.part(document.blocks()), texts), texts);
        ReportText text = new ReportText(blocks, texts);
        List<CandidateLine> lines = LineCollector.collect(blocks, texts, LEXER);
        List<List<Block>> parts = ReportSplitter.split(text, lines);
        List<AnnualReport> reports = new ArrayList<>();
        for (List<Block> part : parts) {
            String id = idOf.apply(reports.size());
            AnnualReport report = parts.size() == 1 ? whole(text, lines, id) : part(part, id);
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** The only report of a document; null when there is none. */
    private AnnualReport whole(ReportText text, List<CandidateLine> lines, String id) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        return report(new FrontMatter(text, document.properties(), fileName), lines, id);
    }

    /** One of several reports: what is said of the document is said of none of them. */
    private AnnualReport part(List<Block> blocks, String id) {
        FrontMatter front = new FrontMatter(new ReportText(blocks, texts), List.of(), sheetName(blocks));
        return report(front, LineCollector.collect(blocks, texts, LEXER), id);
    }

    private AnnualReport report(FrontMatter words, List<CandidateLine> lines, String id) {
        FormAlignment alignment = FormChooser.choose(lines, words.year().value());
        Stated<Integer> headerYear = HeaderYear.of(alignment);
        FrontMatter front = words.with(headerYear);
        FormVariant variant = alignment.form();
        Form form = variant.form();
        if (alignment.recognisedTables() == 0 && !isNarrative(front, form)) {
            return null;
        }
        List<Block> blocks = front.text().blocks();
        FigureReader reader = new FigureReader(
                alignment,
                front.text().folded(),
                headerYear,
                front.year().value(),
                NotRead.of(document, blocks, unread));
        List<Figure> figures = reader.figures();
        List<Section> sections = front.sections(form, alignment.blocks());
        List<Finding> findings = new ArrayList<>(
                alignment.isByShape() ? List.of() : RecognitionFindings.ofFront(id, front, sections, form));
        findings.addAll(RecognitionFindings.ofLabels(id, alignment, figures));
        findings.addAll(HiddenTextFindings.of(id, document, blocks, variant.withUnlisted(figures), figures));
        return new AnnualReport(
                id,
                Identity.UNKNOWN,
                path,
                form.id(),
                front.title(),
                front.agency(),
                front.year(),
                front.scope(),
                front.publication(),
                front.revision(),
                sections,
                figures,
                statements(front, variant),
                findings,
                List.of(),
                leftovers(alignment, reader));
    }

    /**
     * Whether a report without tables is one of this form: by its title and its headings, in a year whose reports have the form.
     * Before there was a national form a narrative was the whole report, and nothing of it is missing.
     */
    private static boolean isNarrative(FrontMatter front, Form form) {
        Integer year = front.year().value();
        return front.title() != null
                && front.headingCount(form) >= ENOUGH_HEADINGS
                && form.isNational()
                && (year == null || form.covers(year));
    }

    private List<Statement> statements(FrontMatter front, FormVariant variant) {
        return new ProseReader(variant, front.agency().value(), front.scope())
                .statements(front.text().blocks(), texts);
    }

    private static List<Leftover> leftovers(FormAlignment alignment, FigureReader reader) {
        return alignment.leftovers(reader.unlistedLines()).stream()
                .map(line -> new Leftover(line.text(), line.cells().get(0).place()))
                .toList();
    }

    /** The name of the sheet on which one of several reports begins; empty in other documents. */
    private static String sheetName(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0).place() instanceof Place.InSheet place ? place.sheet() : "";
    }

    /** Every label of every form: rows, columns, groups and what stands over a panel. */
    private static List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        ExpectedForm.all().stream()
                .flatMap(form -> form.panels().stream())
                .forEach(panel -> labels.addAll(panel.printedLabels()));
        return List.copyOf(labels);
    }
}
