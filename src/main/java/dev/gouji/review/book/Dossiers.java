package dev.gouji.review.book;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalDamage;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.reading.DatasetLookup;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.FindingState;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The reports of a dataset, one at a time, each with what was decided until now. Thread-safe. */
public final class Dossiers implements Closeable {

    private static final int KEPT = 48;

    /** Found over several reports, besides those between years and levels: no check of one report finds them again. */
    private static final Set<String> ACROSS = Set.of("originals.differ", "narrative.duplicate", "report.repeated");

    private final Path folder;
    private final DecisionBook book;
    private final Function<DocumentRecord, byte[]> originals;
    private final Map<String, Conversion> asRead = recent();
    private final Map<String, Conversion> published = recent();
    private final Map<String, Conversion> decided = recent();
    private DatasetLookup dataset;
    private Journal journal;
    private final Map<String, JournalRow> rows = new HashMap<>();
    private String packageStamp;
    private String decidedStamp = "";

    /**
     * Of a dataset folder.
     *
     * @param originals the bytes of a document, null when they are not to be had: read again when the journal of the run is gone
     */
    public Dossiers(Path folder, DecisionBook book, Function<DocumentRecord, byte[]> originals) {
        this.folder = folder;
        this.book = book;
        this.originals = originals;
    }

    /** Another one as soon as the dataset or its decisions are others. */
    public String version() throws DatasetException {
        return stamp() + "." + book.page().stamp();
    }

    /** Another one as soon as the dataset is another. */
    public String stamp() {
        try {
            Path file = folder.resolve("datapackage.json");
            return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "none";
        }
    }

    /** The record of a document; null when the dataset has none of this path. */
    public synchronized DocumentRecord document(String path) throws DatasetException, IOException {
        return dataset().document(path);
    }

    /** A report of a document; null when the dataset does not have it. */
    public synchronized Dossier find(String document, String reportId) throws DatasetException, IOException {
        DecisionBook.Page page = book.page();
        DatasetLookup lookup = dataset();
        if (!page.stamp().equals(decidedStamp)) {
            decided.clear();
            decidedStamp = page.stamp();
        }
        if (!published.containsKey(document)) {
            published.put(document, lookup.find(document));
        }
        Conversion saying = published.get(document);
        AnnualReport said = report(saying, reportId);
        if (said == null) {
            return null;
        }
        Conversion read = asRead(saying.document());
        AnnualReport own = report(read, reportId);
        if (own == null) {
            return new Dossier(saying.document(), null, said);
        }
        if (!decided.containsKey(document)) {
            decided.put(document, decided(read, saying, page));
        }
        return new Dossier(saying.document(), own, report(decided.get(document), reportId));
    }

    /** As {@code convert} would have it now, but for what it would find over several reports, which is as it was. */
    private static Conversion decided(Conversion read, Conversion dataset, DecisionBook.Page page) {
        Conversion reviewed = page.applied().review(read);
        List<AnnualReport> found = new ArrayList<>();
        for (AnnualReport report : reviewed.reports()) {
            AnnualReport said = report(dataset, report.id());
            List<Finding> findings = new ArrayList<>(report.findings());
            if (said != null) {
                said.findings().stream()
                        .filter(Dossiers::isAcross)
                        .map(finding -> finding.decided(FindingState.OPEN, null))
                        .forEach(findings::add);
            }
            boolean sameOrgan = said != null && report.agency().equals(said.agency());
            AnnualReport whole = report.withFindings(findings);
            found.add(sameOrgan ? whole.identified(said.identity()) : whole);
        }
        return page.applied().settle(read, new Conversion(reviewed.document(), found, reviewed.links()));
    }

    private static boolean isAcross(Finding finding) {
        return finding.kind() == FindingKind.CROSS_YEAR
                || finding.kind() == FindingKind.HIERARCHY
                || ACROSS.contains(finding.rule());
    }

    private Conversion asRead(DocumentRecord record) throws IOException {
        Conversion kept = asRead.get(record.document());
        if (kept != null) {
            return kept;
        }
        Conversion found = journaled(record.document());
        if (found == null
                || !String.valueOf(record.sha256()).equals(found.document().sha256())) {
            byte[] bytes = originals.apply(record);
            found = bytes == null ? null : new Converter().convert(record.document(), bytes);
        }
        if (found != null) {
            asRead.put(record.document(), found);
        }
        return found;
    }

    /** What the run kept; null when it kept nothing of this document, or another run has rewritten it meanwhile. */
    private Conversion journaled(String document) throws IOException {
        if (journal == null) {
            journal = DatasetFolder.ask(folder, ours -> {
                        GuardedFolder place = ours.existing("journal");
                        return place == null ? null : Journal.look(place);
                    })
                    .orElse(null);
            if (journal != null) {
                journal.rows().forEach(row -> rows.put(row.head().document(), row));
            }
        }
        JournalRow row = rows.get(document);
        try {
            return row == null ? null : journal.load(row);
        } catch (JournalDamage e) {
            return null;
        }
    }

    private DatasetLookup dataset() throws DatasetException, IOException {
        String stamp = stamp();
        if (dataset == null || !stamp.equals(packageStamp)) {
            close();
            dataset = DatasetLookup.open(folder);
            packageStamp = stamp;
        }
        return dataset;
    }

    private static AnnualReport report(Conversion conversion, String id) {
        return conversion == null
                ? null
                : conversion.reports().stream()
                        .filter(report -> report.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, Conversion> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Conversion> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** Lets go of the files; they are opened again when they are needed. */
    @Override
    public synchronized void close() throws IOException {
        asRead.clear();
        published.clear();
        decided.clear();
        rows.clear();
        Journal gone = journal;
        DatasetLookup old = dataset;
        dataset = null;
        journal = null;
        if (gone != null) {
            gone.close();
        }
        if (old != null) {
            old.close();
        }
    }
}
