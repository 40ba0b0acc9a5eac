package dev.gouji.spark;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a job. All paths are of any file system that Spark reads.
 *
 * @param inputs files and folders
 * @param listings text files with a path a line
 * @param output the folder to be written
 * @param decisions files of decisions
 * @param units a units file; null when there is none
 * @param aliases an alias file; null when there is none
 * @param limits the bounds of every input
 * @param parts into how many tasks the conversion is parted; 0 when the job chooses
 */
public record JobOptions(
        List<String> inputs,
        List<String> listings,
        String output,
        List<String> decisions,
        String units,
        String aliases,
        Limits limits,
        int parts) {

    private static final String LIMIT = "--limit-";

    /** Reads arguments, named as those of {@code gouji convert} are. */
    public static JobOptions of(String... arguments) throws UsageException {
        Reading reading = new Reading();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            reading.take(left);
        }
        return reading.done();
    }

    /** What was read so far. */
    private static final class Reading {

        private final List<String> inputs = new ArrayList<>();
        private final List<String> listings = new ArrayList<>();
        private final List<String> decisions = new ArrayList<>();
        private final Map<Bound, Long> limits = new EnumMap<>(Bound.class);
        private String output;
        private String units;
        private String aliases;
        private int parts;

        void take(Deque<String> left) throws UsageException {
            String argument = left.remove();
            if (!argument.startsWith("-")) {
                inputs.add(argument);
                return;
            }
            int sign = argument.indexOf('=');
            String name = sign < 0 ? argument : argument.substring(0, sign);
            String value = sign < 0 ? left.poll() : argument.substring(sign + 1);
            if (value == null || value.isEmpty()) {
                throw new UsageException(new Message(name + " 缺少值", name + " needs a value"));
            }
            set(name, value);
        }

        private void set(String name, String value) throws UsageException {
            switch (name) {
                case "-o", "--output" -> output = value;
                case "--listing" -> listings.add(value);
                case "--decisions" -> decisions.add(value);
                case "--units" -> units = value;
                case "--aliases" -> aliases = value;
                case "--parts" -> parts = Math.toIntExact(positive(name, value, Integer.MAX_VALUE));
                case "--scans" -> scans(value);
                default -> limit(name, value);
            }
        }

        private void scans(String value) throws UsageException {
            if (value.equals("no")) {
                limits.put(Bound.SCANNED_PAGES, 0L);
            } else if (!value.equals("yes")) {
                throw new UsageException(new Message("--scans 应为 yes 或 no", "--scans is yes or no"));
            }
        }

        private void limit(String name, String value) throws UsageException {
            for (Bound bound : Bound.values()) {
                if (name.equals(LIMIT + bound.option())) {
                    limits.putIfAbsent(bound, positive(name, value, Long.MAX_VALUE));
                    return;
                }
            }
            throw new UsageException(new Message("没有选项 " + name, "no option " + name));
        }

        private static long positive(String name, String value, long most) throws UsageException {
            if (!value.matches("0*[1-9][0-9]{0,17}") || Long.parseLong(value) > most) {
                throw new UsageException(
                        new Message(name + " 应为正整数：" + value, name + " is to be a positive whole number: " + value));
            }
            return Long.parseLong(value);
        }

        JobOptions done() throws UsageException {
            if (inputs.isEmpty() && listings.isEmpty()) {
                throw new UsageException(
                        new Message("没有给出输入：INPUT… 或 --listing FILE", "no inputs: give INPUT… or --listing FILE"));
            }
            if (output == null) {
                throw new UsageException(new Message("没有给出输出文件夹：-o DIR", "no output folder: give -o DIR"));
            }
            return new JobOptions(
                    List.copyOf(inputs),
                    List.copyOf(listings),
                    output,
                    List.copyOf(decisions),
                    units,
                    aliases,
                    new Limits(limits),
                    parts);
        }
    }
}
