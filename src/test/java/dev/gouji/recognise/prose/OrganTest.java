package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganTest {

    @ParameterizedTest
    @CsvSource({"市科委收到申请, 3", "青岚市科学技术委员会收到, 10", "科委收到, 2", "市科收到, 0", "县科委收到, 0", "委, 0", "委科市, 0"})
    void anAbbreviationHasTheNamesCharactersInTurnAndAnOrgansEnding(String text, int length) {
        assertEquals(length, new Organ("青岚市科学技术委员会", List.of("委", "委员会", "局")).lengthAt(text, 0));
    }

    @ParameterizedTest
    @CsvSource({"水务局, 0"})
    void anUnknownOrganHasNoName(String text, int length) {
        assertEquals(length, new Organ(null, List.of("局")).lengthAt(text, 0));
    }
}
