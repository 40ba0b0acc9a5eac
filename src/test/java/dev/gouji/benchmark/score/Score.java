package dev.gouji.benchmark.score;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores what a tool read of the benchmark's documents. It needs nothing but Java 17, and knows no tool:
 *
 * <pre>
 * java Score.java BENCHMARK RESULTS.ndjson… [--by group|kind|format|form|state|producer]
 * </pre>
 *
 * <p>Results are one JSON object a line: {@code document}, {@code seconds}, {@code figures} and {@code errors}. A figure has its
 * {@code key}, a {@code value} in digits or a {@code mark} ({@code blank}, {@code dash}, {@code slash}, {@code none}; {@code
 * unreadable} for what stands there and was not understood), and {@code certain}, true unless it says false. An error has {@code
 * places}, all that fail together, {@code culprits}, those that are accused, and {@code certain}.
 */
public final class Score {

    private static final int DEEPEST = 64;

    private final Map<String, Map<?, ?>> documents = new LinkedHashMap<>();
    private final Map<String, List<?>> truths = new LinkedHashMap<>();
    private final List<?> cases;

    /** With a benchmark's folder, of which {@code manifest.json} and {@code truth.ndjson} are read. */
    public Score(Path benchmark) throws IOException {
        Map<?, ?> manifest = (Map<?, ?>) Json.read(Files.readString(benchmark.resolve("manifest.json")));
        for (Object document : (List<?>) manifest.get("documents")) {
            documents.put((String) ((Map<?, ?>) document).get("document"), (Map<?, ?>) document);
        }
        for (String line : Files.readAllLines(benchmark.resolve("truth.ndjson"))) {
            Map<?, ?> truth = (Map<?, ?>) Json.read(line);
            truths.put((String) truth.get("document"), (List<?>) truth.get("figures"));
        }
        cases = (List<?>) manifest.get("cases");
    }

