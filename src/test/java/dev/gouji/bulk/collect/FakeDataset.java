package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.FakeConverter;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.convert.Original;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of small inputs, and the datasets that a converter which reads nothing makes of them. */
final class FakeDataset {

    private final Path in;
    private final AcrossCheck check;

    /** With these inputs, told apart by their texts. */
    FakeDataset(Path in, int inputs, AcrossCheck check) throws IOException {
        this.in = in;
        this.check = check;
        Files.createDirectories(in);
        for (int i = 0; i < inputs; i++) {
            Files.writeString(in.resolve(i + (i % 3 == 0 ? ".zip" : ".txt")), (i % 2 == 0 ? "" : "?") + i);
        }
    }

    /** Runs; how many inputs it said were damaged. */
    int run(Path output) throws Exception {
        AtomicInteger damaged = new AtomicInteger();
        BulkListener listener = new BulkListener() {
            @Override
            public void damaged(int inputs) {
                damaged.addAndGet(inputs);
            }
        };
        List<Input> inputs = InputList.of(List.of(in.toString()), InputStream.nullInputStream(), output);
        try (DatasetFolder folder = DatasetFolder.claim(output)) {
            BulkRun run = new BulkRun(FakeDataset::convert, 1, 1 << 20, 60);
            RunKey key = RunKey.of("program", "bounds", "resources");
            new DatasetRun(run, key, List.of(check), "", false).run(inputs, folder, head -> {}, listener);
        }
        return damaged.get();
    }

    private static void convert(Original original, Consumer<Conversion> found) {
        FakeConverter.convert(original, found);
        if (original.document().endsWith(".zip")) {
            found.accept(FakeConverter.convert(original.document() + "!/a.txt", original.bytes()));
        }
    }

    /** The data of a dataset, file by file. */
    static Map<String, String> data(Path folder) throws IOException {
        Map<String, String> data = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                data.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        data.remove("run.log.ndjson");
        return data;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
