package dev.gouji.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is fetched, whatever the inputs refer to. */
class NetworkTest {

    private static final long MINUTES = 5;

    @TempDir
    Path work;

    @Test
    void noFixtureReachesTheNetworkAndEveryWayOfReachingItIsSeen() throws IOException, InterruptedException {
        Path outside = Files.createDirectory(work.resolve("outside"));
        for (Map.Entry<String, byte[]> document : OutsideReferences.all().entrySet()) {
            Files.write(outside.resolve(document.getKey()), document.getValue());
        }
        String words = child(outside, outside.resolve("references.pdf"));
        // nothing else: not even a library's log
        assertEquals(List.of("converted 3", "drawn 0", "ways 11"), words.lines().toList(), words);
        List<String> read = Files.readAllLines(work.resolve("data/documents.ndjson"));
        for (String document : OutsideReferences.all().keySet()) {
            String name = "{\"document\":\"outside/" + document + "\"";
            String line = read.stream()
                    .filter(each -> each.startsWith(name))
                    .findFirst()
                    .orElse("");
            // an embedded file that is not there is a part lost
            assertTrue(line.matches(".*\"status\":\"(ok|partial)\".*\"reports\":1,.*"), document + ": " + line);
        }
    }

    /** Both streams of the run, which may not take longer than it should by far. */
    private String child(Path outside, Path pdf) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider=" + RefusedChannels.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                SilentRun.class.getName(),
                work.resolve("data").toString(),
                work.resolve("pictures").toString(),
                pdf.toString(),
                outside.toString()));
        command.addAll(List.of("fixtures/cases", "fixtures/containers", "fixtures/hostile", "fixtures/metadata"));
        command.add("samples");
        Path words = work.resolve("words.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the run does not end");
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(words, StandardCharsets.UTF_8);
    }
}
