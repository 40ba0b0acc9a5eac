package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Scope;
import dev.gouji.report.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the reader against {@code fixtures/prose}: nothing may be found that was not marked, little may be missed. */
class NarrativesTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    /** Of what was marked by hand, as measured; it may rise. */
    private static final double RECALL = 0.90;

    record Narrative(String text, String scope, List<String> says, List<String> missed) {

        Narrative {
            says = says == null ? List.of() : says;
            missed = missed == null ? List.of() : missed;
        }
    }

    @TestFactory
    Stream<DynamicTest> everySentenceSaysWhatWasMarkedAndNothingElse() {
        return narratives().stream()
                .map(narrative -> DynamicTest.dynamicTest(
                        narrative.text(), () -> assertEquals(expected(narrative.says()), found(narrative))));
    }

    @Test
    void eachStatementHasTheYearThatItsSentenceNames() {
        assertEquals(
                List.of("5 of 2022", "8 of 2023", "7 of 2023", "6 of null"),
                years("2022年收到政府信息公开申请5件，2023年收到政府信息公开申请8件，其中自然人7件。新收政府信息公开申请6件。"));
    }

    @Test
    void whatWasCountedInAnotherYearIsNotWhatAPartIsOf() {
        assertEquals(List.of("5 of 2022"), years("2022年收到政府信息公开申请5件，2023年自然人7件。"));
    }

    private static List<String> years(String text) {
        return new ProseReader(FORM, "霁川市公安局", Scope.DEPARTMENT)
                .statements(List.of(new Paragraph(text, new Place.InText(1, 1))), new PrintedTexts()).stream()
                        .map(statement -> statement.value().toPlainString() + " of " + statement.year())
                        .toList();
    }

    @Test
    void nineOfTenStatementsAreFound() {
        int marked = 0;
        int missed = 0;
        for (Narrative narrative : narratives()) {
            marked += narrative.says().size() + narrative.missed().size();
            missed += narrative.missed().size();
        }
        double recall = (marked - missed) / (double) marked;
        assertTrue(recall >= RECALL, "of " + marked + " marked statements " + missed + " are missed");
    }

    private static List<String> found(Narrative narrative) {
        Scope scope = narrative.scope() == null
                ? Scope.DEPARTMENT
                : Scope.valueOf(narrative.scope().toUpperCase(Locale.ROOT));
        List<Statement> statements = new ProseReader(FORM, "霁川市公安局", scope)
                .statements(List.of(new Paragraph(narrative.text(), new Place.InText(1, 1))), new PrintedTexts());
        return statements.stream()
                .filter(statement -> statement.isOf(2023))
                .map(NarrativesTest::told)
                .toList();
    }

    private static String told(Statement statement) {
        Statement.Reading first = statement.readings().get(0);
        return statement.value().toPlainString()
                + (statement.kind() == Statement.Kind.PERCENTAGE ? "% " : " ")
                + first.figures().stream().map(FigureKey::toString).collect(Collectors.joining(" + "))
                + (first.of().isEmpty()
                        ? ""
                        : " of " + first.of().stream().map(FigureKey::toString).collect(Collectors.joining(" + ")))
                + (statement.foreign() == null ? "" : " foreign");
    }

    private static List<String> expected(List<String> says) {
        List<String> expected = new ArrayList<>();
        for (String line : says) {
            List<String> words = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                words.add(
                        word.contains("/") ? keys(word) : word.equals("area") || word.equals("own") ? "foreign" : word);
            }
            expected.add(String.join(" ", words));
        }
        return expected;
    }

    private static String keys(String pattern) {
        String[] parts = pattern.split("/", -1);
        String column = parts.length > 2 ? parts[2] : "total";
        String row = parts[1].replace("*", "");
        return FORM.keys().stream()
                .filter(key -> key.table().equals(parts[0]) && key.column().equals(column))
                .filter(key -> parts[1].endsWith("*")
                        ? key.row().startsWith(row)
                        : key.row().equals(row))
                .map(FigureKey::toString)
                .collect(Collectors.joining(" + "));
    }

    private static List<Narrative> narratives() {
        try {
            return List.of(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Path.of("fixtures", "prose", "narratives.yaml").toFile(), Narrative[].class));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
