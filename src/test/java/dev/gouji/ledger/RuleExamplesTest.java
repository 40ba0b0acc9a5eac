package dev.gouji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.ledger.RuleExample.Example;
import dev.gouji.ledger.RuleExample.ExpectedFinding;
import dev.gouji.ledger.originals.OriginalsChecker;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example in {@code fixtures/rules}; to add one, add it to the file of its rule. */
class RuleExamplesTest {

    private static final Path FOLDER = Path.of("fixtures", "rules");
    private static final String ORGAN = "霁川市教育局";
    private static final int YEAR = 2023;

    /** Rules of the catalogue that other rooms check. */
    private static final Set<String> ELSEWHERE = Set.of(
            "cross-year.carry-over",
            "cross-year.stock",
            "cross-year.items",
            "cross-year.cumulative",
            "hierarchy.sum",
            "narrative.duplicate",
            "label.variant",
            "year.conflict",
            "narrative.missing",
            "text.hidden",
            "report.repeated",
            "decision.stale",
            "decision.conflict");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    @TestFactory
    Stream<DynamicNode> everyExampleGivesExactlyItsFindings() {
        return files().stream()
                .flatMap(file -> file.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                file.rule() + ": " + example.name(), () -> assertFindings(example))));
    }

    @Test
    void everyRuleOfThisRoomHasAFileAndNoFileIsForAnUnknownRule() {
        Set<String> rules = Forms.rules().stream()
                .map(Rule::id)
                .filter(id -> !ELSEWHERE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = paths().stream()
                .map(path -> path.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .filter(id -> !ELSEWHERE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, files);
    }

    @Test
    void everyFileIsNamedAfterItsRuleAndShowsItPassAndFail() {
        List<Path> paths = paths();
        List<RuleExample> files = files();
        for (int index = 0; index < files.size(); index++) {
            RuleExample file = files.get(index);
            assertEquals(file.rule() + ".yaml", paths.get(index).getFileName().toString());
            assertTrue(file.source() != null && file.why() != null, file.rule() + " does not say why");
            List<Boolean> fails = file.examples().stream()
                    .map(example -> example.findings().stream()
                            .anyMatch(finding -> finding.rule().equals(file.rule())))
                    .distinct()
                    .toList();
            assertEquals(2, fails.size(), file.rule() + " needs an example that passes and one that does not");
        }
    }

    private static void assertFindings(Example example) {
        FormVariant form = Forms.of(example.form()).variants().get(example.alternative());
        SampleReport sample = SampleReport.zeros(form);
        example.figures().forEach(sample::with);
        if (example.prose() != null) {
            sample.saying(example.prose());
        }
        List<String> expected =
                example.findings().stream().map(finding -> told(form, finding)).toList();
        List<Finding> made = example.attachment() == null ? sample.check() : againstAttachment(sample, example, form);
        List<String> found = made.stream().map(RuleExamplesTest::told).toList();
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static List<Finding> againstAttachment(SampleReport page, Example example, FormVariant form) {
        SampleReport attachment = SampleReport.zeros(form);
        example.attachment().forEach(attachment::with);
        return OriginalsChecker.check(page.of(ORGAN, YEAR, "a.html"), attachment.of(ORGAN, YEAR, "a.doc"));
    }

    private static String told(FormVariant form, ExpectedFinding finding) {
        return String.join(
                " ",
                finding.rule(),
                finding.severity(),
                finding.verdict(),
                finding.origin(),
                expanded(form, finding.left()).toString(),
                expanded(form, finding.right()).toString(),
                "assumed " + expanded(form, finding.assumed()).stream().sorted().toList(),
                finding.leftSum() + " - " + finding.rightSum() + " = " + finding.difference());
    }

    private static String told(Finding finding) {
        List<Term> terms = new ArrayList<>(finding.left());
        terms.addAll(finding.right());
        return String.join(
                " ",
                finding.rule(),
                finding.severity().code(),
                finding.verdict().code(),
                finding.origin().code(),
                finding.left().stream().map(Term::key).toList().toString(),
                finding.right().stream().map(Term::key).toList().toString(),
                "assumed "
                        + terms.stream()
                                .filter(Term::assumed)
                                .map(Term::key)
                                .sorted()
                                .toList(),
                finding.leftSum() + " - " + finding.rightSum() + " = " + finding.difference());
    }

    private static List<FigureKey> expanded(FormVariant form, List<String> keys) {
        return keys == null
                ? List.of()
                : keys.stream()
                        .flatMap(key -> SampleReport.keys(form, key).stream())
                        .toList();
    }

    private static List<RuleExample> files() {
        return paths().stream()
                .map(path -> {
                    try {
                        return YAML.readValue(Files.readString(path), RuleExample.class);
                    } catch (IOException e) {
                        throw new UncheckedIOException(path.toString(), e);
                    }
                })
                .toList();
    }

    private static List<Path> paths() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
