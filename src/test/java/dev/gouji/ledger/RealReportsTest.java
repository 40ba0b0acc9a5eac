package dev.gouji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.ReportStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in real reports, from their figures as people read them; skipped where these are not at hand. */
class RealReportsTest {

    @Test
    void elevenBlankTotalsOfAProvincialOfficeAreWarningsAndNoErrors() throws IOException {
        SampleReport sample = sample("shanghai-office-2019");
        List<Finding> findings = sample.check();
        assertEquals(
                List.of(
                        "requests/granted/total",
                        "requests/partly_granted/total",
                        "requests/refused.state_secret/total",
                        "requests/refused.internal_affairs/total",
                        "requests/refused.deliberative/total",
                        "requests/refused.administrative_query/total",
                        "requests/unavailable.not_held/total",
                        "requests/unavailable.requires_creation/total",
                        "requests/unavailable.unclear_after_correction/total",
                        "requests/not_processed.petition/total",
                        "requests/not_processed.repeated/total"),
                findings.stream()
                        .map(finding -> finding.left().get(0).key().toString())
                        .toList());
        assertTrue(findings.stream().allMatch(finding -> finding.rule().equals("figure.blank-total")));
        assertEquals(
                ReportStatus.CONSISTENT, sample.report().withFindings(findings).status());
    }

    @Test
    void theDistrictWithWrongTotalsInTableFourIsInconsistent() throws IOException {
        SampleReport sample = sample("hzq2023_working");
        List<Finding> findings = sample.check();
        assertEquals(
                List.of(
                        "review_litigation.total review_litigation/reconsideration/total 11",
                        "review_litigation.total review_litigation/litigation_after_review/total 5",
                        "form.mixed none null"),
                findings.stream()
                        .map(finding -> finding.rule() + " "
                                + (finding.right().isEmpty()
                                        ? "none"
                                        : finding.right().get(0).key())
                                + " " + finding.difference())
                        .toList());
        assertEquals(
                ReportStatus.INCONSISTENT,
                sample.report().withFindings(findings).status());
    }

    @Test
    void theBlankFormIsUnfilledInEveryTableAndNothingElse() throws IOException {
        SampleReport sample = sample("blank-form-ogi-2021");
        List<Finding> findings = sample.check();
        assertEquals(
                List.of("form.unfilled", "form.unfilled", "form.unfilled"),
                findings.stream().map(Finding::rule).toList());
        assertEquals(
                ReportStatus.INCOMPLETE, sample.report().withFindings(findings).status());
    }

    @Test
    void outcomesThatAddToTwentySevenAgainstTwentyOneFailInTwoColumns() throws IOException {
        List<Finding> findings = sample("pingtan-2020-tables").check();
        assertEquals(
                List.of("requests/handled/natural_person 26 20", "requests/handled/total 27 21"),
                findings.stream()
                        .filter(finding -> finding.rule().equals("requests.outcomes"))
                        .map(finding ->
                                finding.right().get(0).key() + " " + finding.leftSum() + " " + finding.rightSum())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acheng-miit-2021", "city-scale-2025"})
    void aReportWhoseSumsHoldHasNoFindings(String name) throws IOException {
        assertEquals(List.of(), sample(name).check());
    }

    /** A truth file as a report: null is a blank, a figure that no reading can settle is unreadable. */
    private static SampleReport sample(String name) throws IOException {
        Optional<Path> shared = shared();
        assumeTrue(shared.isPresent(), "the real reports are not at hand");
        JsonNode truth = new ObjectMapper()
                .readTree(shared.orElseThrow()
                        .resolve("real/truth/" + name + ".json")
                        .toFile());
        JsonNode figures = truth.get("figures");
        FormVariant form = Forms.of(truth.get("form").asText()).variants().stream()
                .max(Comparator.comparingLong(variant -> known(variant, figures)))
                .orElseThrow();
        SampleReport sample = SampleReport.zeros(form);
        for (PrintedSlot slot : slots(form)) {
            String key = slot.key().toString();
            JsonNode value = figures.get(key);
            sample.with(key, value == null ? "unreadable" : value.isNull() ? "blank" : value.asText());
        }
        AnnualReport report = sample.report();
        figures.fieldNames()
                .forEachRemaining(key ->
                        assertTrue(report.figuresByKey().containsKey(FigureKey.of(key)), key + " is in no variant"));
        return sample;
    }

    private static long known(FormVariant form, JsonNode figures) {
        return slots(form).stream()
                .filter(slot -> figures.has(slot.key().toString()))
                .count();
    }

    private static List<PrintedSlot> slots(FormVariant form) {
        return form.tables().stream().flatMap(table -> table.slots().stream()).toList();
    }

    private static Optional<Path> shared() {
        String told = System.getProperty("gouji.shared");
        if (told != null) {
            return Optional.of(Path.of(told)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(folder -> Files.isDirectory(folder.resolve("real/truth")))
                .findFirst();
    }
}
