package dev.gouji.benchmark.make;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder of a benchmark while it is made: documents, what they show, and the faults they were given. Not thread-safe. */
final class Corpus {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private record Saving(Sample sample, Path from) {}

    private final Path folder;
    private final Path work;
    private final Producers producers;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<Saving>> savings = new LinkedHashMap<>();

    Corpus(Path folder, Path work, Producers producers) {
        this.folder = folder;
        this.work = work;
        this.producers = producers;
    }

    Producers producers() {
        return producers;
    }

    /** Keeps a document. */
    void add(Sample sample, byte[] document) throws IOException {
        Path file = folder.resolve(sample.path());
        Files.createDirectories(file.getParent());
        Files.write(file, document);
        samples.add(sample);
    }

    void add(Sample sample, String document) throws IOException {
        add(sample, document.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps what a browser prints of a page; nothing where there is no browser. */
    void print(Sample sample, String html) throws IOException {
        if (producers.hasBrowser()) {
            Path pdf = folder.resolve(sample.path());
            producers.print(passing(sample, html.getBytes(StandardCharsets.UTF_8), "html"), pdf);
            samples.add(sample);
        }
    }

    /** Keeps a document as an office program saves it, once {@link #save} is called; nothing where there is none. */
    void saveLater(Sample sample, byte[] original, String ending) throws IOException {
        if (producers.hasOffice()) {
            String format = sample.path().substring(sample.path().lastIndexOf('.') + 1);
            savings.computeIfAbsent(format, key -> new ArrayList<>())
                    .add(new Saving(sample, passing(sample, original, ending)));
        }
    }

    private Path passing(Sample sample, byte[] document, String ending) throws IOException {
        String name = sample.path().replaceAll("[^\\w-]", "_") + "." + ending;
        return Files.write(Files.createDirectories(work.resolve("from")).resolve(name), document);
    }

    /** Has everything saved that waits. */
    void save() throws IOException {
        for (Map.Entry<String, List<Saving>> format : savings.entrySet()) {
            Path saved = work.resolve("saved-" + format.getKey());
            producers.save(format.getValue().stream().map(Saving::from).toList(), format.getKey(), saved);
            for (Saving saving : format.getValue()) {
                String name = saving.from().getFileName().toString().replaceFirst("\\.[^.]*$", "." + format.getKey());
                Path file = folder.resolve(saving.sample().path());
                Files.createDirectories(file.getParent());
                Files.move(saved.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
                samples.add(saving.sample());
            }
        }
        savings.clear();
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /** Where a document lies. */
    Path file(Sample sample) {
        return folder.resolve(sample.path());
    }

    /** A folder for what is passing. */
    Path work() {
        return work;
    }

    /** Writes {@code manifest.json} and {@code truth.ndjson}. */
    void finish(long seed, int scale) throws IOException {
        samples.sort(java.util.Comparator.comparing(Sample::path));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("benchmark", "gouji-documents");
        manifest.put("version", 1);
        manifest.put("seed", seed);
        manifest.put("scale", scale);
        manifest.put("producers", producers.versions());
        manifest.put("documents", samples.stream().map(Sample::listed).toList());
        manifest.put("cases", faults);
        Files.writeString(
                folder.resolve("manifest.json"),
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
        StringBuilder truth = new StringBuilder();
        for (Sample sample : samples) {
            truth.append(truth(sample)).append('\n');
        }
        Files.writeString(folder.resolve("truth.ndjson"), truth);
    }

    private static String truth(Sample sample) throws JsonProcessingException {
        List<Map<String, Object>> figures = new ArrayList<>();
        sample.shown().forEach((key, shown) -> {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("key", key);
            figure.put("value", shown.value());
            figure.put("mark", shown.mark());
            figure.put("or_mark", shown.orMark() ? Boolean.TRUE : null);
            figure.put("kind", sample.beside().contains(key) ? "beside-" + sample.group() : null);
            figures.add(figure);
        });
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("document", sample.path());
        line.put("figures", figures);
        return MAPPER.writeValueAsString(line);
    }
}
