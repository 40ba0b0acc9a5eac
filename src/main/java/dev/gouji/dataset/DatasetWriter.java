package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a dataset folder: conversions in, files out. Keeps nothing of a conversion once it is written, so memory does
 * not grow with their number. Not thread-safe.
 *
 * <p>{@code open}, {@code accept} for each conversion in the order its lines shall stand in, {@code finish}, {@code
 * close}. Closing without finishing leaves an earlier dataset in the folder as it was.
 */
public final class DatasetWriter implements Closeable {

    private final DatasetFolder folder;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final List<RecordSchema> schemas = List.of(
            RecordSchema.of("documents"),
            RecordSchema.of("reports"),
            RecordSchema.of("figures"),
            RecordSchema.of("findings"),
            RecordSchema.of("explanation").named("explanations"));
    private final RecordFiles documents;
    private final RecordFiles reports;
    private final RecordFiles figures;
    private final RecordFiles findings;
    private final RecordFiles explanations;
    private final CsvFile wide;
    private final OutputStream quarantine;
    private final OutputStream log;
    private final long started = System.nanoTime();

    private DatasetWriter(DatasetFolder folder, boolean bom) throws IOException {
        this.folder = folder;
        documents = opened(new RecordFiles(schemas.get(0), folder, bom));
        reports = opened(new RecordFiles(schemas.get(1), folder, bom));
        figures = opened(new RecordFiles(schemas.get(2), folder, bom));
        findings = opened(new RecordFiles(schemas.get(3), folder, bom));
        explanations = opened(new RecordFiles(schemas.get(4), folder, bom));
        wide = opened(new CsvFile(folder.create("reports-wide.csv"), WideTable.header(), bom));
        quarantine = opened(folder.create("quarantine.ndjson"));
        log = opened(folder.create("run.log.ndjson"));
    }

    /**
     * Takes a folder for a dataset; it is made when it is not there.
     *
     * @param folder empty, or a dataset that gouji wrote, which is replaced when the new one is finished
     * @param bom whether CSV files begin with a byte order mark, for Chinese Excel
     * @throws DatasetException when the folder holds anything else, is being written to, or cannot be written
     * @throws IOException when a file cannot be made in it
     */
    public static DatasetWriter open(Path folder, boolean bom) throws DatasetException, IOException {
        DatasetFolder claimed = DatasetFolder.claim(folder);
        try {
            return new DatasetWriter(claimed, bom);
        } catch (IOException | RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    /** Writes every line of a conversion. */
    public void accept(Conversion conversion) throws IOException {
        ObjectNode document = RecordTree.of(conversion.document());
        documents.write(document);
        for (AnnualReport report : conversion.reports()) {
            ObjectNode record = RecordTree.of(report);
            reports.write(record);
            wide.write(WideTable.cells(report, record));
            for (ObjectNode figure : RecordTree.figures(report)) {
                figures.write(figure);
            }
            for (ObjectNode finding : FindingTree.of(report)) {
                findings.write(finding);
            }
            for (JsonNode explanation : new ExplanationTree(report).all()) {
                explanations.write((ObjectNode) explanation);
            }
        }
        DocumentStatus status = conversion.document().status();
        if (status == DocumentStatus.FAILED || status == DocumentStatus.PARTIAL) {
            RecordFiles.writeLine(
                    quarantine,
                    pick(document, List.of("document", "sha256", "status", "error", "message_zh", "message_en")));
        }
        JsonNode line = pick(document, List.of("document", "status", "error", "reports"))
                .put("milliseconds_from_start", (System.nanoTime() - started) / 1_000_000);
        RecordFiles.writeLine(log, line);
    }

    /** Writes {@code datapackage.json} and moves everything into place, the package last. */
    public void finish() throws IOException {
        closeFiles();
        try (OutputStream out = folder.create(DataPackage.NAME)) {
            out.write((Json.pretty(DataPackage.of(schemas)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        folder.publish();
    }

    /** Gives the folder free; what was not finished is deleted. */
    @Override
    public void close() throws IOException {
        try (folder) {
            closeFiles();
        }
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

    private static ObjectNode pick(ObjectNode record, List<String> fields) {
        ObjectNode node = Json.object();
        fields.forEach(field -> node.set(field, record.get(field)));
        return node;
    }
}
