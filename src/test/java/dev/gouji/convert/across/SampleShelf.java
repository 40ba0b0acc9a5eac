package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reports that lie on a shelf, each with what it is known by, and what a check finds over them. */
final class SampleShelf implements ReportShelf, AcrossFindings {

    /** What was found, as {@code DOCUMENT RULE SEVERITY VERDICT}. */
    final List<String> found = new ArrayList<>();

    final List<Finding> findings = new ArrayList<>();
    final List<ExtraTable> tables = new ArrayList<>();
    final Map<String, Identity> identities = new LinkedHashMap<>();

    private final Map<String, AnnualReport> reports = new LinkedHashMap<>();
    private final Map<String, ConversionHead> documents = new LinkedHashMap<>();

    SampleShelf(AnnualReport... sampled) {
        OrganRegister register = new OrganRegister(List.of(), List.of());
        Map<String, List<AnnualReport>> byDocument = new LinkedHashMap<>();
        for (AnnualReport report : sampled) {
            AnnualReport whole = report.identified(
                    new Identity(register.identify(report), Identifiers.contentId(report), true, null));
            reports.put(whole.id(), whole);
            byDocument
                    .computeIfAbsent(whole.document(), document -> new ArrayList<>())
                    .add(whole);
        }
        byDocument.forEach((document, held) -> documents.put(document, head(document, held, List.of())));
    }

    /** A page with its attachment among the files that it links. */
    SampleShelf attached(String page, String attachment) {
        documents.put(page, head(page, held(page), List.of(attachment)));
        documents.computeIfPresent(attachment, (document, head) -> head.tied(head.duplicateOf(), page));
        return this;
    }

    /** A document with the bytes of an earlier one. */
    SampleShelf copied(String document, String earlier) {
        documents.computeIfPresent(document, (name, head) -> head.tied(earlier, head.attachmentOf()));
        return this;
    }

    SampleShelf check(AcrossCheck check) throws Exception {
        check.check(this, this);
        return this;
    }

    /** The documents of the reports that sums take. */
    List<String> preferred() {
        return identities.entrySet().stream()
                .filter(entry -> entry.getValue().preferred())
                .map(entry -> reports.get(entry.getKey()).document())
                .sorted()
                .toList();
    }

    @Override
    public List<ConversionHead> documents() {
        return List.copyOf(documents.values());
    }

    @Override
    public AnnualReport load(ReportHead head) {
        return reports.get(head.id());
    }

    @Override
    public <R> void each(Iterable<List<ReportHead>> groups, Function<List<AnnualReport>, R> work, Taker<R> taker)
            throws IOException {
        for (List<ReportHead> group : groups) {
            taker.take(work.apply(group.stream().map(this::load).toList()));
        }
    }

    @Override
    public void add(String reportId, Finding finding) {
        found.add(String.join(
                " ",
                reports.get(reportId).document(),
                finding.rule(),
                finding.severity().name(),
                finding.verdict().name()));
        findings.add(finding);
    }

    @Override
    public void add(ExtraTable table) {
        tables.add(table);
    }

    @Override
    public void identify(String reportId, Identity identity) {
        identities.put(reportId, identity);
    }

    private List<AnnualReport> held(String document) {
        return reports.values().stream()
                .filter(report -> report.document().equals(document))
                .toList();
    }

    private static ConversionHead head(String document, List<AnnualReport> held, List<String> links) {
        DocumentRecord record = new DocumentRecord(
                document, null, null, null, null, null, DocumentStatus.OK, null, null, held.size(), null, null);
        return ConversionHead.of(new Conversion(record, held, links));
    }
}
