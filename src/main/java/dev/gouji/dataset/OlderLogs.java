package dev.gouji.dataset;

import dev.gouji.dataset.folder.GuardedFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The logs of earlier runs, {@code .gouji/runs/000017.ndjson}: the higher the number, the later the run. The log of the last
 * run lies in the dataset folder itself.
 */
final class OlderLogs {

    /** So many are kept; the oldest goes when there is one more. */
    static final int KEPT = 20;

    private static final String FOLDER = "runs";
    private static final Pattern NAME = Pattern.compile("\\d{6,9}[.]ndjson");

    private OlderLogs() {}

    /**
     * Moves the log of the last run among the older ones, if there is one.
     *
     * @param place where it lies
     * @param name of it there
     * @param ours where what is our own stands
     */
    static void keep(GuardedFolder place, String name, GuardedFolder ours) throws IOException {
        if (place.file(name) == null) {
            return;
        }
        try (GuardedFolder runs = ours.folder(FOLDER)) {
            NavigableSet<Integer> numbers =
                    numbers(runs.names().stream().map(Object::toString).toList());
            int next = numbers.isEmpty() ? 1 : numbers.last() + 1;
            place.move(name, runs, name(next));
            numbers.add(next);
            while (numbers.size() > KEPT) {
                runs.delete(name(numbers.pollFirst()));
            }
        }
    }

    /** What has no such name is somebody else's and stays. */
    private static NavigableSet<Integer> numbers(List<String> names) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        names.stream()
                .filter(name -> NAME.matcher(name).matches())
                .forEach(name -> numbers.add(Integer.parseInt(name.substring(0, name.indexOf('.')))));
        return numbers;
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%06d.ndjson", number);
    }
}
