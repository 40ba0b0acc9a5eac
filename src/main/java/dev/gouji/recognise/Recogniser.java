package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.FormChooser;
import dev.gouji.recognise.figure.FigureReader;
import dev.gouji.recognise.figure.HeaderYear;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.FlatTextLexer;
import dev.gouji.recognise.line.LineCollector;
import dev.gouji.recognise.prose.ProseReader;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.Leftover;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Recognises the annual reports in a document. Stateless and thread-safe. */
public final class Recogniser {

    private static final int ENOUGH_HEADINGS = 3;

    private static final FlatTextLexer LEXER = new FlatTextLexer(labels());

    private Recogniser() {}

    /**
     * The reports of a document, in order; none when it holds no report.
     *
     * @param document as a reader yielded it
     * @param path the document's path as the dataset names it; its last part is the least trusted source of the year
     * @param idOf the id of a report from its ordinal in the document, from 0
     */
    public static List<AnnualReport> recognise(Document document, String path, IntFunction<String> idOf) {
        List<Block> blocks = ColumnHalves.part(ProseInTables.part(document.blocks()));
        List<CandidateLine> lines = LineCollector.collect(blocks, LEXER);
        List<AnnualReport> reports = new ArrayList<>();
        for (List<Block> part : ReportSplitter.split(blocks, lines)) {
            boolean whole = part.size() == blocks.size();
            AnnualReport report = report(
                    part,
                    whole ? lines : LineCollector.collect(part, LEXER),
                    document,
                    path,
                    idOf.apply(reports.size()),
                    whole);
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private static AnnualReport report(
            List<Block> blocks, List<CandidateLine> lines, Document document, String path, String id, boolean whole) {
        String fileName = whole ? path.substring(path.lastIndexOf('/') + 1) : sheetName(blocks);
        FrontMatter words = new FrontMatter(blocks, whole ? document.properties() : List.of(), fileName);
        FormAlignment alignment = FormChooser.choose(lines, words.year().value());
        FrontMatter front = words.with(HeaderYear.of(alignment));
        boolean titled = front.title() != null && front.headingCount() >= ENOUGH_HEADINGS;
        if (alignment.recognisedTables() == 0 && !titled) {
            return null;
        }
        FormVariant variant = alignment.form();
        FigureReader reader =
                new FigureReader(alignment, fold(blocks), front.year().value());
        List<Figure> figures = reader.figures();
        Form form = variant.form();
        var sections = front.sections(form, alignment.blocks());
        List<Finding> findings = new ArrayList<>(RecognitionFindings.ofFront(id, front, sections, form));
        findings.addAll(RecognitionFindings.ofLabels(id, alignment, figures));
        findings.addAll(HiddenTextFindings.of(id, document, blocks, variant.withUnlisted(figures), figures));
        List<Leftover> leftovers = alignment.leftovers(reader.unlistedLines()).stream()
                .map(line -> new Leftover(line.text(), line.cells().get(0).place()))
                .toList();
        return new AnnualReport(
                id,
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
                new ProseReader(variant, front.agency().value(), front.year().value(), front.scope())
                        .statements(blocks),
                findings,
                List.of(),
                leftovers);
    }

    /** The name of the sheet on which one of several reports begins; empty in other documents. */
    private static String sheetName(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0).place() instanceof Place.InSheet place ? place.sheet() : "";
    }

    private static String fold(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                text.append(Folding.fold(paragraph.text()));
            } else if (block instanceof Heading heading) {
                text.append(Folding.fold(heading.text()));
            } else if (block instanceof Table table) {
                table.cells()
                        .forEach(cell -> text.append(Folding.fold(cell.text())).append(' '));
            }
        }
        return text.toString();
    }

    /** Every label of every form: rows, columns, groups and what stands over a panel. */
    private static List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                for (FormTable table : variant.tables()) {
                    table.panels().forEach(panel -> addLabels(panel, labels));
                }
            }
        }
        labels.removeIf(label -> label == null);
        return List.copyOf(labels);
    }

    private static void addLabels(Panel panel, Set<String> labels) {
        labels.add(panel.label());
        labels.add(panel.corner());
        for (FormRow row : panel.rows()) {
            labels.addAll(row.wording().all());
            row.under().stream().map(Wording::label).forEach(labels::add);
        }
        panel.columns().forEach(column -> {
            labels.addAll(column.wording().all());
            column.under().stream().map(Wording::label).forEach(labels::add);
        });
    }
}
