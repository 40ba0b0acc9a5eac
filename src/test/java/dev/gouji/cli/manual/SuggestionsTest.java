package dev.gouji.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "chekc in, check",
        "covnert in, convert",
        "statsu out, status",
        "convert --outptu out in, --output",
        "convert --limit-page=3 in, --limit-pages",
        "decisions exprot out, export"
    })
    void aMistypedWordIsToldWhatItMayHaveMeant(String line, String meant) {
        Command command = Command.gouji(("--lang=en " + line).split(" "));
        assertEquals(2, command.code());
        assertTrue(command.err().contains("(did you mean " + meant + "?)"), command.err());
    }

    @Test
    void theWordsThatAnOptionTakesAreSaid() {
        Command command = Command.gouji("check", "--lang=en", "--color=red", "x");
        assertTrue(command.err().startsWith("gouji: wrong value for --color: red (auto|always|never)"), command.err());
    }

    @Test
    void whatIsNearToNothingIsToldNothing() {
        assertEquals(List.of(), Suggestions.nearest("nonsense", List.of("check", "convert")));
        assertEquals(List.of(), Suggestions.nearest("x", List.of("-q", "-v")));
        assertEquals(List.of("forms", "terms"), Suggestions.nearest("torms", List.of("forms", "rules", "terms")));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, ab, 1", "abc, abxc, 1", "abc, axc, 1", "abc, acb, 1", "abc, '', 3", "abcd, badc, 2"
    })
    void everySlipCountsOnce(String one, String other, int slips) {
        assertEquals(slips, Suggestions.slips(one, other));
        assertEquals(slips, Suggestions.slips(other, one));
    }
}
