package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.ReportHead;
import dev.gouji.report.ReportStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecidedConversionsTest {

    private static final Path BROKEN = Path.of("samples/broken-2023.docx");
    private static final FigureKey WRONG = FigureKey.of("requests/refused.enforcement_file/natural_person");
    private static final DecisionMaker MAKER = new DecisionMaker("甲", "2026-03-08T02:11:40.123Z");

    private final Conversion asRead = converted("broken-2023.docx", BROKEN);
    private final AnnualReport report = asRead.reports().get(0);

    private static Conversion converted(String name, Path file) {
        try {
            return new Converter().convert(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DecidedConversions decided(Decision... decisions) {
        return DecidedConversions.of(List.of(decisions), Limits.STANDARD);
    }

    private static Figure figure(Conversion conversion) {
        return conversion.reports().get(0).figuresByKey().get(WRONG);
    }

    @Test
    void withoutDecisionsEverythingIsAsItWasRead() {
        assertSame(asRead, DecidedConversions.NONE.apply(asRead));
        assertEquals("", DecidedConversions.NONE.state());
    }

    @Test
    void aReviewedReportIsCheckedAnew() {
        Conversion now =
                decided(MAKER.value(report, WRONG, BigDecimal.ZERO, null)).apply(asRead);

        Set<String> rules =
                now.reports().get(0).findings().stream().map(Finding::rule).collect(Collectors.toSet());
        assertEquals(Set.of("review_litigation.total"), rules);
        assertEquals(
                1,
                now.reports().get(0).explanations().stream()
                        .map(one -> one.changes().get(0).key().table())
                        .distinct()
                        .count());
        assertEquals(Certainty.REVIEWED, figure(now).certainty());
    }

    @Test
    void nothingElseOfTheReportChanges() {
        AnnualReport now = decided(MAKER.value(report, WRONG, BigDecimal.ZERO, null))
                .apply(asRead)
                .reports()
                .get(0);

        for (Figure figure : report.figures()) {
            if (!figure.key().equals(WRONG)) {
                assertEquals(figure, now.figuresByKey().get(figure.key()));
            }
        }
        assertEquals(
                report,
                now.withFigures(report.figures())
                        .withFindings(report.findings())
                        .withExplanations(report.explanations()));
    }

    @Test
    void whatWasFoundInReadingStaysAndIsNotFoundTwice() {
        Conversion read = converted("a.html", Path.of("samples/bureau-2024.html"));
        AnnualReport one = read.reports().get(0);
        FigureKey key = one.figures().get(0).key();
        Figure figure = one.figures().get(0);

        Conversion same = decided(MAKER.asPrinted(one, key, null)).apply(read);

        assertEquals(one.findings(), same.reports().get(0).findings());
        assertEquals(figure.value(), same.reports().get(0).figures().get(0).value());
    }

    @Test
    void theContentIsThatWhichTheProgramRead() {
        Conversion now =
                decided(MAKER.value(report, WRONG, BigDecimal.ZERO, null)).apply(asRead);

        assertEquals(
                report.identity().contentId(), now.reports().get(0).identity().contentId());
    }

    @Test
    void aDecisionHoldsWhateverTheFileIsCalledAndInAnotherFormat() {
        DecidedConversions decided = decided(MAKER.value(report, WRONG, BigDecimal.ZERO, null));

        for (Conversion other : List.of(
                converted("别处/改名.docx", BROKEN),
                converted("a.zip!/b.docx", BROKEN),
                converted("x.pdf", Path.of("samples/broken-2023.pdf")))) {
            assertEquals(
                    BigDecimal.ZERO,
                    figure(decided.apply(other)).value(),
                    other.document().document());
        }
    }

    @Test
    void anotherAgencyIsAnotherOrgan() {
        Conversion now = decided(MAKER.front(report, DecisionKind.AGENCY, "哈尔滨市阿城区教育局", null))
                .apply(asRead);

        assertEquals("哈尔滨市阿城区教育局", now.reports().get(0).agency().value());
        assertEquals("230112", now.reports().get(0).identity().organ().regionCode());
    }

    @Test
    void theDivisionOfAnOrganIsDecided() {
        Conversion now =
                decided(MAKER.front(report, DecisionKind.ORGAN, "230112", null)).apply(asRead);

        assertEquals("230112", now.reports().get(0).identity().organ().regionCode());
        assertEquals(Certainty.READ, now.reports().get(0).identity().organ().certainty());
        assertNotEquals(
                report.identity().organId(), now.reports().get(0).identity().organId());
    }

    @Test
    void dismissingEveryErrorMakesTheReportConsistent() {
        Decision[] all = report.findings().stream()
                .map(finding -> MAKER.finding(report, report, finding, DecisionKind.DISMISS_FINDING, "说明"))
                .toArray(Decision[]::new);

        assertEquals(
                ReportStatus.CONSISTENT,
                decided(all).apply(asRead).reports().get(0).status());
    }

    @Test
    void noDecisionMakesTheProgramFail() {
        List<BigDecimal> numbers = List.of(
                new BigDecimal("9".repeat(32)),
                new BigDecimal("-9".concat("9".repeat(31))),
                new BigDecimal("0.000001"),
                new BigDecimal("9223372036854775807"));
        for (String sample : List.of("broken-2023.docx", "bureau-2019.docx", "town-2021.txt", "bureau-2024.html")) {
            Conversion read = converted(sample, Path.of("samples", sample));
            AnnualReport one = read.reports().get(0);
            for (BigDecimal number : numbers) {
                Decision[] all = one.figures().stream()
                        .map(figure -> MAKER.value(one, figure.key(), number, null))
                        .toArray(Decision[]::new);
                decided(all).apply(read);
                decided(all[0]).apply(read);
                decided(all[all.length / 2], all[all.length - 1]).apply(read);
            }
            for (Mark mark : List.of(Mark.BLANK, Mark.DASH, Mark.SLASH, Mark.NONE)) {
                decided(one.figures().stream()
                                .map(figure -> MAKER.mark(one, figure.key(), mark, null))
                                .toArray(Decision[]::new))
                        .apply(read);
            }
            decided(one.figures().stream()
                            .map(figure -> MAKER.cannotBeRead(one, figure.key(), null))
                            .toArray(Decision[]::new))
                    .apply(read);
            for (String agency : List.of("县", "（", "a".repeat(400), "省省省市市市区区区")) {
                decided(
                                MAKER.front(one, DecisionKind.AGENCY, agency, null),
                                MAKER.front(one, DecisionKind.YEAR, "2200", null))
                        .apply(read);
            }
            decided(MAKER.front(one, DecisionKind.ORGAN, "999999", null)).apply(read);
        }
    }

    @Test
    void sentencesAreHeldAgainstTheTablesOfTheYearThatWasDecided() throws IOException {
        String page = Files.readString(Path.of("samples/bureau-2024.html"));
        String said = page.replaceFirst("<table", "<p>2023年，收到政府信息公开申请98765件。</p><table");
        Conversion read = new Converter().convert("a.html", said.getBytes(StandardCharsets.UTF_8));
        AnnualReport one = read.reports().get(0);

        Conversion now =
                decided(MAKER.front(one, DecisionKind.YEAR, "2023", null)).apply(read);

        assertEquals(2024, one.year().value());
        assertEquals(0, countsOf(one, "98765"));
        assertEquals(1, countsOf(now.reports().get(0), "98765"));
    }

    private static long countsOf(AnnualReport report, String number) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("prose.count"))
                .filter(finding -> finding.message().zh().contains(number))
                .count();
    }

    @Test
    void aFigureThatTheDocumentLacksCanBeDecided() {
        AnnualReport lacking = report.withFigures(report.figures().stream()
                .map(figure -> figure.key().table().equals("requests") ? Figure.missing(figure.key(), null) : figure)
                .toList());
        Conversion read = new Conversion(
                asRead.document(), List.of(lacking.withFindings(List.of()).withExplanations(List.of())));

        Conversion now =
                decided(MAKER.value(lacking, WRONG, BigDecimal.TEN, null)).apply(read);

        assertEquals(BigDecimal.TEN, figure(now).value());
        assertEquals(null, figure(now).raw());
        decided(lacking.figures().stream()
                        .map(figure -> MAKER.cannotBeRead(lacking, figure.key(), null))
                        .toArray(Decision[]::new))
                .apply(read);
    }

    @Test
    void amongNamesakesADecisionReachesTheOneWhoseContentItWasMadeOn() {
        Decision zero = MAKER.value(report, WRONG, BigDecimal.ZERO, null);
        ReportHead own = ReportHead.of(report);
        ReportHead namesake = other(own, "other-id", "ffffffffffffffff", "fedcba9876543210");
        AnnualReport twin = twin(namesake);

        DecidedConversions among = decided(zero).among(List.of(own, namesake));

        assertEquals(BigDecimal.ZERO, figure(among.apply(asRead)).value());
        Conversion others = new Conversion(asRead.document(), List.of(twin), List.of());
        assertEquals(figure(asRead), figure(among.apply(others)));
        assertTrue(among.apply(others).reports().get(0).findings().stream()
                .noneMatch(finding -> finding.rule().startsWith("decision.")));
    }

    @Test
    void amongNamesakesOfWhichNoneHasTheContentItHoldsNowhereAndIsSaid() {
        Decision zero = MAKER.value(report, WRONG, BigDecimal.ZERO, null);
        ReportHead own =
                other(ReportHead.of(report), report.id(), report.identity().organId(), null);
        ReportHead namesake = other(own, "other-id", "ffffffffffffffff", null);

        Conversion now = decided(zero).among(List.of(own, namesake)).apply(asRead);

        assertEquals(figure(asRead), figure(now));
        assertTrue(now.reports().get(0).findings().stream()
                .anyMatch(finding -> finding.rule().equals("decision.stale")));
    }

    @Test
    void copiesOfOneReportAreReachedAllOfThem() {
        Decision zero = MAKER.value(report, WRONG, BigDecimal.ZERO, null);
        ReportHead own = ReportHead.of(report);
        ReportHead copy = other(own, "copy", own.identity().organId(), null);

        assertEquals(
                BigDecimal.ZERO,
                figure(decided(zero)
                                .among(List.of(own, copy))
                                .apply(new Conversion(asRead.document(), List.of(twin(copy)), List.of())))
                        .value());
    }

    private AnnualReport twin(ReportHead head) {
        return new AnnualReport(
                head.id(),
                head.identity(),
                report.document(),
                report.form(),
                report.title(),
                report.agency(),
                report.year(),
                report.scope(),
                report.publication(),
                report.revision(),
                report.sections(),
                report.figures(),
                report.statements(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReportHead other(ReportHead head, String id, String organ, String content) {
        var was = head.identity().organ();
        var organOf = new OrganIdentity(
                organ,
                was.name(),
                was.otherNames(),
                was.regionCode(),
                was.province(),
                was.prefecture(),
                was.county(),
                was.town(),
                was.level(),
                was.kind(),
                was.identifiedBy(),
                was.certainty(),
                was.candidates(),
                was.years());
        return new ReportHead(
                id,
                new Identity(organOf, content, true, null),
                head.document(),
                head.form(),
                head.title(),
                head.agency(),
                head.agencyCertainty(),
                head.year(),
                head.yearCertainty(),
                head.scope(),
                head.publisher(),
                head.publishedOn(),
                head.revision(),
                head.sureFigures());
    }
}
