package dev.gouji.benchmark.make;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.sketch.PrintedTable;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports that print an error: in a value, in a sum, in their structure, or against the report of the year before. */
final class ErrorKinds {

    private static final String REQUESTS = "requests";
    private static final String TOTAL = "total";
    private static final int FIRST_NUMBER = 500;
    private static final int YEAR = 2023;

    private final Corpus corpus;
    private final long seed;
    private final FormVariant form = Forms.newest().variants().get(0);
    private int number = FIRST_NUMBER;

    private ErrorKinds(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.seed = seed;
    }

    /** As many cases of each kind as asked for. */
    static void add(int each, Corpus corpus, long seed) throws IOException {
        ErrorKinds kinds = new ErrorKinds(corpus, seed);
        for (int i = 0; i < each; i++) {
            kinds.value(i, false);
            kinds.value(i, true);
            kinds.structure(i);
            kinds.years(i);
        }
    }

    private Source next(FormVariant variant) {
        number++;
        return Source.drawn(number, variant, YEAR, seed);
    }

    /** A figure, or a sum, is mistyped. */
    private void value(int nth, boolean sums) throws IOException {
        Source source = next(form);
        Random random = new Random(seed + number);
        FigureKey key = pick(
                random,
                requests(source).stream().filter(each -> sums == isSum(each)).toList());
        String text = mistyped(source.texts().get(key), random);
        keep(nth, sums ? "sum" : "value", source.saying(Map.of(key, text)), List.of(key.toString()));
    }

    private static List<FigureKey> requests(Source source) {
        return source.texts().keySet().stream()
                .filter(key -> key.table().equals(REQUESTS))
                .toList();
    }

    private static boolean isSum(FigureKey key) {
        return key.column().equals(TOTAL) || key.row().equals("handled");
    }

