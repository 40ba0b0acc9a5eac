package dev.gouji.benchmark.make;

import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the folder of a benchmark. The same seed, scale and producers give the same reports and the same truth. */
public final class MakeBenchmark {

    private static final Path SCORER = Path.of("src/test/java/dev/gouji/benchmark/score/Score.java");

    private MakeBenchmark() {}

    /**
     * Makes it.
     *
     * @param folder that is not there yet, or is empty
     * @param seed of everything that is drawn
     * @param scale 1 for some 330 documents; everything but traps grows with it
     */
    public static void into(Path folder, long seed, int scale) throws Exception {
        Files.createDirectories(folder);
        try (Stream<Path> before = Files.list(folder)) {
            if (before.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        Path work = Files.createTempDirectory("benchmark");
        Corpus corpus = new Corpus(folder, work, new Producers(work));
        List<Source> sources = sources(seed, scale);
        List<Source> few = sources.stream()
                .filter(source -> source.number() % 8 == 0 || source.number() % 8 == 4)
                .toList();
        CleanKinds.add(sources, corpus);
        DegradedKinds.add(few, corpus, seed);
        TextKinds.add(4 * scale, corpus, seed);
        TrapKinds.add(3, corpus, seed);
        ScanKinds.add(
                sources.stream().filter(source -> source.number() % 8 == 1).toList(), corpus, seed);
        ErrorKinds.add(12 * scale, corpus, seed);
        corpus.save();
        corpus.finish(seed, scale);
        Files.writeString(
                folder.resolve("places.json"),
                Corpus.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(places()) + "\n");
        Files.copy(SCORER, folder.resolve("Score.java"), StandardCopyOption.REPLACE_EXISTING);
        delete(work);
    }

    /** Eight reports: four of the newest form, two of 2019's, one of each older one; and as many more as the scale says. */
    static List<Source> sources(long seed, int scale) {
        List<String> forms =
                List.of("ogi-2021", "ogi-2021", "ogi-2021", "ogi-2021", "ogi-2019", "ogi-2019", "ogi-2014", "ogi-fj");
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < scale * forms.size(); i++) {
            FormVariant form = Forms.of(forms.get(i % forms.size())).variants().get(0);
            sources.add(Source.drawn(i, form, year(form.form().id(), i), seed));
        }
        return sources;
    }

    private static int year(String form, int nth) {
        return switch (form) {
            case "ogi-2021" -> 2021 + nth % 4;
            case "ogi-2019" -> 2020;
            default -> 2015;
        };
    }

    /** Every figure of every form with the labels that lead to it. */
    static List<Map<String, Object>> places() {
        List<Map<String, Object>> places = new ArrayList<>();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                for (Panel panel : variant.tables().stream()
                        .flatMap(table -> table.panels().stream())
                        .toList()) {
                    panel.lines().forEach(line -> line.slots().forEach(slot -> places.add(place(variant, line, slot))));
                }
            }
        }
        return places;
    }

    private static Map<String, Object> place(FormVariant variant, PrintedLine line, PrintedSlot slot) {
        List<String> row = new ArrayList<>();
        if (line.row() != null) {
            line.row().under().forEach(group -> row.add(group.label()));
            row.add(line.row().wording().label());
        }
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("form", variant.form().id());
        place.put("wording", variant.id());
        place.put("key", slot.key().toString());
        place.put("table", variant.table(slot.key().table()).wording().label());
        place.put("row", row);
        place.put("column", slot.headers().stream().map(Wording::label).toList());
        return place;
    }

    private static void delete(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
