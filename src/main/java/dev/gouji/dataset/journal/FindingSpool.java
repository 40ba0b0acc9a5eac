package dev.gouji.dataset.journal;

import dev.gouji.report.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings that are added to reports after their conversion, kept on disk: memory holds where they are. Not
 * thread-safe, but once all are added any thread may ask for them.
 */
public final class FindingSpool implements Closeable {

    private final Path folder;
    private Segments segments;
    private final Map<String, List<Location>> byReport = new HashMap<>();

    /** In a folder that holds nothing else; it is made with the first finding, and emptied then. */
    public FindingSpool(Path folder) {
        this.folder = folder;
    }

    /** Adds a finding to a report. */
    public void add(String reportId, Finding finding) throws IOException {
        if (segments == null) {
            Files.createDirectories(folder);
            segments = new Segments(folder);
            segments.keepOnly(Set.of());
        }
        byReport.computeIfAbsent(reportId, id -> new ArrayList<>(1))
                .add(segments.append(ConversionCodec.encode(finding)));
    }

    /** Whether a report has any. */
    public boolean has(String reportId) {
        return byReport.containsKey(reportId);
    }

    /** Those of a report, in the order they were added in. */
    public List<Finding> of(String reportId) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Location location : byReport.getOrDefault(reportId, List.of())) {
            findings.add(ConversionCodec.decodeFinding(segments.read(location)));
        }
        return findings;
    }

    /** Deletes its folder. */
    @Override
    public void close() throws IOException {
        if (segments != null) {
            segments.keepOnly(Set.of());
            segments.close();
            Files.deleteIfExists(folder);
        }
    }
}