    /** One digit is another, one too many, or two have changed places. */
    static String mistyped(String text, Random random) {
        while (true) {
            StringBuilder other = new StringBuilder(text);
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> other.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 1 -> other.insert(at, (char) ('1' + random.nextInt(9)));
                default -> other.append(other.charAt(0)).deleteCharAt(0);
            }
            String plain = Long.toString(Long.parseLong(other.toString()));
            if (!plain.equals(text)) {
                return plain;
            }
        }
    }

    /** A row or a table is left out, a run of cells stands a column too far, or a row is that of the form before. */
    private void structure(int nth) throws IOException {
        Source source = next(nth % 4 == 3 ? Forms.newest().variants().get(1) : form);
        Random random = new Random(seed + number);
        switch (nth % 4) {
            case 0 -> rowLeftOut(nth, source, random);
            case 1 ->
                keep(
                        nth,
                        "structure",
                        source.laid(source.tables().stream()
                                .filter(table -> !table.id().equals("review_litigation"))
                                .toList()),
                        List.of("review_litigation"));
            case 2 -> slipped(nth, source, random);
            default -> keep(nth, "structure", source, List.of("requests/other.all"));
        }
    }

    private void rowLeftOut(int nth, Source source, Random random) throws IOException {
        FigureKey key = pick(
                random,
                requests(source).stream()
                        .filter(each ->
                                each.column().equals(TOTAL) && each.row().contains("."))
                        .filter(each -> !source.texts().get(each).equals("0"))
                        .toList());
        List<PrintedTable> tables = source.tables().stream()
                .map(table -> table.id().equals(REQUESTS) ? Block.without(table, key) : table)
                .toList();
        keep(nth, "structure", source.laid(tables), List.of(REQUESTS + "/" + key.row()));
    }

    private void slipped(int nth, Source source, Random random) throws IOException {
        List<FigureKey> totals = requests(source).stream()
                .filter(each -> each.column().equals(TOTAL) && each.row().contains("."))
                .filter(each -> !source.texts().get(each).equals("0"))
                .toList();
        String row = pick(random, totals).row();
        List<FigureKey> cells = requests(source).stream()
                .filter(each -> each.row().equals(row) && !each.column().equals(TOTAL))
                .toList();
        Map<FigureKey, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String before = source.texts().get(cells.get(Math.floorMod(i - 1, cells.size())));
            if (!before.equals(source.texts().get(cells.get(i)))) {
                texts.put(cells.get(i), before);
            }
        }
        keep(
                nth,
                "structure",
                source.saying(texts),
                texts.keySet().stream().map(FigureKey::toString).toList());
    }

    /** What one report carries out the next does not carry in, though each adds up by itself. */
    private void years(int nth) throws IOException {
        Source before = next(form);
        Source drawn = next(form);
        Random random = new Random(seed + number);
        Map<FigureKey, String> texts = new LinkedHashMap<>();
        Map<String, Long> carried = new LinkedHashMap<>();
        columns().forEach(column -> carried.put(column, before.count(key("carried_out", column))));
        String wrong = pick(
                random,
                columns().stream().filter(column -> !column.equals(TOTAL)).toList());
        long delta = 1L + random.nextInt(9);
        carried.merge(wrong, delta, Long::sum);
        carried.merge(TOTAL, delta, Long::sum);
        long[] more = new long[1];
        for (String column : columns()) {
            long in = carried.get(column);
            boolean total = column.equals(TOTAL);
            long left = drawn.count(key("received", column)) + in - drawn.count(key("handled", column));
            long added = total ? more[0] : Math.max(0, -left);
            more[0] += total ? 0 : added;
            texts.put(key("received", column), Long.toString(drawn.count(key("received", column)) + added));
            texts.put(key("carried_in", column), Long.toString(in));
            texts.put(key("carried_out", column), Long.toString(left + added));
        }
        for (String row : List.of("regulations", "normative_documents")) {
            long stock = before.count(new FigureKey("proactive", row, "in_force"))
                    + drawn.count(new FigureKey("proactive", row, "issued"))
                    - drawn.count(new FigureKey("proactive", row, "repealed"));
            long repealed = drawn.count(new FigureKey("proactive", row, "repealed")) + Math.min(0, stock);
            texts.put(new FigureKey("proactive", row, "repealed"), Long.toString(repealed));
            texts.put(new FigureKey("proactive", row, "in_force"), Long.toString(Math.max(0, stock)));
        }
        Map<FigureKey, String> printed = new LinkedHashMap<>(drawn.texts());
        printed.putAll(texts);
        Source after = Source.printing(drawn.number(), form, before.organ(), YEAR + 1, printed);
        List<String> documents = List.of(written(nth, "across-years", before), written(nth + 1, "across-years", after));
        List<String> culprits = new ArrayList<>();
        for (String column : List.of(wrong, TOTAL)) {
            culprits.add(key("carried_in", column).toString());
            culprits.add(key("carried_out", column).toString());
        }
        corpus.add(new Fault("across-years-" + nth, "across-years", documents, culprits));
    }

    private List<String> columns() {
        return form.table(REQUESTS).panels().get(0).columns().stream()
                .map(column -> column.id())
                .toList();
    }

    private static FigureKey key(String row, String column) {
        return new FigureKey(REQUESTS, row, column);
    }

    private void keep(int nth, String kind, Source source, List<String> culprits) throws IOException {
        corpus.add(new Fault(kind + "-" + nth, kind, List.of(written(nth, kind, source)), culprits));
    }

    /** Page, document and print in turn. */
    private String written(int nth, String kind, Source source) throws IOException {
        String named = "error-" + kind;
        boolean print = nth % 3 == 2 && corpus.producers().hasBrowser();
        Sample sample = Sample.of(
                source,
                "error",
                named,
                print ? "browser" : "own",
                print ? "pdf" : List.of("html", "docx", "html").get(nth % 3));
        String html = HtmlPage.of(source, HtmlPage.Layout.PLAIN);
        if (print) {
            corpus.print(sample, html);
        } else if (nth % 3 == 1) {
            corpus.add(sample, DocxPage.of(source));
        } else {
            corpus.add(sample, html);
        }
        return sample.path();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
