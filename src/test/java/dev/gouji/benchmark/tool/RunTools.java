package dev.gouji.benchmark.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets tools read a benchmark and writes what they read as {@code results/NAME.ndjson} into its folder. */
public final class RunTools {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final Path JARS = Path.of("target", "benchmark-tools");

    private final Path folder;
    private final JsonNode manifest;

    private RunTools(Path folder) throws IOException {
        this.folder = folder;
        manifest = MAPPER.readTree(folder.resolve("manifest.json").toFile());
    }

    /**
     * Runs them.
     *
     * @param folder the benchmark's
     * @param wanted their names; all that are there if empty
     * @param out is told of every tool
     * @return the files of results
     */
    public static List<Path> over(Path folder, List<String> wanted, PrintStream out) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        RunTools run = new RunTools(folder);
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder.resolve("results"));
        if (wanted.isEmpty() || wanted.contains("gouji")) {
            out.println("gouji");
            files.add(run.write("gouji", run.gouji()));
        }
        for (Tool tool : List.of(
                new Libraries.OpenDataLoader(JARS.resolve("opendataloader-npm/node_modules/@opendataloader/pdf/lib")),
                new Libraries.Tabula(JARS.resolve("tabula")),
                new Programs.PdfToText(),
                new Programs.Pandoc(),
                new Programs.Office(),
                new Programs.Tesseract())) {
            if (wanted.isEmpty() || wanted.contains(tool.name())) {
                out.println(tool.name());
                files.add(run.write(tool.name(), run.results(tool)));
            }
        }
        return files;
    }

    private List<Result> gouji() throws IOException {
        GoujiTool gouji = new GoujiTool();
        Map<String, Result> results = new java.util.LinkedHashMap<>();
        for (JsonNode listed : manifest.path("documents")) {
            String document = listed.path("document").asText();
            results.put(document, gouji.read(document, Files.readAllBytes(folder.resolve(document))));
        }
        for (JsonNode fault : manifest.path("cases")) {
            List<Path> documents = new ArrayList<>();
            fault.path("documents").forEach(document -> documents.add(folder.resolve(document.asText())));
            if (documents.size() > 1) {
                Result last = results.get(
                        fault.path("documents").get(documents.size() - 1).asText());
                List<Map<String, Object>> errors = new ArrayList<>(last.errors());
                errors.addAll(gouji.across(documents));
                results.put(last.document(), new Result(last.document(), last.seconds(), last.figures(), errors));
            }
        }
        return List.copyOf(results.values());
    }

    /** What a tool's tables say; a document that it cannot read has no line. */
    private List<Result> results(Tool tool) throws Exception {
        Map<String, Path> taken = new java.util.LinkedHashMap<>();
        Map<String, String> forms = new HashMap<>();
        for (JsonNode listed : manifest.path("documents")) {
            String document = listed.path("document").asText();
            if (tool.takes(ending(Path.of(document)))
                    && tool.isFor(listed.path("group").asText())) {
                taken.put(document, folder.resolve(document).toAbsolutePath());
                forms.put(document, listed.path("form").asText());
            }
        }
        if (!taken.isEmpty()) {
            tool.prepare(List.copyOf(taken.values()));
        }
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, Path> document : taken.entrySet()) {
            long start = System.nanoTime();
            List<Grid> grids;
            try {
                grids = tool.tables(document.getValue());
            } catch (Exception unreadable) {
                continue;
            }
            double seconds = (System.nanoTime() - start) / 1e9 + tool.shared();
            results.add(Result.ofTexts(
                    document.getKey(), seconds, Places.of(Places.form(forms.get(document.getKey())), grids)));
        }
        return results;
    }

    private Path write(String name, List<Result> results) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Result result : results) {
            lines.append(MAPPER.writeValueAsString(result)).append('\n');
        }
        return Files.writeString(folder.resolve("results").resolve(name + ".ndjson"), lines);
    }

    /** What stands behind the last point of a file's name. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
