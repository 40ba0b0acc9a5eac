package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Gouji;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DataStreamTest {

    @Test
    void aReaderWhoWentAwayIsNoLoss() {
        DataStream data = broken("Broken pipe");
        assertTrue(fails(data));
        assertNull(data.loss());
    }

    @Test
    void wholeDataIsNoLoss() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        DataStream data = new DataStream(target);
        new PrintStream(data, true, StandardCharsets.UTF_8).print("勾稽");
        assertEquals("勾稽", target.toString(StandardCharsets.UTF_8));
        assertNull(data.loss());
    }

    @Test
    void aFullDiskIsAnErrorOfTheProgram() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "no such device here");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gouji.class.getName(),
                        "--lang=en",
                        "rules")
                .redirectOutput(full.toFile())
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(4, process.waitFor(), said);
        assertTrue(said.contains("standard output could not be written"), said);
    }

    private static DataStream broken(String message) {
        return new DataStream(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        });
    }

    private static boolean fails(DataStream data) {
        PrintStream out = new PrintStream(data, false, StandardCharsets.UTF_8);
        out.print("x");
        return out.checkError();
    }
}
