package dev.gouji.benchmark.make;

import dev.gouji.recognise.sketch.PrintedTable;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Reports set or written in ways that readers find hard: the page's layout, and what stands in its cells. */
final class DegradedKinds {

    private interface Way {
        Source with(Source source, Random random);
    }

    private static final Map<String, Way> WAYS = ways();

    private DegradedKinds() {}

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("cells-thousands", (source, random) -> source.saying(numbers(DegradedKinds::grouped)));
        ways.put("cells-full-width", (source, random) -> source.saying(numbers(DegradedKinds::wide)));
        ways.put("cells-blank-zeros", (source, random) -> source.saying((key, text) -> text.equals("0") ? "" : text));
        ways.put(
                "cells-marks", (source, random) -> source.saying((key, text) -> text.equals("0") ? any(random) : text));
        ways.put("cells-typos", DegradedKinds::mistyped);
        ways.put("cells-table-cut", (source, random) -> cut(source, false));
        ways.put("cells-table-cut-headed", (source, random) -> cut(source, true));
        return ways;
    }

    /** Every layout printed by the browser, every content as page, document and print. */
    static void add(List<Source> sources, Corpus corpus, long seed) throws IOException {
        for (HtmlPage.Layout layout : HtmlPage.Layout.values()) {
            String kind = "layout-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Source source : layout == HtmlPage.Layout.PLAIN ? List.<Source>of() : sources) {
                corpus.print(Sample.of(source, "layout", kind, "browser", "pdf"), HtmlPage.of(source, layout));
            }
        }
        for (Map.Entry<String, Way> way : WAYS.entrySet()) {
            for (Source source : sources) {
                Random random = new Random(
                        seed * 31 + source.number() * 7_919L + way.getKey().hashCode());
                Source degraded = way.getValue().with(source, random);
                String html = HtmlPage.of(degraded, HtmlPage.Layout.PLAIN);
                corpus.add(Sample.of(degraded, "cells", way.getKey(), "own", "html"), html);
                corpus.add(Sample.of(degraded, "cells", way.getKey(), "own", "docx"), DocxPage.of(degraded));
                corpus.print(Sample.of(degraded, "cells", way.getKey(), "browser", "pdf"), html);
            }
        }
    }

    private static BiFunction<dev.gouji.report.FigureKey, String, String> numbers(
            java.util.function.UnaryOperator<String> written) {
        return (key, text) -> text.matches("-?\\d+") ? written.apply(text) : text;
    }

    private static String grouped(String number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Long.parseLong(number));
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static String any(Random random) {
        return List.of("-", "—", "/", "无", "0").get(random.nextInt(5));
    }

    /** One label in five has a character too few, too many or wrong. */
    private static Source mistyped(Source source, Random random) {
        return source.laid(source.tables().stream()
                .map(table -> new PrintedTable(
                        table.id(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> mistyped(cell, random))
                                        .toList())
                                .toList()))
                .toList());
    }

    private static PrintedTable.Cell mistyped(PrintedTable.Cell cell, Random random) {
        if (cell.key() != null || cell.text().length() < 5 || random.nextInt(5) > 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.text());
        int at = 2 + random.nextInt(text.length() - 2);
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, "的了和".charAt(random.nextInt(3)));
            default -> text.setCharAt(at, "某之于".charAt(random.nextInt(3)));
        }
        return new PrintedTable.Cell(text.toString(), cell.columns(), cell.rows(), null);
    }

    /** The longest table in two pieces, the second with the header again or without. */
    private static Source cut(Source source, boolean headed) {
        List<PrintedTable> tables = new ArrayList<>();
        for (PrintedTable table : source.tables()) {
            int rows = table.rows().size();
            int at = place(table);
            if (rows < 15 || at < 0) {
                tables.add(table);
                continue;
            }
            List<List<PrintedTable.Cell>> rest = new ArrayList<>();
            if (headed) {
                rest.addAll(table.rows().subList(0, header(table)));
            }
            rest.addAll(table.rows().subList(at, rows));
            tables.add(new PrintedTable(table.id(), shortened(table.rows().subList(0, at))));
            tables.add(new PrintedTable(table.id(), widened(rest, table, at)));
        }
        return source.laid(tables);
    }

    /** The rows before the first that holds figures. */
    private static int header(PrintedTable table) {
        int row = 0;
        while (table.rows().get(row).stream().allMatch(cell -> cell.key() == null)) {
            row++;
        }
        return row;
    }

    /** The row before which a table is cut: the first in its lower half before which no inner group goes on. */
    private static int place(PrintedTable table) {
        PrintedTable.Cell[][] slots = Block.slots(table);
        for (int row = slots.length / 2; row < slots.length; row++) {
            if (slots[row].length < 3 || !Block.same(slots[row][1], slots[row - 1][1])) {
                return row;
            }
        }
        return -1;
    }

    private static List<List<PrintedTable.Cell>> shortened(List<List<PrintedTable.Cell>> rows) {
        List<List<PrintedTable.Cell>> fitting = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int left = rows.size() - row;
            fitting.add(rows.get(row).stream()
                    .map(cell -> spanning(cell, Math.min(cell.rows(), left)))
                    .toList());
        }
        return fitting;
    }

    /** The second piece, with the outer group that goes on printed again. */
    private static List<List<PrintedTable.Cell>> widened(
            List<List<PrintedTable.Cell>> rows, PrintedTable table, int at) {
        PrintedTable.Cell[][] slots = Block.slots(table);
        PrintedTable.Cell open = slots[at][0];
        if (open == null || !Block.same(slots[at - 1][0], open)) {
            return rows;
        }
        int left = 0;
        while (at + left < slots.length && Block.same(slots[at + left][0], open)) {
            left++;
        }
        List<List<PrintedTable.Cell>> whole = new ArrayList<>(rows);
        int first = rows.size() - (slots.length - at);
        List<PrintedTable.Cell> row = new ArrayList<>(List.of(spanning(open, left)));
        row.addAll(rows.get(first));
        whole.set(first, row);
        return whole;
    }

    private static PrintedTable.Cell spanning(PrintedTable.Cell cell, int rows) {
        return new PrintedTable.Cell(cell.text(), cell.columns(), rows, cell.key());
    }
}
