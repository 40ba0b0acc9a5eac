package dev.gouji.dataset;

import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The queue of what is left to decide as a CSV file for a spreadsheet, with two empty columns for a person to fill in, and the
 * same file filled in. Under the names of the columns stands a line of Chinese ones.
 */
public final class QueueSheet {

    /** The columns and their Chinese names; the last two are the person's. */
    private static final Map<String, String> COLUMNS = columns();

    private static final String DECISION = "decision";
    private static final String NOTE = "note";
    private static final List<String> NEEDED = List.of("organ", "year", "form", "item", "key", "ref", DECISION, NOTE);

    private QueueSheet() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("score", "优先程度");
        columns.put("document", "文件");
        columns.put("organ", "机关");
        columns.put("year", "年度");
        columns.put("item", "类别");
        columns.put("table", "表");
        columns.put("row", "行");
        columns.put("column", "列");
        columns.put("unit", "单位");
        columns.put("place", "位置");
        columns.put("raw", "原文");
        columns.put("read", "程序读作");
        columns.put("certainty", "确定性");
        columns.put("reason", "存疑原因");
        columns.put("alternatives", "其他可能");
        columns.put("grounds", "列入原因");
        columns.put("broken", "有关的问题");
        columns.put(DECISION, "裁定（请填）");
        columns.put(NOTE, "说明（可填）");
        columns.put("form", "表格版本");
        columns.put("key", "数字键");
        columns.put("ref", "凭据（勿改）");
        return columns;
    }

    /**
     * One line of the queue. Immutable.
     *
     * @param score the higher the sooner
     * @param cells text by the column's name; those left out are empty
     */
    public record Row(int score, Map<String, String> cells) {

        /** Copies the map. */
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * A line that a person filled in.
     *
     * @param line its number in the file, counted as records from 1, header included
     * @param organ as the row had it; null where it was empty, as the others
     * @param year the same
     * @param form the same
     * @param item what is decided: figure, finding, agency, year, organ
     * @param key of the figure
     * @param ref what was looked at
     * @param decision what the person wrote; never null
     * @param note why; may be null
     */
    public record Filled(
            long line,
            String organ,
            String year,
            String form,
            String item,
            String key,
            String ref,
            String decision,
            String note) {}

    /** Writes a queue in this order; {@code out} is closed. */
    public static void write(OutputStream out, List<Row> rows, boolean bom) throws IOException {
        List<String> names = List.copyOf(COLUMNS.keySet());
        try (CsvFile file = new CsvFile(out, names, bom)) {
            file.write(COLUMNS.values().stream().map(Json::text).toList());
            for (Row row : rows) {
                file.write(names.stream()
                        .map(name -> Json.text(
                                name.equals("score")
                                        ? String.valueOf(row.score())
                                        : row.cells().get(name)))
                        .toList());
            }
        }
    }

    /**
     * The lines of a file that a person filled in; those without a decision are left out.
     *
     * @throws DatasetException when it cannot be read, or lacks a column
     */
    public static List<Filled> read(Path file) throws DatasetException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Filled> filled = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(SpreadsheetText.read(file)))) {
            if (!parser.getHeaderMap().keySet().containsAll(NEEDED)) {
                throw unreadable(file, null);
            }
            for (CSVRecord record : parser) {
                String decision = cell(record, DECISION);
                if (decision != null && !decision.equals(COLUMNS.get(DECISION))) {
                    filled.add(new Filled(
                            record.getRecordNumber() + 1,
                            cell(record, "organ"),
                            cell(record, "year"),
                            cell(record, "form"),
                            cell(record, "item"),
                            cell(record, "key"),
                            cell(record, "ref"),
                            decision,
                            cell(record, NOTE)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
        return filled;
    }

    /** Without the apostrophe that keeps a spreadsheet from taking it for a formula; null when empty. */
    private static String cell(CSVRecord record, String column) {
        String cell = record.isSet(column) ? record.get(column) : "";
        String text = cell.length() > 1 && cell.startsWith("'") ? cell.substring(1) : cell;
        return text.isEmpty() ? null : text;
    }

    private static DatasetException unreadable(Path file, Exception cause) {
        String needed = String.join(",", NEEDED);
        return new DatasetException(
                new Message(
                        "读不了 " + file + "：请检查权限，并确认它是 decisions export 导出的 CSV 文件（须有 " + needed + " 各列）",
                        "cannot read " + file
                                + ": check its permissions, and that it is a CSV file of decisions export with the columns "
                                + needed),
                cause);
    }
}
