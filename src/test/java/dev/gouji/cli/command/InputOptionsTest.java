package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.worker.WorkerBounds;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class InputOptionsTest {

    private static CommandLine line(InputOptions options) {
        CommandLine line =
                new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("input", mixin(options)));
        options.addLimits(line.getCommandSpec());
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandLine.Model.CommandSpec mixin(InputOptions options) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
    }

    private static InputOptions parsed(String... arguments) {
        InputOptions options = new InputOptions(Texts.in(Language.EN));
        line(options).parseArgs(arguments);
        return options;
    }

    @Test
    void asManyInputsAtATimeAsThereAreProcessorsUnlessAskedOtherwise() {
        assertEquals(Runtime.getRuntime().availableProcessors(), parsed().jobs());
        assertEquals(3, parsed("-j", "3").jobs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void numbersThatAreNotPositiveAreRefusedWithTheirOptions(String number) {
        Refusal jobs =
                assertThrows(Refusal.class, () -> parsed("--jobs=" + number).jobs());
        assertTrue(jobs.getMessage().contains("jobs") && jobs.getMessage().contains(number), jobs.getMessage());
        Refusal pages = assertThrows(
                Refusal.class, () -> parsed("--limit-pages=" + number).limits());
        assertTrue(pages.getMessage().contains("limit-pages"), pages.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void everyBoundHasAnOptionAndKeepsItsDefaultWithoutIt(Bound bound) {
        Limits raised = parsed("--limit-" + bound.option() + "=7").limits();
        assertEquals(7, raised.of(bound));
        assertEquals(bound.standard(), parsed().limits().of(bound));
    }

    @Test
    void theHelpSaysWhatABoundCountsInTheUsersLanguage() {
        InputOptions chinese = new InputOptions(Texts.in(Language.ZH));
        assertTrue(line(chinese).getUsageMessage().contains("一个数的位数"));
        InputOptions english = new InputOptions(Texts.in(Language.EN));
        assertTrue(line(english).getUsageMessage().contains("digits of a number"));
    }

    @Test
    void aWorkerHasTheTimeAndTheMemoryAskedFor() {
        assertEquals(
                new WorkerBounds(5 + 600, 50, 256),
                parsed("--limit-seconds=5", "--limit-total-seconds=50", "--limit-memory=256")
                        .workerBounds());
    }

    @Test
    void boundsThatDecideAResultMakeAnotherKey() throws Exception {
        assertEquals(parsed().key(), parsed("-j", "7", "--bom").key());
        assertNotEquals(parsed().key(), parsed("--limit-pages=7").key());
        assertNotEquals(parsed().key(), parsed("--limit-seconds=7").key());
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "WARNING, WARNING", "never, NEVER"})
    void whatToFailOnIsTheCommandsUnlessSaid(String said, FailOn meant) {
        assertEquals(meant, parsed("--fail-on", said).failOn(FailOn.ERROR));
        assertEquals(FailOn.WARNING, parsed().failOn(FailOn.WARNING));
    }

    @Test
    void aByteOrderMarkIsWrittenWhereItIsAskedFor() {
        assertTrue(parsed("--bom").bom());
        assertFalse(parsed().bom());
    }
}
