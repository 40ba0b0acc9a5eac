package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README tells a newcomer to do. */
class ReadmeTest {

    private static final String TEST_COMMAND = "mvn -B verify";

    @TempDir
    private Path folder;

    /** The lines of the blocks fenced as {@code sh}. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8)) {
            if (line.startsWith("```")) {
                inside = line.equals("```sh");
            } else if (inside) {
                commands.add(line);
            }
        }
        return commands;
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("samples")), "no samples here");
        for (String command : commands()) {
            if (command.startsWith("./gouji ")) {
                String[] arguments = command.substring("./gouji ".length())
                        .replace("-o out", "-o " + folder.resolve("out"))
                        .split(" ", -1);
                Command run = Command.gouji(arguments);
                assertEquals(0, run.code(), command + "\n" + run.err());
            } else if (!command.equals(TEST_COMMAND)) {
                fail("not known how to try: " + command);
            }
        }
        assertTrue(Files.size(folder.resolve("out").resolve("figures.ndjson")) > 0);
        for (String line : Files.readAllLines(folder.resolve("out").resolve("documents.ndjson"))) {
            assertTrue(line.contains("\"status\":\"ok\""), line);
        }
    }

    @Test
    void theTestCommandIsWhatRunsForEveryCommit() throws IOException {
        assertTrue(commands().contains(TEST_COMMAND));
        assertTrue(Files.readString(Path.of(".ci", "run")).lines().anyMatch(line -> line.startsWith(TEST_COMMAND)));
    }

    @Test
    void thePictureInTheReadmeIsWhatIsPrinted() throws IOException {
        Path sample = Path.of("samples", "broken-2023.docx");
        Assumptions.assumeTrue(Files.exists(sample), "no samples here");
        List<String> printed = Command.gouji("check", "--lang", "zh", sample.toString())
                .out()
                .lines()
                .toList();
        String readme = Files.readString(Path.of("README.md"));
        String picture = readme.substring(readme.indexOf("```text\n") + "```text\n".length());
        picture.substring(0, picture.indexOf("```")).lines().forEach(line -> assertTrue(printed.contains(line), line));
    }

    @Test
    void theLaunchersCanBeStarted() throws IOException {
        assertTrue(Files.readString(Path.of("gouji")).startsWith("#!/bin/sh\n"));
        assertTrue(Files.isExecutable(Path.of("gouji")), "gouji");
        assertTrue(Files.isExecutable(Path.of(".ci", "run")), ".ci/run");
    }
}
