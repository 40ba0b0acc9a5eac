package dev.gouji.benchmark.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gouji.cli.Gouji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program over the documents of a case, for the checks that are over several reports. */
final class Across {

    private Across() {}

    static void convert(Path in, Path out) {
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream());
        String[] arguments = {"convert", in.toString(), "-o", out.toString(), "-q", "--isolate", "none", "-j1"};
        int code = Gouji.run(arguments, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        if (code != 0) {
            throw new IllegalStateException("exit code " + code);
        }
    }

    /** The errors and warnings of a dataset that are over several years. */
    static List<Map<String, Object>> errors(Path dataset) throws IOException {
        List<Map<String, Object>> errors = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (String line : Files.readAllLines(dataset.resolve("findings.ndjson"))) {
            JsonNode finding = mapper.readTree(line);
            boolean counts = !finding.path("severity").asText().equals("info");
            if (counts && finding.path("kind").asText().equals("cross-year")) {
                List<String> places = new ArrayList<>();
                for (String side : List.of("left_terms", "right_terms")) {
                    finding.path(side)
                            .forEach(term -> places.add(term.path("key").asText()));
                }
                errors.add(Result.error(
                        places, places, finding.path("origin").asText().equals("source")));
            }
        }
        return errors;
    }
}
