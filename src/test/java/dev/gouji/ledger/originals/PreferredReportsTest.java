package dev.gouji.ledger.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.Certainty;
import dev.gouji.report.Identity;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of the reports of one organ, year and scope a sum takes. */
class PreferredReportsTest {

    private static final OrganIdentity SURE = organ("沧州市教育局", Certainty.READ);
    private static final OrganIdentity OPEN = organ("城关镇人民政府", Certainty.DOUBTFUL);

    private static OrganIdentity organ(String name, Certainty certainty) {
        return new OrganIdentity(
                OrganIdentity.id(name, null),
                name,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Level.UNKNOWN,
                OrganIdentity.Kind.UNKNOWN,
                OrganIdentity.By.NONE,
                certainty,
                List.of(),
                List.of(2023));
    }

    /** A head by its id, which names its document too. */
    private record Sample(
            String id, OrganIdentity organ, String content, Integer year, String published, String revision, int sure) {

        Sample(String id, String content) {
            this(id, SURE, content, 2023, null, null, 200);
        }

        Sample of(OrganIdentity other) {
            return new Sample(id, other, content, year, published, revision, sure);
        }

        Sample on(Integer other) {
            return new Sample(id, organ, content, other, published, revision, sure);
        }

        Sample correcting(String day) {
            return new Sample(id, organ, content, year, day, "更正", sure);
        }

        Sample sure(int figures) {
            return new Sample(id, organ, content, year, published, revision, figures);
        }

        ReportHead head() {
            return new ReportHead(
                    id,
                    new Identity(organ, content, true, null),
                    id + ".docx",
                    "ogi-2021",
                    null,
                    organ.name(),
                    Certainty.READ,
                    year,
                    Certainty.READ,
                    Scope.DEPARTMENT,
                    null,
                    published,
                    revision,
                    sure);
        }
    }

    private static Map<String, Identity> identities(Set<String> copies, Sample... samples) {
        List<ReportHead> heads = List.of(samples).stream().map(Sample::head).toList();
        return PreferredReports.identities(PreferredReports.groups(heads, copies));
    }

    private static String chosen(Sample... samples) {
        return String.join(
                " ",
                identities(Set.of(), samples).entrySet().stream()
                        .filter(entry -> entry.getValue().preferred())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    @Test
    void theSameReportInTwoFormatsCountsOnce() {
        Map<String, Identity> identities = identities(Set.of(), new Sample("a", "x"), new Sample("b", "x"));
        assertTrue(identities.get("a").preferred());
        assertNull(identities.get("a").sameAs());
        assertEquals("a", identities.get("b").sameAs());
        assertEquals("a", chosen(new Sample("a", "x"), new Sample("b", "x")));
    }

    @Test
    void oneThatSaysSomethingElseIsLeftOutAndSameAsNone() {
        Map<String, Identity> identities = identities(Set.of(), new Sample("a", "x"), new Sample("b", "y"));
        assertEquals(false, identities.get("b").preferred());
        assertNull(identities.get("b").sameAs());
    }

    @Test
    void aCorrectionComesBeforeWhatItCorrectsAndTheLastOneFirst() {
        Sample first = new Sample("a", "x").sure(200);
        assertEquals("b", chosen(first, new Sample("b", "y").correcting(null).sure(100)));
        assertEquals(
                "c",
                chosen(
                        first,
                        new Sample("b", "y").correcting("2024-02-01"),
                        new Sample("c", "z").correcting("2024-03-01")));
    }

    @Test
    void anOriginalComesBeforeACopyOfItsBytes() {
        Map<String, Identity> identities = identities(Set.of("a.docx"), new Sample("a", "x"), new Sample("b", "x"));
        assertTrue(identities.get("b").preferred());
    }

    @Test
    void theOneWithMoreCertainFiguresComesFirst() {
        assertEquals("b", chosen(new Sample("a", null).sure(12), new Sample("b", null).sure(13)));
    }

    @Test
    void otherYearsAreOtherReports() {
        assertEquals("a b", chosen(new Sample("a", "x"), new Sample("b", "y").on(2022)));
    }

    @Test
    void organsThatMayBeOthersAreLeftOutOnlyForOneThatSaysTheSame() {
        assertEquals("a b", chosen(new Sample("a", "x").of(OPEN), new Sample("b", "y").of(OPEN)));
        assertEquals("a", chosen(new Sample("a", "x").of(OPEN), new Sample("b", "x").of(OPEN)));
        assertEquals("a b", chosen(new Sample("a", null).of(OPEN), new Sample("b", null).of(OPEN)));
    }

    @Test
    void aReportWithoutAYearStandsAlone() {
        assertEquals("a b", chosen(new Sample("a", null).on(null), new Sample("b", null).on(null)));
    }
}
