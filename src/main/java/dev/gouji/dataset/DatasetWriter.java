package dev.gouji.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.codebook.Codebook;
import dev.gouji.dataset.page.PageWriter;
import dev.gouji.dataset.parquet.ParquetFile;
import dev.gouji.dataset.record.ExplanationTree;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.FindingTree;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.QuarantineTree;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.RecordTree;
import dev.gouji.dataset.sql.SqlScripts;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.OrganIdentity;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a dataset folder: conversions in, files out. Keeps nothing of a conversion once it is written, so memory does
 * not grow with their number. Not thread-safe, but for {@link #lines}.
 *
 * <p>{@code open}, {@code accept} for each conversion in the order its lines shall stand in and for the organs, {@code finish}, {@code
 * close}. Closing without finishing leaves an earlier dataset in the folder as it was.
 */
public final class DatasetWriter implements Closeable {

    private static final List<RecordSchema> CODEBOOK =
            Codebook.NAMES.stream().map(RecordSchema::of).toList();

    private final DatasetFolder folder;
    private final boolean bom;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final List<RecordSchema> schemas = List.of(
            RecordSchema.of("documents"),
            RecordSchema.of("reports"),
            RecordSchema.of("figures"),
            RecordSchema.of("findings"),
            RecordSchema.of("explanation").named("explanations"),
            RecordSchema.of("organs"));
    private final List<RecordFiles> files = new ArrayList<>();
    private final CsvFile wide;
    private final OutputStream quarantine;
    private final PageWriter page;
    private final List<ExtraTable> tables = new ArrayList<>();

    private DatasetWriter(DatasetFolder folder, boolean bom, Map<String, String> originals) throws IOException {
        this.folder = folder;
        this.bom = bom;
        if (!ParquetFile.isReady()) {
            ParquetFile.prepare(folder.nativeCode());
        }
        for (RecordSchema schema : schemas) {
            files.add(opened(new RecordFiles(schema, folder, bom)));
        }
        wide = opened(new CsvFile(folder.create("reports-wide.csv"), WideTable.header(), bom));
        wide.write(WideTable.names(schemas.get(1)));
        quarantine = opened(folder.create("quarantine.ndjson"));
        page = opened(PageWriter.open(folder.aside(), originals));
    }

    /**
     * Begins a dataset.
     *
     * @param folder where; an earlier dataset in it is replaced when this one is finished
     * @param bom whether CSV files begin with a byte order mark, for Chinese Excel
     * @param originals where the originals lie as seen from the folder, as {@link PageWriter#open} takes it
     * @throws IOException when a file cannot be made in it
     */
    public static DatasetWriter open(DatasetFolder folder, boolean bom, Map<String, String> originals)
            throws IOException {
        return new DatasetWriter(folder, bom, originals);
    }

    /** Writes every line of a conversion. */
    public void accept(Conversion conversion) throws IOException {
        accept(lines(conversion));
    }

    /** Makes every line of a conversion, and writes none: to be done by many threads at once. */
    public ConversionLines lines(Conversion conversion) {
        ObjectNode document = RecordTree.of(conversion.document());
        List<ObjectNode> reports = new ArrayList<>();
        List<ObjectNode> findings = new ArrayList<>();
        List<ObjectNode> explanations = new ArrayList<>();
        StringBuilder wideLines = new StringBuilder();
        for (AnnualReport report : conversion.reports()) {
            ObjectNode record = RecordTree.of(report);
            reports.add(record);
            CsvFile.append(wideLines, WideTable.cells(report, record));
            findings.addAll(FindingTree.of(report));
            new ExplanationTree(report).all().forEach(node -> explanations.add((ObjectNode) node));
        }
        // in the order of the schemas
        List<RecordFiles.Lines> lines = List.of(
                files.get(0).lines(List.of(document)),
                files.get(1).lines(reports),
                files.get(2).figures(conversion.reports()),
                files.get(3).lines(findings),
                files.get(4).lines(explanations));
        byte[] trouble = conversion.document().isUnread()
                ? RecordFiles.line(QuarantineTree.of(document, conversion.document()))
                : new byte[0];
        return new ConversionLines(conversion, lines, wideLines.toString().getBytes(StandardCharsets.UTF_8), trouble);
    }

    /** Writes the lines of a conversion. */
    public void accept(ConversionLines lines) throws IOException {
        for (int i = 0; i < lines.records().size(); i++) {
            files.get(i).write(lines.records().get(i));
        }
        wide.write(lines.wide());
        quarantine.write(lines.quarantine());
        page.accept(lines.conversion());
    }

    /** Writes the organs, in this order. */
    public void accept(List<OrganIdentity> organs) throws IOException {
        RecordFiles file = files.get(files.size() - 1);
        file.write(file.lines(organs.stream().map(RecordTree::of).toList()));
    }

    /** Writes a table as a file of its own. */
    public void accept(ExtraTable table) throws IOException {
        List<String> header =
                table.columns().stream().map(ExtraTable.Column::name).toList();
        try (CsvFile file = new CsvFile(folder.create(table.name() + ".csv"), header, bom)) {
            for (List<String> row : table.rows()) {
                file.write(row.stream().map(Json::text).toList());
            }
        }
        page.accept(table);
        tables.add(table);
    }

    /**
     * Writes {@code report.html}, {@code README.md}, the scripts and {@code datapackage.json} and moves everything into place, the package last.
     *
     * @param state what the dataset came of, as {@link DatasetFolder#publishedNote} will be asked for
     * @param note what a run that finds it unchanged wants to know
     */
    public void finish(String state, String note) throws IOException {
        writeCodebook();
        closeFiles();
        try (OutputStream out = folder.create(PageWriter.NAME)) {
            page.writeTo(out, DataPackage.programVersion());
        }
        List<RecordSchema> described =
                Stream.concat(schemas.stream(), CODEBOOK.stream()).toList();
        try (OutputStream out = folder.create(FolderReadme.NAME)) {
            out.write(FolderReadme.of(described, tables).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> script : SqlScripts.of(described).entrySet()) {
            try (OutputStream out = folder.create(SqlScripts.FOLDER + "/" + script.getKey())) {
                out.write(script.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (OutputStream out = folder.create(DataPackage.NAME)) {
            out.write((Json.pretty(DataPackage.of(described, tables, folder.files(), bom)) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        folder.publish(state, note);
    }

    private void writeCodebook() throws IOException {
        for (RecordSchema schema : CODEBOOK) {
            RecordFiles file = opened(new RecordFiles(schema, folder, bom));
            file.write(file.lines(Codebook.records(schema.name())));
        }
    }

    /** Closes the files; those that were not finished go when the folder is given free. */
    @Override
    public void close() throws IOException {
        closeFiles();
    }

    private <T extends Closeable> T opened(T file) {
        open.add(file);
        return file;
    }

    private void closeFiles() throws IOException {
        IOException first = null;
        while (!open.isEmpty()) {
            try {
                open.remove().close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
