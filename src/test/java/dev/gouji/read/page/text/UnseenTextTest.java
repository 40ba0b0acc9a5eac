package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Typeset;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnseenTextTest {

    @ParameterizedTest
    @CsvSource({
        "12,    12,  100,   100,   ''",
        "12,    12,  101,   101,   ''",
        "12,    12,  104,   100,   12",
        "12,    12,  100,   104,   12",
        "12,    18,  100,   100,   2",
        "'1 2', 1,   100,   100,   ' 2'",
        "'1 ',  1,   100,   100,   ''",
        "'  ',  1,   100,   100,   ''"
    })
    void whatIsUnderItsOwnLikeSaysNothingElse(String unseen, String seen, double left, double y, String differing) {
        assertEquals(
                differing,
                UnseenText.differing(
                                new Typeset().set(100, 100, unseen).glyphs(),
                                new Typeset().set(left, y, seen).glyphs())
                        .stream()
                        .map(Glyph::text)
                        .collect(Collectors.joining()));
    }
}
