package dev.gouji.recognise.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "予以公开, 予以公开, 1",
        "予以公开, 予已公开, 0.75",
        "予以公开, 予以公, 0.75",
        "予以公, 予以公开, 0.75",
        "其他法律行政法规禁止公开, 其他法律行政止公开, 0.75",
        "属于国家秘密, 属于国密家秘, 0.6666666666666667"
    })
    void itIsOneMinusTheEditsOverTheLength(String one, String other, double similarity) {
        assertEquals(similarity, LabelSimilarity.of(one, other), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"予以公开, 不予处理", "予以公开情况和其他, 予以公开", "'', ''", "予以公开, ''", "'', 予以公开"})
    void itIsNothingWhereTheyCannotBeAlike(String one, String other) {
        assertEquals(0, LabelSimilarity.of(one, other));
    }

    @Test
    void textsThatAreTooLongAreNoLabels() {
        assertEquals(1 - 1 / 200.0, LabelSimilarity.of("公".repeat(200), "公".repeat(199)), 1e-12);
        assertEquals(0, LabelSimilarity.of("公".repeat(201), "公".repeat(200)));
    }

    @ParameterizedTest
    @CsvSource({"三方会法权, 保护第三方合法权益, 0.5714285714285714", "以公, 予以公开, 0.6666666666666666", "'', 予以公开, 0", "处理, 予以公开, 0"})
    void theShareIsWhatBothHaveInOneOrderOfAll(String one, String other, double share) {
        assertEquals(share, LabelSimilarity.share(one, other), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"以公, true", "予以公开, true", "公以, false", "予以公共, false", "'', false"})
    void whatIsLeftOfALabelHasItsCharactersInTheirOrder(String text, boolean left) {
        assertEquals(left, LabelSimilarity.isLeftOf("予以公开", text));
    }
}
