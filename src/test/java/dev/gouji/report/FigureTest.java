package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final FigureKey KEY = new FigureKey("requests", "received", "total");
    private static final BigDecimal SEVEN = new BigDecimal(7);

    private static Figure seven(Certainty certainty, Reason reason) {
        return new Figure(KEY, SEVEN, "元", Mark.NUMBER, "7", certainty, reason, List.of(), null, null);
    }

    @Test
    void aNumberHasAValueAndNothingElseHas() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure(KEY, null, null, Mark.NUMBER, "7", Certainty.READ, List.of(), null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure(KEY, SEVEN, null, Mark.DASH, "-", Certainty.READ, List.of(), null));
    }

    @Test
    void aReasonForDoubtIsKeptOnlyInDoubt() {
        assertNull(seven(Certainty.READ, Reason.COVERED).reason());
        assertEquals(Reason.COVERED, seven(Certainty.INFERRED, Reason.COVERED).reason());
        assertEquals(
                Reason.COVERED,
                seven(Certainty.DOUBTFUL, Reason.COVERED).doubted().reason());
    }

    @Test
    void theSameFigureOtherwise() {
        Figure seven = seven(Certainty.READ, null);
        assertEquals("万元", seven.in("万元").unit());
        assertEquals("其他", seven.labelled("其他").label());
        assertEquals(Certainty.DOUBTFUL, seven.doubted().certainty());
        assertEquals(seven, seven.in("万元").in("元"));
        assertEquals(seven, seven.labelled("其他").labelled(null));
    }

    @Test
    void aFigureThatTheDocumentLacksIsSurelyMissing() {
        Figure missing = Figure.missing(KEY, "元");
        assertEquals(Mark.MISSING, missing.mark());
        assertEquals(Certainty.READ, missing.certainty());
        assertNull(missing.value());
    }

    @Test
    void aTermStandsAsItsFigureDoes() {
        assertEquals(
                new Term("00", KEY, 1, SEVEN, Mark.NUMBER, false), Term.standing("00", seven(Certainty.READ, null)));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void whatStandsForNoneCountsAsZeroInASum(Mark mark) {
        List<Mark> none = List.of(Mark.BLANK, Mark.DASH, Mark.SLASH, Mark.NONE);
        assertEquals(none.contains(mark), mark.countsAsZero());
    }

    @Test
    void aKeyIsWrittenAndReadWithSlashes() {
        FigureKey key = FigureKey.of("requests/refused.state_secret/natural_person");
        assertEquals(new FigureKey("requests", "refused.state_secret", "natural_person"), key);
        assertEquals("requests/refused.state_secret/natural_person", key.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requests", "requests/received", "requests/received/total/more"})
    void aKeyHasThreeParts(String text) {
        assertThrows(IllegalArgumentException.class, () -> FigureKey.of(text));
    }

    @Test
    void keysAreSortedByTableRowAndColumn() {
        List<String> sorted = List.of("a/a/a", "a/a/b", "a/b/a", "b/a/a");
        assertEquals(
                sorted,
                Stream.of("b/a/a", "a/b/a", "a/a/b", "a/a/a")
                        .map(FigureKey::of)
                        .sorted()
                        .map(FigureKey::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "READ,     READ,     READ",
        "READ,     INFERRED, INFERRED",
        "DOUBTFUL, INFERRED, DOUBTFUL",
        "INFERRED, DOUBTFUL, DOUBTFUL"
    })
    void ofTwoCertaintiesTheWeakerHolds(Certainty one, Certainty other, Certainty both) {
        assertEquals(both, one.and(other));
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE,     SOURCE,     SOURCE",
        "SOURCE,     EXTRACTION, EXTRACTION",
        "EXTRACTION, SOURCE,     EXTRACTION",
        "EXTRACTION, EXTRACTION, EXTRACTION"
    })
    void twoThingsAreTheReportsFaultWhenBothAre(Origin one, Origin other, Origin both) {
        assertEquals(both, one.and(other));
    }

    @Test
    void codesAreSmallWordsOfTheDataset() {
        assertEquals("cross-year", FindingKind.CROSS_YEAR.code());
        assertEquals("digits-exchanged", Cause.DIGITS_EXCHANGED.code());
        assertEquals("not_assessable", Verdict.NOT_ASSESSABLE.code());
        assertEquals("own_office", Scope.OWN_OFFICE.code());
        assertEquals("unreadable", Mark.UNREADABLE.code());
        assertEquals("inconsistent", ReportStatus.INCONSISTENT.code());
        assertEquals("unrecognised", DocumentStatus.UNRECOGNISED.code());
        assertEquals("inferred", Certainty.INFERRED.code());
        assertEquals("extraction", Origin.EXTRACTION.code());
        assertEquals("warning", Severity.WARNING.code());
    }

    @Test
    void nothingStatedIsInDoubt() {
        assertEquals(new Stated<>(null, null, null, Certainty.DOUBTFUL), Stated.nothing());
    }

    @Test
    void aRecordIsTiedToOthersAndOtherwiseTheSame() {
        DocumentRecord record = new DocumentRecord(
                "a.docx", "00", 9L, "text/plain", "text", 1, DocumentStatus.OK, null, null, 1, null, null);
        DocumentRecord tied = record.tied("b.docx", "c.html");
        assertEquals("b.docx", tied.duplicateOf());
        assertEquals("c.html", tied.attachmentOf());
        assertEquals(record, tied.tied(null, null));
    }
}
