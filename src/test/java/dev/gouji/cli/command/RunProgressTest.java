package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.BulkListener.Phase;
import dev.gouji.cli.print.SampleReports;
import dev.gouji.cli.screen.ProgressBar;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.journal.ConversionHead;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private static ConversionHead head(String document) {
        return ConversionHead.of(
                SampleReports.conversion(document, SampleReports.report(document, Map.of(), List.of())));
    }

    private static Session session() {
        return new Session(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Terminal.NONE,
                Map.of(),
                Texts.in(Language.EN),
                limits -> {
                    throw new IllegalStateException("nothing is converted here");
                });
    }

    private String drawn(RunProgress progress, List<ConversionHead> heads) {
        screen.reset();
        clock.addAndGet(1_000_000_000L);
        progress.converted(heads, true, 0);
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyInputIsAStepAndTheMembersOfContainersAreMore() {
        try (ProgressBar bar =
                new ProgressBar(new PrintStream(screen, true, StandardCharsets.UTF_8), 100, clock::get)) {
            RunProgress progress = new RunProgress(bar, session());
            progress.started(Phase.CONVERT, 4);
            progress.started(Phase.CHECK, 99);
            assertTrue(drawn(progress, List.of(head("a.docx"))).contains("25%  1/4"), screen::toString);
            String container = drawn(progress, List.of(head("b.zip"), head("b.zip!/c.docx")));
            assertTrue(container.contains("read 2"), container);
            assertTrue(drawn(progress, List.of(head("d.docx"))).contains("4/5"), screen::toString);
        }
    }
}
