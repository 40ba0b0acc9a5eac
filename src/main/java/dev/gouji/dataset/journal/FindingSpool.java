package dev.gouji.dataset.journal;

import dev.gouji.dataset.folder.FolderMaker;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.report.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that are added to reports after their conversion, kept on disk: memory holds where they are. Not
 * thread-safe, but once all are added any thread may ask for them.
 */
public final class FindingSpool implements Closeable {

    private final FolderMaker maker;
    private GuardedFolder folder;
    private Segments segments;
    private final Map<String, List<Location>> byReport = new HashMap<>();

    /** In an empty folder, which is made with the first finding; its files are left to whoever made it. */
    public FindingSpool(FolderMaker maker) {
        this.maker = maker;
    }

    /** Adds a finding to a report. */
    public void add(String reportId, Finding finding) throws IOException {
        if (segments == null) {
            folder = maker.make();
            segments = new Segments(folder);
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

    @Override
    public void close() throws IOException {
        if (segments != null) {
            segments.close();
            folder.close();
        }
    }
}
