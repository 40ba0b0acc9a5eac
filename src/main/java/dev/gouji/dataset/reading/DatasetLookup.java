package dev.gouji.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.DatasetException;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Explanation;
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

/**
 * Looks single documents up in a dataset, however large it is: nothing but the organs is read through. The files are held
 * open, so that what is looked up is of one dataset even when another one takes its place. Thread-safe.
 */
public final class DatasetLookup implements Closeable {

    private final Path folder;
    private final List<Closeable> open = new ArrayList<>();
    private final SortedRecords documents;
    private final SortedRecords reports;
    private final SortedRecords figures;
    private final SortedRecords findings;
    private Map<String, OrganIdentity> organs;

    private DatasetLookup(Path folder) throws IOException {
        this.folder = folder;
        documents = opened("documents.ndjson");
        reports = opened("reports.ndjson");
        figures = opened("figures.ndjson");
        findings = opened("findings.ndjson");
    }

    /**
     * Opens a dataset folder.
     *
     * @throws DatasetException when it is none, of another version, or a file is missing
     */
    public static DatasetLookup open(Path folder) throws DatasetException, IOException {
        DatasetReader.requireReadable(folder);
        try {
            return new DatasetLookup(folder);
        } catch (IOException e) {
            throw new DatasetException(damage(folder), e);
        }
    }

    private SortedRecords opened(String name) throws IOException {
        try {
            SortedRecords records = new SortedRecords(folder.resolve(name));
            open.add(records);
            return records;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The record of a document; null when the dataset has none of this path. */
    public DocumentRecord document(String document) throws DatasetException {
        try {
            List<JsonNode> found = documents.of(document);
            return found.isEmpty() ? null : RecordNouns.document(found.get(0));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /**
     * A document with its reports, their figures, findings and explanations; null when the dataset has none of this path.
     *
     * @throws DatasetException when its records are none, or do not belong together
     */
    public Conversion find(String document) throws DatasetException {
        try {
            List<JsonNode> found = documents.of(document);
            if (found.isEmpty()) {
                return null;
            }
            Map<String, List<JsonNode>> own = byReport(figures.of(document));
            Map<String, List<JsonNode>> told = byReport(findings.of(document));
            List<AnnualReport> whole = new ArrayList<>();
            for (JsonNode record : reports.of(document)) {
                String id = record.get("report_id").textValue();
                whole.add(report(record, own.getOrDefault(id, List.of()), told.getOrDefault(id, List.of())));
            }
            return new Conversion(RecordNouns.document(found.get(0)), whole);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private AnnualReport report(JsonNode record, List<JsonNode> figureNodes, List<JsonNode> findingNodes)
            throws IOException {
        List<Figure> own = figureNodes.stream().map(RecordNouns::figure).toList();
        Map<String, Finding> byId = new LinkedHashMap<>();
        Map<String, JsonNode> suspects = new LinkedHashMap<>();
        for (JsonNode node : findingNodes) {
            byId.put(node.get("finding_id").textValue(), RecordNouns.finding(node));
            for (JsonNode suspect : node.get("suspects")) {
                suspects.putIfAbsent(suspect.get("explanation_id").textValue(), suspect);
            }
        }
        List<Explanation> explanations = suspects.values().stream()
                .map(node -> RecordNouns.explanation(node, byId))
                .toList();
        return RecordNouns.report(record, organs(), own, List.copyOf(byId.values()))
                .withExplanations(explanations);
    }

    private static Map<String, List<JsonNode>> byReport(List<JsonNode> nodes) {
        Map<String, List<JsonNode>> byReport = new HashMap<>();
        for (JsonNode node : nodes) {
            byReport.computeIfAbsent(node.get("report_id").textValue(), id -> new ArrayList<>())
                    .add(node);
        }
        return byReport;
    }

    private synchronized Map<String, OrganIdentity> organs() throws IOException {
        if (organs == null) {
            Map<String, OrganIdentity> read = new HashMap<>();
            try (RecordStream records = new RecordStream(folder.resolve("organs.ndjson"))) {
                while (!records.isDone()) {
                    OrganIdentity organ = RecordNouns.organ(records.take());
                    read.put(organ.id(), organ);
                }
            }
            organs = read;
        }
        return organs;
    }

    private DatasetException damaged(Exception cause) {
        return new DatasetException(damage(folder), cause);
    }

    private static Message damage(Path folder) {
        return new Message(
                folder + " 中的数据集缺文件、已损坏或被改动过：请重新转换。",
                "the dataset in " + folder + " lacks a file, is damaged or has been changed: convert it again");
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }
}
