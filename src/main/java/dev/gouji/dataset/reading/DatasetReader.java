package dev.gouji.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.OrganIdentity;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a dataset folder back, of this version or of 1.x, one conversion after the other; no more than one is in memory, and all organs. Not thread-safe. */
public final class DatasetReader implements Closeable {

    /** Datasets of these versions have no organs. */
    private static final String BEFORE_ORGANS = "1.";

    private final Path folder;
    private final boolean figuresToo;
    private final List<Closeable> open = new ArrayList<>();
    private final Map<String, OrganIdentity> organs = new HashMap<>();
    private RecordStream documents;
    private RecordStream reports;
    private RecordStream figures;
    private RecordStream findings;
    private RecordStream explanations;

    private DatasetReader(Path folder, boolean figuresToo) {
        this.folder = folder;
        this.figuresToo = figuresToo;
    }

    /** Whether a path is a dataset folder of gouji's. */
    public static boolean isDataset(Path folder) {
        return DatasetFolder.version(folder) != null;
    }

    /**
     * Opens a dataset folder.
     *
     * @throws DatasetException when it is none, of another version, or a file is missing
     */
    public static DatasetReader open(Path folder) throws DatasetException, IOException {
        return open(folder, true);
    }

    /** Opens it for its reports without their figures, which are most of it; throws as {@link #open} does. */
    public static DatasetReader openBrief(Path folder) throws DatasetException, IOException {
        return open(folder, false);
    }

    /**
     * Refuses a folder that holds no dataset that can be read; of its files none is looked at but the package.
     *
     * @return the version of the dataset
     */
    static String requireReadable(Path folder) throws DatasetException {
        String version = DatasetFolder.version(folder);
        if (version == null || !(version.startsWith(BEFORE_ORGANS) || version.equals(Schemas.VERSION))) {
            throw new DatasetException(new Message(
                    folder + " 中的数据集不是本程序能读的版本（" + version + "，应为 " + Schemas.VERSION + "）：请重新转换。",
                    "the dataset in " + folder + " is of a version that cannot be read (" + version + ", not "
                            + Schemas.VERSION + "): convert it again"));
        }
        return version;
    }

    private static DatasetReader open(Path folder, boolean figuresToo) throws DatasetException, IOException {
        String version = requireReadable(folder);
        DatasetReader reader = new DatasetReader(folder, figuresToo);
        try {
            reader.documents = reader.stream("documents.ndjson");
            reader.reports = reader.stream("reports.ndjson");
            reader.figures = reader.stream("figures.ndjson");
            reader.findings = reader.stream("findings.ndjson");
            reader.explanations = reader.stream("explanations.ndjson");
            if (!version.startsWith(BEFORE_ORGANS)) {
                reader.readOrgans();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw reader.damaged(e);
        }
    }

    private void readOrgans() throws IOException {
        try (RecordStream records = new RecordStream(folder.resolve("organs.ndjson"))) {
            while (!records.isDone()) {
                OrganIdentity organ = RecordNouns.organ(records.take());
                organs.put(organ.id(), organ);
            }
        }
    }

    private RecordStream stream(String name) throws IOException {
        RecordStream stream = new RecordStream(folder.resolve(name));
        open.add(stream);
        return stream;
    }

    /**
     * The next conversion; null when there is none.
     *
     * @throws DatasetException when the records do not belong together, or are none
     */
    public Conversion next() throws DatasetException {
        try {
            if (documents.isDone()) {
                return end();
            }
            DocumentRecord document = RecordNouns.document(documents.take());
            List<AnnualReport> found = new ArrayList<>();
            for (int i = 0; i < document.reports(); i++) {
                found.add(report());
            }
            return new Conversion(document, found);
        } catch (IOException | RuntimeException e) {
            // whatever is wrong in a file that anybody may have edited
            throw damaged(e);
        }
    }

    private AnnualReport report() throws IOException {
        JsonNode record = reports.take();
        JsonNode id = record.get("report_id");
        List<Figure> own = figuresToo ? figures(record) : List.of();
        Map<String, Finding> found = new LinkedHashMap<>();
        for (JsonNode node : findings.takeWhile(node -> node.get("report_id").equals(id))) {
            found.put(node.get("finding_id").textValue(), RecordNouns.finding(node));
        }
        AnnualReport report = RecordNouns.report(record, organs, own, List.copyOf(found.values()));
        return report.withExplanations(
                explanations
                        .takeWhile(node ->
                                found.containsKey(node.get("closes").get(0).textValue()))
                        .stream()
                        .map(node -> RecordNouns.explanation(node, found))
                        .toList());
    }

    private List<Figure> figures(JsonNode record) throws IOException {
        JsonNode id = record.get("report_id");
        List<Figure> own = figures.takeWhile(node -> node.get("report_id").equals(id)).stream()
                .map(RecordNouns::figure)
                .toList();
        if (own.size() != record.get("figures").intValue()) {
            throw new IllegalStateException("figures are missing: " + id);
        }
        return own;
    }

    /** Nothing, when nothing is left over. */
    private Conversion end() {
        boolean more = figuresToo && !figures.isDone();
        if (more || !reports.isDone() || !findings.isDone() || !explanations.isDone()) {
            throw new IllegalStateException("records of no document");
        }
        return null;
    }

    private DatasetException damaged(Exception cause) {
        return new DatasetException(
                new Message(
                        folder + " 中的数据集缺文件、已损坏或被改动过：请重新转换。",
                        "the dataset in " + folder + " lacks a file, is damaged or has been changed: convert it again"),
                cause);
    }

    @Override
    public void close() throws IOException {
        for (Closeable stream : open) {
            stream.close();
        }
    }
}