    /** Prints the tables of every file of results. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Score score = new Score(Path.of(arguments[0]));
        boolean said = arguments.length > 3 && arguments[arguments.length - 2].equals("--by");
        String by = said ? arguments[arguments.length - 1] : "group";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String name : Arrays.copyOfRange(arguments, 1, arguments.length - (said ? 2 : 0))) {
            Path file = Path.of(name);
            Map<String, Map<?, ?>> results = results(file);
            out.println("## " + file.getFileName().toString().replaceFirst("\\.ndjson$", "") + "\n");
            out.println(figureTable(score.figures(results, by)) + "\n");
            out.println(score.errorTable(results) + "\n");
        }
    }

    /** A file of results: document → what was read of it. */
    public static Map<String, Map<?, ?>> results(Path file) throws IOException {
        Map<String, Map<?, ?>> results = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Map<?, ?> result = (Map<?, ?>) Json.read(line);
                results.put((String) result.get("document"), result);
            }
        }
        return results;
    }

    /** What became of figures. Not thread-safe. */
    public static final class Count {
        public int documents;
        public int taken;
        public int figures;
        public int right;
        public int doubt;
        public int missing;
        public int wrong;
        private final List<Double> seconds = new ArrayList<>();

        private void document(Map<?, ?> result) {
            documents++;
            if (result != null) {
                taken++;
                seconds.add(result.get("seconds") == null ? 0 : Double.parseDouble(text(result, "seconds")));
            }
        }

        private void figure(Outcome outcome) {
            figures += outcome == Outcome.NONE ? 0 : 1;
            right += outcome == Outcome.RIGHT ? 1 : 0;
            doubt += outcome == Outcome.DOUBT ? 1 : 0;
            missing += outcome == Outcome.MISSING ? 1 : 0;
            wrong += outcome == Outcome.WRONG ? 1 : 0;
        }

        private String median() {
            List<Double> sorted = seconds.stream().sorted().toList();
            return sorted.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", sorted.get(sorted.size() / 2));
        }

        private String share(int part) {
            return figures == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / figures);
        }
    }

    /** What a tool said of a figure, held against what is seen. */
    enum Outcome {
        RIGHT,
        DOUBT,
        MISSING,
        WRONG,
        /** Nothing is there to be read, and nothing was said. */
        NONE
    }

    /** The counts by what the manifest says of documents, and of all of them under {@code all}. */
    public Map<String, Count> figures(Map<String, Map<?, ?>> results, String by) {
        Map<String, Count> counts = new TreeMap<>();
        Count all = new Count();
        documents.forEach((document, listed) -> {
            Map<?, ?> result = results.get(document);
            Map<String, Map<?, ?>> said = said(result);
            String name = String.valueOf(listed.get(by));
            counts.computeIfAbsent(name, key -> new Count()).document(result);
            all.document(result);
            for (Object each : result == null ? List.of() : truths.get(document)) {
                Map<?, ?> truth = (Map<?, ?>) each;
                Outcome outcome = outcome(truth, said.get(text(truth, "key")));
                boolean apart = truth.get("kind") != null && !by.equals("form") && !by.equals("format");
                counts.computeIfAbsent(apart ? text(truth, "kind") : name, key -> new Count())
                        .figure(outcome);
                all.figure(outcome);
            }
        });
        Map<String, Count> listed = new LinkedHashMap<>(counts);
        listed.put("all", all);
        return listed;
    }

    private static Map<String, Map<?, ?>> said(Map<?, ?> result) {
        Map<String, Map<?, ?>> said = new LinkedHashMap<>();
        for (Object figure : list(result, "figures")) {
            said.put(text((Map<?, ?>) figure, "key"), (Map<?, ?>) figure);
        }
        return said;
    }

    /** Certain and wrong is worst, and a number where none is printed is that too. */
    static Outcome outcome(Map<?, ?> truth, Map<?, ?> said) {
        String mark = text(truth, "mark");
        boolean number = said != null && said.get("value") != null;
        if (said == null || (!number && said.get("mark") == null)) {
            return "absent".equals(mark) ? Outcome.NONE : Outcome.MISSING;
        }
        boolean certain = !Boolean.FALSE.equals(said.get("certain")) && !"unreadable".equals(said.get("mark"));
        if ("absent".equals(mark)) {
            return certain && number ? Outcome.WRONG : Outcome.NONE;
        }
        if (!certain) {
            return Outcome.DOUBT;
        }
        return isRight(truth, said) ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static boolean isRight(Map<?, ?> truth, Map<?, ?> said) {
        String value = text(said, "value");
        if (value == null) {
            boolean nothing = List.of("dash", "slash", "none").contains(text(said, "mark"));
            return text(said, "mark").equals(text(truth, "mark"))
                    || (nothing && Boolean.TRUE.equals(truth.get("or_mark")));
        }
        return truth.get("value") != null
                && value.matches("-?\\d+(\\.\\d+)?")
                && new BigDecimal(value).compareTo(new BigDecimal(text(truth, "value"))) == 0;
    }

    /** The counts as a table in Markdown. */
    public static String figureTable(Map<String, Count> counts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| | documents, taken | figures | right % | in doubt % | missing % | certain and wrong | s a document |");
        lines.add("|---|---|---|---|---|---|---|---|");
        counts.forEach((name, count) -> lines.add("| " + name + " | " + count.documents + ", " + count.taken + " | "
                + count.figures + " | " + count.share(count.right) + " | " + count.share(count.doubt) + " | "
                + count.share(count.missing) + " | " + count.wrong + " | " + count.median() + " |"));
        return String.join("\n", lines);
    }

    /** What became of the cases of one kind. */
    public static final class Cases {
        public int cases;
        public int found;
        public int named;
        public int misnamed;
        public int beside;
    }

    /** The cases by kind. */
    public Map<String, Cases> errors(Map<String, Map<?, ?>> results) {
        Map<String, Cases> kinds = new LinkedHashMap<>();
        for (Object each : cases) {
            Map<?, ?> fault = (Map<?, ?>) each;
            List<?> culprits = list(fault, "culprits");
            Cases kind = kinds.computeIfAbsent(text(fault, "kind"), key -> new Cases());
            boolean found = false;
            boolean named = false;
            boolean misnamed = false;
            for (Object document : list(fault, "documents")) {
                for (Object reported : list(results.get(document), "errors")) {
                    List<?> accused = list((Map<?, ?>) reported, "culprits");
                    boolean meets = meets(list((Map<?, ?>) reported, "places"), culprits) || meets(accused, culprits);
                    found |= meets;
                    named |= !accused.isEmpty() && accused.stream().allMatch(one -> meets(List.of(one), culprits));
                    misnamed |= meets && !accused.isEmpty() && !meets(accused, culprits);
                    kind.beside += meets ? 0 : 1;
                }
            }
            kind.cases++;
            kind.found += found ? 1 : 0;
            kind.named += named ? 1 : 0;
            kind.misnamed += misnamed && !named ? 1 : 0;
        }
        return kinds;
    }

    /** Faultless documents that a tool took: how many of them, and in how many it reports an error, surely or not. */
    public int[] alarms(Map<String, Map<?, ?>> results) {
        int[] alarms = new int[3];
        documents.forEach((document, listed) -> {
            Map<?, ?> result = results.get(document);
            if (Boolean.TRUE.equals(listed.get("faultless")) && result != null) {
                List<?> errors = list(result, "errors");
                boolean sure =
                        errors.stream().anyMatch(error -> !Boolean.FALSE.equals(((Map<?, ?>) error).get("certain")));
                alarms[0]++;
                alarms[1] += sure ? 1 : 0;
                alarms[2] += !sure && !errors.isEmpty() ? 1 : 0;
            }
        });
        return alarms;
    }

    private String errorTable(Map<String, Map<?, ?>> results) {
        List<String> lines = new ArrayList<>();
        lines.add("| error | cases | found | named | another named | reported beside |");
        lines.add("|---|---|---|---|---|---|");
        errors(results)
                .forEach((name, kind) -> lines.add("| " + name + " | " + kind.cases + " | " + kind.found + " | "
                        + kind.named + " | " + kind.misnamed + " | " + kind.beside + " |"));
        int[] alarms = alarms(results);
        lines.add("\nFalse alarms: in " + alarms[1] + " of " + alarms[0] + " faultless documents, in " + alarms[2]
                + " more with doubt.");
        return String.join("\n", lines);
    }

    /** Whether something of one list is, contains or is contained in something of the other. */
    private static boolean meets(List<?> places, List<?> culprits) {
        return places.stream()
                .anyMatch(place -> culprits.stream()
                        .anyMatch(culprit -> place.equals(culprit)
                                || String.valueOf(place).startsWith(culprit + "/")
                                || String.valueOf(culprit).startsWith(place + "/")));
    }

    private static List<?> list(Map<?, ?> object, String name) {
        return object == null || object.get(name) == null ? List.of() : (List<?>) object.get(name);
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) == null ? null : String.valueOf(object.get(name));
    }

    /** JSON → maps, lists, strings, numbers as {@link BigDecimal}, booleans and null. Bad JSON is an {@link IllegalArgumentException}. */
    static final class Json {

        private final String text;
        private int at;
        private int depth;

        private Json(String text) {
            this.text = text;
        }

        static Object read(String text) {
            Json json = new Json(text);
            Object value = json.value();
            json.space();
            json.demand(json.at == text.length());
            return value;
        }

        private Object value() {
            space();
            demand(at < text.length() && depth < DEEPEST);
            return switch (text.charAt(at)) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> word();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            depth++;
            for (char next = open('}'); next != '}'; next = behind('}')) {
                space();
                String name = string();
                space();
                demand(text.startsWith(":", at++));
                object.put(name, value());
            }
            depth--;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            depth++;
            for (char next = open(']'); next != ']'; next = behind(']')) {
                array.add(value());
            }
            depth--;
            return array;
        }

        /** Behind the opening bracket: the closing one, which is taken, or something else, which is not. */
        private char open(char closing) {
            at++;
            space();
            demand(at < text.length());
            return text.charAt(at) == closing ? text.charAt(at++) : ' ';
        }

        private char behind(char closing) {
            space();
            demand(at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == closing));
            return text.charAt(at++);
        }

        private String string() {
            demand(text.startsWith("\"", at));
            StringBuilder string = new StringBuilder();
            for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
                string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            }
            demand(at++ < text.length());
            return string.toString();
        }

        private char escaped() {
            demand(++at < text.length());
            int plain = "nrtbf".indexOf(text.charAt(at));
            if (plain >= 0) {
                return "\n\r\t\b\f".charAt(plain);
            }
            if (text.charAt(at) != 'u') {
                return text.charAt(at);
            }
            demand(at + 4 < text.length());
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> null;
                default -> new BigDecimal(word);
            };
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void demand(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException("not JSON at character " + (at + 1));
            }
        }
    }
}
