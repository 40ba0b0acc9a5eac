package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong();

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysShareRateTimeLeftAndCounts() {
        try (ProgressBar bar = new ProgressBar(terminal, 100, clock::get)) {
            bar.step("已读取", 4);
            clock.set(2_000_000_000L);
            bar.step("读取失败", 4);
        }
        assertEquals("\r\u001b[K██████████░░░░░░░░░░ 50%  2/4  1.0/s  0:02  已读取 1  读取失败 1\r\u001b[K", drawn());
    }

    @Test
    void neverWiderThanTheTerminal() {
        try (ProgressBar bar = new ProgressBar(terminal, 40, clock::get)) {
            clock.set(2_000_000_000L);
            bar.step("读取失败读取失败读取失败", 4);
        }
        String line = drawn().replace("\r\u001b[K", "");
        assertTrue(DisplayWidth.of(line) <= 39 && line.endsWith("…"), line);
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        try (ProgressBar bar = new ProgressBar(terminal, 100, clock::get)) {
            for (int step = 0; step < 1000; step++) {
                clock.addAndGet(1_000_000L);
                bar.step("ok", 1000);
            }
        }
        assertEquals(10 + 1, drawn().codePoints().filter(unit -> unit == '\r').count());
    }

    @Test
    void aRunThatIsDoneAtOnceDrawsNothing() {
        try (ProgressBar bar = new ProgressBar(terminal, 100, clock::get)) {
            bar.step("ok", 1);
        }
        assertEquals("", drawn());
    }
}
