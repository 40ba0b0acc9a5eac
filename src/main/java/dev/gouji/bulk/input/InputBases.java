package dev.gouji.bulk.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From which folders the names of documents lead to their files. */
public final class InputBases {

    private InputBases() {}

    /**
     * The folders, each by the first name in the documents' paths that it is for; one that is for all of them, by "".
     */
    public static Map<String, Path> of(Collection<Input> inputs) {
        List<Path> bases = inputs.stream()
                .map(InputBases::base)
                .filter(Objects::nonNull)
                .distinct()
                .limit(2)
                .toList();
        if (bases.size() == 1) {
            return Map.of("", bases.get(0));
        }
        Map<String, Path> byName = new TreeMap<>();
        for (Input input : inputs) {
            Path base = base(input);
            if (base != null) {
                byName.putIfAbsent(input.document().split("/", 2)[0], base);
            }
        }
        return byName;
    }

    /**
     * Those that lie in the folder that a dataset lies in, or below it, as they are reached from the dataset:
     * {@code ../samples}. Names are parted by {@code /} on every system.
     */
    public static Map<String, String> beside(Collection<Input> inputs, Path dataset) {
        Path home = dataset.toAbsolutePath().normalize();
        Map<String, String> beside = new TreeMap<>();
        of(inputs).forEach((name, base) -> {
            if (home.getParent() != null && base.startsWith(home.getParent())) {
                beside.put(name, joined(home.relativize(base)));
            }
        });
        return beside;
    }

    private static String joined(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return names.stream().collect(Collectors.joining("/"));
    }

    /** Null when the document is not called as its file. */
    private static Path base(Input input) {
        Path path = input.path().toAbsolutePath();
        Path base = path;
        String[] names = input.document().split("/");
        for (int i = names.length - 1; i >= 0; i--) {
            if (base == null
                    || base.getFileName() == null
                    || !base.getFileName().toString().equals(names[i])) {
                return null;
            }
            base = base.getParent();
        }
        return base;
    }
}
