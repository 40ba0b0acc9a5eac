package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.bulk.BulkListener.Phase;
import dev.gouji.cli.print.SampleReports;
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

class ProgressLinesTest {

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Session session() {
        return new Session(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Terminal.NONE,
                Map.of(),
                Texts.in(Language.EN),
                limits -> {
                    throw new IllegalStateException("nothing is converted here");
                });
    }

    private static ConversionHead head(String document) {
        return ConversionHead.of(
                SampleReports.conversion(document, SampleReports.report(document, Map.of(), List.of())));
    }

    private void pass(int seconds) {
        clock.addAndGet(seconds * 1_000_000_000L);
    }

    @Test
    void aLineIsSaidWhenAPhaseBeginsEveryFewSecondsAndAtTheEnd() {
        try (ProgressLines lines = new ProgressLines(session(), false, clock::get)) {
            lines.started(Phase.CONVERT, 3);
            pass(1);
            lines.converted(List.of(head("a.docx")), true, 0);
            pass(5);
            lines.converted(List.of(head("b.zip"), head("b.zip!/c.docx")), true, 0);
            lines.converted(List.of(head("d.docx")), true, 0);
            lines.started(Phase.WRITE, 4);
            pass(6);
            lines.written(head("a.docx"));
            lines.finished();
        }
        assertEquals("""
                converting: 0 of 3 inputs, 0 s.\s
                converting: 3 of 4 inputs, 6 s. read 3
                writing: 4 of 4 inputs, 6 s. read 4
                writing: 4 of 4 inputs, 12 s. read 4
                done: 4 of 4 inputs, 12 s. read 4
                """, text());
    }

    @Test
    void theLinesAreDataInTheShapeOfTheStatus() {
        try (ProgressLines lines = new ProgressLines(session(), true, clock::get)) {
            lines.started(Phase.CONVERT, 2);
            pass(7);
            lines.converted(List.of(head("a.docx")), true, 0);
        }
        String begin = "{\"state\":\"%s\",\"phase\":\"convert\",\"done\":%d,\"total\":2,\"fresh\":%d,\"seconds\":%d,";
        assertEquals(
                begin.formatted("running", 0, 0, 0) + "\"outcomes\":{},\"problems\":[]}\n"
                        + begin.formatted("running", 1, 1, 7) + "\"outcomes\":{\"ok\":1},\"problems\":[]}\n"
                        + begin.formatted("interrupted", 1, 1, 7) + "\"outcomes\":{\"ok\":1},\"problems\":[]}\n",
                text());
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
