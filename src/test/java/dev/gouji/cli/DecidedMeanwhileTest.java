package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Converter;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Decision;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that people make while a run is at work. */
class DecidedMeanwhileTest {

    private static final Path BROKEN = Path.of("samples/broken-2023.docx");
    private static final FigureKey WRONG = FigureKey.of("requests/refused.enforcement_file/natural_person");

    @TempDir
    private Path folder;

    private Path dataset;

    private Command convert(Path input) {
        return Command.over(
                this::converted, "", "convert", input.toString(), "-o", dataset.toString(), "--lang", "en", "-q");
    }

    /** Somebody decides just when the document is being read. */
    private Conversion converted(String document, byte[] bytes) {
        Conversion read = new Converter().convert(document, bytes);
        AnnualReport report = read.reports().get(0);
        Decision zero = new DecisionMaker("甲", "2026-03-08T02:11:40.123Z").value(report, WRONG, BigDecimal.ZERO, null);
        try {
            DecisionFile.append(dataset.resolve(DecisionFile.NAME), List.of(zero));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    @Test
    void areSaidAndHoldFromTheNextRun() throws IOException {
        dataset = folder.resolve("dataset");
        Path input = Files.copy(BROKEN, folder.resolve("broken.docx"));

        Command first = convert(input);
        assertTrue(first.err().contains("not applied: 1. Run convert once more"), first.err());
        assertEquals(0, reviewed());

        Command second = convert(input);
        assertFalse(second.err().contains("not applied"), second.err());
        assertEquals(1, reviewed());
    }

    private long reviewed() throws IOException {
        return Files.readAllLines(dataset.resolve("figures.ndjson")).stream()
                .filter(line -> line.contains("\"certainty\":\"reviewed\""))
                .count();
    }
}
