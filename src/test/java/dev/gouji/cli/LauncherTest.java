package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Java and a Maven that only say what they were asked for. */
@Timeout(120)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
                -version) echo 'openjdk version "17.0.9"' >&2 ;;
                *ArchiveClassesAtExit*) echo "$@" >> asked ;;
                *) echo "$@" ;;
            esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" > asked
            printf '[INFO] Downloaded from central: http://localhost/a.jar (1 kB)\\n'
            printf '[INFO] --- maven-resources-plugin:3:resources (default-cli) @ gouji ---\\n'
            printf '[INFO] --- maven-compiler-plugin:3:compile (default-cli) @ gouji ---\\n'
            printf '[INFO] --- maven-jar-plugin:3:jar (default-cli) @ gouji ---\\n'
            printf '[WARNING] \\033[1mbold\\033[m\\n'
            echo jar > target/gouji.jar
            printf '\\033[0m\\033[0m'
            """;

    private static final String BROKEN = """
            #!/bin/sh
            echo '[INFO] Scanning'
            echo '[ERROR] no such host'
            printf '\\033[0m'
            exit 1
            """;

    @TempDir
    Path root;

    @BeforeEach
    void makeProject() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to run the launcher with");
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(root.resolve("bin"));
        Files.writeString(root.resolve("pom.xml"), "");
        script("gouji", Files.readString(Path.of("gouji")));
        script("bin/java", JAVA);
        script("bin/mvn", MAVEN);
    }

    @Test
    void theFirstRunSaysBeforehandHowLongItTakesAndThenWhatItIsAt() throws Exception {
        Command first = launch("en_GB.UTF-8", "forms");
        assertEquals(0, first.code(), first.err());
        assertEquals("""
                gouji: Building the program (only once): half a minute to a minute, and on a new machine some minutes \
                more for what is downloaded.
                gouji: downloading …
                gouji: 1/4 getting ready …
                gouji: 2/4 compiling …
                gouji: 3/4 packing …
                gouji: 4/4 getting ready to start fast …
                """, first.err());
        assertTrue(first.out().endsWith("gouji.jar forms\n"), first.out());
        assertTrue(Files.readString(root.resolve("asked")).contains("-Prun"), "without the authors' checks");
        assertEquals("", launch("en_GB.UTF-8", "forms").err(), "it is built once");
    }

    @Test
    void theUsersLanguageIsSpoken() throws Exception {
        List<String> lines = launch("zh_CN.UTF-8", "forms").err().lines().toList();
        assertTrue(lines.get(0).startsWith("gouji：先构建程序（只需一次）"), lines.get(0));
        assertEquals("gouji：2/4 编译 …", lines.get(3));
        assertEquals(6, lines.size());
    }

    @Test
    void aBuildThatFailsSaysWhyAndLeavesTheRestInAFile() throws Exception {
        script("bin/mvn", BROKEN);
        Command failed = launch("C", "forms");
        assertEquals(4, failed.code());
        assertTrue(failed.err().contains("[ERROR] no such host\ngouji: The build failed"), failed.err());
        assertFalse(failed.err().contains("Scanning"), failed.err());
        assertFalse(failed.err().contains("\033"), failed.err());
        assertTrue(Files.readString(root.resolve("target/gouji.log")).contains("Scanning"));
        assertFalse(Files.exists(root.resolve("target/gouji.lock")));
    }

    @Test
    void theCompilerOfTheProgramIsChosenByHowManyFilesThereAre() throws Exception {
        Path few = Files.createDirectories(root.resolve("few"));
        Files.writeString(few.resolve("a.txt"), "");
        assertTrue(launch("C", "convert", few.toString()).out().contains("-XX:TieredStopAtLevel=1 "));
        Path many = Files.createDirectories(root.resolve("many/deep"));
        for (int i = 0; i < 4_000; i++) {
            Files.createFile(many.resolve(i + ".txt"));
        }
        String out = launch("C", "convert", root.resolve("many").toString()).out();
        assertTrue(out.contains("-XX:TieredStopAtLevel=4 "), out);
        assertTrue(launch("C", "convert", "-").out().contains("-XX:TieredStopAtLevel=4 "));
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(root.resolve(name), text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private Command launch(String locale, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = root.resolve("gouji").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Path out = root.resolve("out");
        Path err = root.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("PATH", root.resolve("bin") + ":/usr/bin:/bin");
        Process process = builder.start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Command(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
