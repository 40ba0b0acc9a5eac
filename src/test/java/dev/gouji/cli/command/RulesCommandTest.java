package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void identifySaysWhatTheRelationsOfEachTableCanTell() {
        Command run = Command.gouji("rules", "--identify", "ogi-2021", "--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("figures: 175; relations: 39; rank: 37"), run.out());
        assertTrue(run.out().contains("no two figures are alike"), run.out());
        assertTrue(run.out().contains("review_litigation"), run.out());
    }

    @Test
    void aFormThatThereIsNotIsAUsageErrorWithTheFormsThatThereAre() {
        Command run = Command.gouji("rules", "--identify", "ogi-1999", "--lang", "en");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("ogi-1999") && run.err().contains("ogi-2021"), run.err());
    }
}
