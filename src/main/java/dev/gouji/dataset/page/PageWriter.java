package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code report.html}: conversions in, a page out. Its data grows in files aside, so memory does not grow with the
 * number of conversions; reports with errors are kept whole first, then those with warnings, then others, each up to
 * their share ({@link PageCaps}). The same conversions give the same bytes. Not thread-safe.
 *
 * <p>{@code open}, {@code accept} for each conversion in the dataset's order, {@code close}, {@code writeTo}.
 */
public final class PageWriter implements Closeable {

    /** The file's name. */
    public static final String NAME = "report.html";

    private static final String UNPUBLISHED = "unpublished";
    private static final int LONGEST_MESSAGE = 600;

    private final PageCaps caps;
    private final Map<String, String> originals;
    private final List<PagePiece> pieces = new ArrayList<>();
    private final PageCounts counts = new PageCounts();
    private final MatrixRows matrix = new MatrixRows();
    private final PagePiece rows;
    private final PagePiece broken;
    private final PagePiece warned;
    private final PagePiece quiet;
    private final PagePiece files;
    private final PagePiece unpublished;
    private int errors;
    private int warnings;
    private int rowsLeftOut;
    private int filesLeftOut;
    private int unpublishedLeftOut;

    private PageWriter(GuardedFolder scratch, Map<String, String> originals, PageCaps caps) throws IOException {
        this.caps = caps;
        this.originals = Map.copyOf(originals);
        rows = piece(scratch, "rows", caps.listBytes());
        broken = piece(scratch, "broken", caps.cardBytes());
        warned = piece(scratch, "warned", caps.cardBytes());
        quiet = piece(scratch, "quiet", caps.cardBytes());
        files = piece(scratch, "files", caps.listBytes());
        unpublished = piece(scratch, UNPUBLISHED, caps.listBytes());
    }

    /**
     * Begins a page.
     *
     * @param scratch where files may grow until the page is written
     * @param originals where the originals lie as seen from the page ({@code ../samples}), by the first name in the
     *     documents' paths that a place is for, or by "" when it is for all; those that lie elsewhere get no link
     * @throws IOException when a file cannot be made
     */
    public static PageWriter open(GuardedFolder scratch, Map<String, String> originals) throws IOException {
        return open(scratch, originals, PageCaps.DEFAULT);
    }

    static PageWriter open(GuardedFolder scratch, Map<String, String> originals, PageCaps caps) throws IOException {
        return new PageWriter(scratch, originals, caps);
    }

    private PagePiece piece(GuardedFolder scratch, String name, long most) throws IOException {
        PagePiece piece = new PagePiece(scratch, "page-" + name, most);
        pieces.add(piece);
        return piece;
    }

    /** Takes a conversion in. */
    public void accept(Conversion conversion) throws IOException {
        counts.add(conversion);
        DocumentRecord document = conversion.document();
        if (document.status() != DocumentStatus.OK && document.status() != DocumentStatus.SKIPPED) {
            file(document);
        }
        for (AnnualReport whole : conversion.reports()) {
            AnnualReport report = whole.withoutDismissed();
            Map<FigureKey, Figure> figures = report.figuresByKey();
            ReportStatus status = report.status();
            counts.add(report, status);
            boolean added = rows.count() < caps.rows() && rows.add(matrix.line(report, document, status, figures));
            if (added) {
                card(report, figures);
            } else {
                rowsLeftOut++;
            }
        }
    }

    /** Takes in the organs and years that a list of units names and no report is on; other tables are no concern. */
    public void accept(ExtraTable table) throws IOException {
        if (table.name().equals(UNPUBLISHED)) {
            for (List<String> row : table.rows()) {
                ArrayNode entry = PageJson.array();
                row.forEach(cell -> entry.add(PageJson.text(cell)));
                if (!unpublished.add(PageJson.bytes(entry))) {
                    unpublishedLeftOut++;
                }
            }
        }
    }

    private void file(DocumentRecord document) throws IOException {
        ArrayNode entry = PageJson.array();
        entry.add(document.status().code());
        entry.add(document.error() == null ? null : document.error().code());
        entry.add(PageJson.text(document.document()));
        entry.add(PageJson.text(
                document.message() == null ? null : document.message().zh(), LONGEST_MESSAGE));
        entry.add(PageJson.text(
                document.message() == null ? null : document.message().en(), LONGEST_MESSAGE));
        if (files.count() >= caps.files() || !files.add(PageJson.bytes(entry))) {
            filesLeftOut++;
        }
    }

    private void card(AnnualReport report, Map<FigureKey, Figure> figures) throws IOException {
        int failing = report.count(Severity.ERROR);
        int doubtful = report.count(Severity.WARNING);
        if (failing > 0) {
            errors += errors < caps.errors() && added(broken, report, figures) ? failing : 0;
        } else if (doubtful > 0) {
            warnings += warnings < caps.warnings() && added(warned, report, figures) ? doubtful : 0;
        } else if (quiet.count() < caps.quiet()) {
            added(quiet, report, figures);
        }
    }

    private boolean added(PagePiece piece, AnnualReport report, Map<FigureKey, Figure> figures) throws IOException {
        ObjectNode card = new ReportCard(report, figures).toJson();
        // which report it is, by its line in the matrix: from 0
        card.put("row", rows.count() - 1);
        return piece.add(PageJson.bytes(card));
    }

    /**
     * Writes the page; this must be closed.
     *
     * @param version the program's
     */
    public void writeTo(OutputStream out, String version) throws IOException {
        PageShell.write(
                out,
                Map.of(
                        "words",
                        target -> target.write(PageShell.resource("words.json").getBytes(StandardCharsets.UTF_8)),
                        "about",
                        target -> target.write(PageJson.bytes(about(version))),
                        "rows",
                        rows::copyTo,
                        "broken",
                        broken::copyTo,
                        "warned",
                        warned::copyTo,
                        "quiet",
                        quiet::copyTo,
                        "files",
                        files::copyTo,
                        UNPUBLISHED,
                        unpublished::copyTo));
    }

    private ObjectNode about(String version) {
        ObjectNode node = PageJson.object();
        node.put("version", version).put("forms", Forms.VERSION).put("dataset", Schemas.VERSION);
        ObjectNode places = node.putObject("originals");
        new TreeMap<>(originals)
                .forEach((name, place) -> places.set(PageJson.whole(name, LONGEST_MESSAGE), PageJson.text(place)));
        node.set("counts", counts.toJson());
        ObjectNode leftOut = node.putObject("leftOut");
        leftOut.put("rows", rowsLeftOut).put("files", filesLeftOut).put(UNPUBLISHED, unpublishedLeftOut);
        node.set("layouts", FormLayout.all());
        node.set("charted", CertainNumbers.legend());
        ArrayNode rules = node.putArray("rules");
        for (Rule rule : Forms.rules()) {
            ObjectNode entry = rules.addObject().put("id", rule.id());
            entry.putArray("title").add(rule.title().zh()).add(rule.title().en());
            entry.putArray("about").add(rule.about().zh()).add(rule.about().en());
        }
        return node;
    }

    /** Closes the files aside; the page can be written then. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (PagePiece piece : pieces) {
            try {
                piece.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
