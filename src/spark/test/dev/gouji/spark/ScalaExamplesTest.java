package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.tools.nsc.Main;

/** What docs/spark.md shows in Scala, as Scala's own compiler sees it. */
class ScalaExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```scala\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void compile() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/spark.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertFalse(examples.isEmpty());
        Path source = folder.resolve("Examples.scala");
        Files.writeString(
                source,
                "class Examples(spark: org.apache.spark.sql.SparkSession) {\n%s\n}\n"
                        .formatted(String.join("\n", examples)));

        Main.process(new String[] {
            "-classpath", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString()
        });

        assertFalse(Main.reporter().hasErrors(), "see what the compiler printed");
    }
}
