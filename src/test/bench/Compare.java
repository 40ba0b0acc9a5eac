import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.form.FormRow;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.limit.Limits;
import dev.gouji.read.OriginalReader;
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Compares readers of PDF tables on 表三 (25 × 7 figures), in one process, one after the other on each file in every
 * round: figures in place, rows that know the groups that they stand in, and milliseconds a document, the median by the
 * clock and the mean of processor time.
 *
 * <p>A figure is in place when it stands in the row with its label and, of the last seven columns of that table, in its
 * own. All readers' labels are matched alike and generously: white space, punctuation and numbering left out, four fifths
 * of the rest in order are enough. A row knows its groups when the label of each stands left of its own, in the row or in
 * a cell that spans it; blank cells at its beginning take over what stands above them in the same table, for readers that
 * do not tell spans.
 *
 * <pre>
 * mvn -B -q -DskipTests package
 * java -cp 'target/gouji.jar:target/lib/*' src/test/bench/Compare.java FOLDER [--tabula JARS] [--opendataloader JARS] [--rounds N]
 * </pre>
 *
 * FOLDER has PDFs of one table and a {@code truth.json} of {@code "requests/row/column": number}; JARS are paths parted
 * by the path separator, an entry that ends in {@code *} being all jars of its folder. {@code pdftotext} is run when it
 * is there; its time is that of a whole process, and its text has no cells to be in place.
 */
public final class Compare {

    private static final String TABLE = "requests";
    private static final int WIDTH = 7;
    private static final double LIKE = 0.8;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int MOST_SECONDS_OF_WARMING = 20;

    /** A reader of tables: bytes and path of a file → rows of cells, spans expanded. */
    private interface Reader {
        List<List<List<String>>> tables(Path file, byte[] bytes) throws Exception;

        /** What is timed: the reading alone. */
        void read(Path file, byte[] bytes) throws Exception;
    }

    private Compare() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("gouji", new Gouji());
        if (options.containsKey("--tabula")) {
            readers.put("tabula-java", new Tabula(loader(options.get("--tabula"))));
        }
        if (options.containsKey("--opendataloader")) {
            readers.put("OpenDataLoader", new OpenDataLoader(loader(options.get("--opendataloader"))));
        }
        if (PdfToText.isThere()) {
            readers.put("pdftotext -layout", new PdfToText());
        }
        int rounds = Integer.parseInt(options.getOrDefault("--rounds", "40"));
        Truth truth = new Truth(Files.readString(Path.of(arguments[0], "truth.json")));
        System.out.println("| file | reader | in place of " + truth.size() + " | rows with groups of " + truth.rows().size()
                + " | tables | ms | ms of processor |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Path file : files(Path.of(arguments[0]))) {
            compare(file, readers, truth, rounds);
        }
        System.exit(0);
    }

    private static void compare(Path file, Map<String, Reader> readers, Truth truth, int rounds) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        long warm = System.nanoTime() + MOST_SECONDS_OF_WARMING * 1_000_000_000L;
        for (int i = 0; i < rounds && System.nanoTime() < warm; i++) {
            for (Reader reader : readers.values()) {
                reader.read(file, bytes);
            }
        }
        Map<String, double[]> times = new LinkedHashMap<>();
        Map<String, Long> spent = new LinkedHashMap<>();
        readers.keySet().forEach(name -> times.put(name, new double[rounds]));
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                long start = System.nanoTime();
                long before = SYSTEM.getProcessCpuTime();
                reader.getValue().read(file, bytes);
                spent.merge(reader.getKey(), SYSTEM.getProcessCpuTime() - before, Long::sum);
                times.get(reader.getKey())[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            List<List<List<String>>> tables = reader.getValue().tables(file, bytes);
            Score score = tables == null ? null : truth.score(tables);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %.1f | %s |%n",
                    file.getFileName(),
                    reader.getKey(),
                    score == null ? "–" : score.inPlace(),
                    score == null ? "–" : score.grouped(),
                    tables == null ? "–" : tables.size(),
                    median(times.get(reader.getKey())),
                    tables == null ? "–" : String.format(Locale.ROOT, "%.1f", spent.get(reader.getKey()) / 1e6 / rounds));
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    /** Each reader has its libraries to itself: they bring different versions of PDFBox. */
    private static ClassLoader loader(String jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : jars.split(File.pathSeparator)) {
            if (entry.endsWith("*")) {
                try (Stream<Path> list = Files.list(Path.of(entry.substring(0, entry.length() - 1)))) {
                    for (Path jar : list.filter(path -> path.toString().endsWith(".jar")).toList()) {
                        urls.add(jar.toUri().toURL());
                    }
                }
            } else {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private record Score(int inPlace, int grouped) {}

    /** The figures, and the labels of their rows from the form. */
    private static final class Truth {

        private final Map<String, List<String>> figures = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();

        Truth(String json) {
            var entries = java.util.regex.Pattern.compile("\"" + TABLE + "/([^/\"]+)/[^\"]+\"\\s*:\\s*(-?\\d+)")
                    .matcher(json);
            while (entries.find()) {
                figures.computeIfAbsent(entries.group(1), row -> new ArrayList<>()).add(entries.group(2));
            }
            for (Panel panel : Forms.newest().variants().get(0).table(TABLE).panels()) {
                for (FormRow row : panel.rows()) {
                    labels.put(row.id(), plain(row.wording().label()));
                    groups.put(row.id(), row.under().stream().map(group -> plain(group.label())).toList());
                }
            }
            if (!labels.keySet().containsAll(figures.keySet())) {
                throw new IllegalArgumentException("rows that the form does not have: " + figures.keySet());
            }
        }

        java.util.Set<String> rows() {
            return figures.keySet();
        }

        int size() {
            return figures.values().stream().mapToInt(List::size).sum();
        }

        Score score(List<List<List<String>>> tables) {
            Map<String, Integer> best = new LinkedHashMap<>();
            Map<String, Boolean> grouped = new LinkedHashMap<>();
            for (List<List<String>> table : tables) {
                for (List<String> row : filledDown(table)) {
                    String id = row(row);
                    if (id == null) {
                        continue;
                    }
                    best.merge(id, inPlace(row, figures.get(id)), Math::max);
                    grouped.merge(id, knowsGroups(row, groups.get(id)), Boolean::logicalOr);
                }
            }
            return new Score(
                    best.values().stream().mapToInt(Integer::intValue).sum(),
                    (int) grouped.values().stream().filter(known -> known).count());
        }

        /** Which row of the form a row of a table is, by the last cell in it that is a label; null for none. */
        private String row(List<String> cells) {
            String label = "";
            for (String cell : cells) {
                if (!isFigure(cell) && !cell.isBlank()) {
                    label = plain(cell);
                }
            }
            String found = null;
            double most = LIKE;
            for (String id : figures.keySet()) {
                double likeness = likeness(label, labels.get(id));
                if (likeness >= most) {
                    found = id;
                    most = likeness;
                }
            }
            return found;
        }

        /** The figures of a row stand in the last seven columns of its table. */
        private static int inPlace(List<String> row, List<String> wanted) {
            List<String> figures = row.subList(Math.max(0, row.size() - WIDTH), row.size());
            int right = 0;
            for (int i = 0; i < Math.min(figures.size(), wanted.size()); i++) {
                right += figures.get(i).replaceAll("[\\s,，]", "").equals(wanted.get(i)) ? 1 : 0;
            }
            return right;
        }

        private static boolean knowsGroups(List<String> row, List<String> groups) {
            return groups.stream()
                    .allMatch(group -> row.stream().anyMatch(cell -> likeness(plain(cell), group) >= LIKE));
        }

        /** The rows, all of one width; blank cells at the beginning of one take over the labels above them. */
        private static List<List<String>> filledDown(List<List<String>> table) {
            List<List<String>> filled = new ArrayList<>();
            for (List<String> row : table) {
                List<String> cells = new ArrayList<>(row);
                List<String> above = filled.isEmpty() ? List.of() : filled.get(filled.size() - 1);
                for (int i = 0; i < Math.min(cells.size(), above.size()) && cells.get(i).isBlank(); i++) {
                    cells.set(i, isFigure(above.get(i)) ? "" : above.get(i));
                }
                filled.add(cells);
            }
            int width = table.stream().mapToInt(List::size).max().orElse(0);
            filled.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), "")));
            return filled;
        }

        private static boolean isFigure(String cell) {
            return cell.matches("[\\s\\d,，.]+") && !cell.isBlank();
        }

        private static String plain(String label) {
            return label.replaceAll("[（(][一二三四五六七八九十]+[)）]|^\\s*[一二三四五六七八九十]、|^\\s*\\d+\\.", "")
                    .replaceAll("[\\s\\p{Punct}，。、“”（）：；]", "");
        }

        /** The longest part that both have in order, as a share of the longer one. */
        private static double likeness(String a, String b) {
            int[][] common = new int[a.length() + 1][b.length() + 1];
            for (int i = 1; i <= a.length(); i++) {
                for (int j = 1; j <= b.length(); j++) {
                    common[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                            ? common[i - 1][j - 1] + 1
                            : Math.max(common[i - 1][j], common[i][j - 1]);
                }
            }
            return a.isEmpty() || b.isEmpty() ? 0 : common[a.length()][b.length()] / (double) Math.max(a.length(), b.length());
        }
    }

    /** A grid that cells with spans are written into. */
    private static final class Slots {

        private final List<List<String>> rows = new ArrayList<>();

        void put(int row, int column, int rowSpan, int columnSpan, String text) {
            for (int r = row; r < row + rowSpan; r++) {
                while (rows.size() <= r) {
                    rows.add(new ArrayList<>());
                }
                List<String> cells = rows.get(r);
                while (cells.size() < column + columnSpan) {
                    cells.add("");
                }
                for (int c = column; c < column + columnSpan; c++) {
                    cells.set(c, text);
                }
            }
        }
    }

    private static final class Gouji implements Reader {

        @Override
        public void read(Path file, byte[] bytes) {
            OriginalReader.read(bytes, Limits.STANDARD);
        }

        @Override
        public List<List<List<String>>> tables(Path file, byte[] bytes) {
            List<List<List<String>>> tables = new ArrayList<>();
            for (Block block : OriginalReader.read(bytes, Limits.STANDARD).document().blocks()) {
                if (block instanceof Table table) {
                    Slots slots = new Slots();
                    for (Cell cell : table.cells()) {
                        slots.put(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
                    }
                    tables.add(slots.rows);
                }
            }
            return tables;
        }
    }

    /** Its lattice mode; PDFBox 2 is its own. */
    private static final class Tabula implements Reader {

        private final Method load;
        private final Method closeDocument;
        private final Class<?> extractor;
        private final Class<?> algorithm;
        private final Class<?> page;

        Tabula(ClassLoader loader) throws ReflectiveOperationException {
            Class<?> document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            load = document.getMethod("load", byte[].class);
            closeDocument = document.getMethod("close");
            extractor = loader.loadClass("technology.tabula.ObjectExtractor");
            algorithm = loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
            page = loader.loadClass("technology.tabula.Page");
        }

        @Override
        public void read(Path file, byte[] bytes) throws Exception {
            found(bytes);
        }

        private List<Object> found(byte[] bytes) throws Exception {
            List<Object> tables = new ArrayList<>();
            Object document = load.invoke(null, (Object) bytes);
            try {
                Object objects = extractor.getConstructors()[0].newInstance(document);
                var pages = (java.util.Iterator<?>) extractor.getMethod("extract").invoke(objects);
                Object lattice = algorithm.getConstructor().newInstance();
                while (pages.hasNext()) {
                    tables.addAll((List<?>) algorithm.getMethod("extract", page).invoke(lattice, pages.next()));
                }
            } finally {
                closeDocument.invoke(document);
            }
            return tables;
        }

        @Override
        public List<List<List<String>>> tables(Path file, byte[] bytes) throws Exception {
            List<List<List<String>>> tables = new ArrayList<>();
            for (Object table : found(bytes)) {
                List<List<String>> rows = new ArrayList<>();
                for (Object row : (List<?>) table.getClass().getMethod("getRows").invoke(table)) {
                    List<String> cells = new ArrayList<>();
                    for (Object cell : (List<?>) row) {
                        cells.add((String) cell.getClass().getMethod("getText").invoke(cell));
                    }
                    rows.add(cells);
                }
                tables.add(rows);
            }
            return tables;
        }
    }

    /** Timed without the writing of its files; its tables are taken from the JSON that it writes. */
    private static final class OpenDataLoader implements Reader {

        private final Method extract;
        private final Method process;
        private final Object config;
        private final Path folder = Files.createTempDirectory("compare");

        OpenDataLoader(ClassLoader loader) throws ReflectiveOperationException, IOException {
            Class<?> type = loader.loadClass("org.opendataloader.pdf.api.Config");
            config = type.getConstructor().newInstance();
            type.getMethod("setGenerateJSON", boolean.class).invoke(config, true);
            type.getMethod("setImageOutput", String.class).invoke(config, "off");
            type.getMethod("setOutputFolder", String.class).invoke(config, folder.toString());
            extract = loader.loadClass("org.opendataloader.pdf.processors.DocumentProcessor")
                    .getMethod("extractContents", String.class, type);
            process = loader.loadClass("org.opendataloader.pdf.api.OpenDataLoaderPDF")
                    .getMethod("processFile", String.class, type);
        }

        @Override
        public void read(Path file, byte[] bytes) throws Exception {
            extract.invoke(null, file.toString(), config);
        }

        @Override
        public List<List<List<String>>> tables(Path file, byte[] bytes) throws Exception {
            process.invoke(null, file.toString(), config);
            String name = file.getFileName().toString().replaceAll("\\.pdf$", ".json");
            Path json = folder.resolve(name);
            List<List<List<String>>> tables = new ArrayList<>();
            collect(new com.fasterxml.jackson.databind.ObjectMapper().readTree(json.toFile()), tables);
            Files.delete(json);
            return tables;
        }

        private static void collect(
                com.fasterxml.jackson.databind.JsonNode node, List<List<List<String>>> tables) {
            if ("table".equals(node.path("type").asText())) {
                Slots slots = new Slots();
                for (var row : node.path("rows")) {
                    for (var cell : row.path("cells")) {
                        slots.put(
                                cell.path("row number").asInt() - 1,
                                cell.path("column number").asInt() - 1,
                                cell.path("row span").asInt(),
                                cell.path("column span").asInt(),
                                String.join("\n", cell.findValuesAsText("content")));
                    }
                }
                tables.add(slots.rows);
            } else {
                node.forEach(child -> collect(child, tables));
            }
        }
    }

    /** A process of its own for each reading. */
    private static final class PdfToText implements Reader {

        static boolean isThere() {
            try {
                return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
            } catch (IOException | InterruptedException e) {
                return false;
            }
        }

        @Override
        public void read(Path file, byte[] bytes) throws Exception {
            Process process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
            process.getInputStream().readAllBytes();
            process.waitFor();
        }

        @Override
        public List<List<List<String>>> tables(Path file, byte[] bytes) {
            return null;
        }
    }
}
