package dev.gouji.dataset;

import dev.gouji.document.Message;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the files with which users say what organs there are: {@code unit,parent,vertical,place,region_code,credit_code}
 * (the last three may be empty or absent) and {@code old,new,from}. CSV in UTF-8, or GB18030 as Chinese Excel saves it.
 */
public final class UnitsFile {

    private static final List<String> UNITS = List.of("unit", "parent", "vertical");
    private static final List<String> ALIASES = List.of("old", "new", "from");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:[-/.年][0-9]{1,2}(?:[-/.月][0-9]{1,2}日?|月)?|年)?");

    /** Six digits, nine for a township, or the twelve of the Bureau of Statistics. */
    private static final Pattern REGION = Pattern.compile("[0-9]{6}(?:[0-9]{3}){0,2}");

    private UnitsFile() {}

    /**
     * The units of a file.
     *
     * @throws DatasetException when it cannot be read or is not as it should be; the message names the line
     */
    public static List<Unit> units(Path file) throws DatasetException {
        return records(file, UNITS, record -> {
            String vertical = cell(record, "vertical");
            if (!"yes".equals(vertical) && !"no".equals(vertical)) {
                throw new IllegalArgumentException("vertical");
            }
            String region = cell(record, "region_code");
            if (region != null && !REGION.matcher(region).matches()) {
                throw new IllegalArgumentException("region_code");
            }
            return new Unit(
                    needed(record, "unit"),
                    cell(record, "parent"),
                    "yes".equals(vertical),
                    cell(record, "place"),
                    region,
                    cell(record, "credit_code"));
        });
    }

    /** The renamings of a file; throws as {@link #units} does. */
    public static List<Renaming> renamings(Path file) throws DatasetException {
        return records(file, ALIASES, record -> {
            var date = DATE.matcher(needed(record, "from"));
            if (!date.matches()) {
                throw new IllegalArgumentException("from");
            }
            return new Renaming(needed(record, "old"), needed(record, "new"), Integer.parseInt(date.group(1)));
        });
    }

    private static <T> List<T> records(Path file, List<String> columns, Function<CSVRecord, T> reader)
            throws DatasetException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<T> records = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(SpreadsheetText.read(file)))) {
            if (!parser.getHeaderMap().keySet().containsAll(columns)) {
                throw wrong(file, 1, String.join(",", columns));
            }
            for (CSVRecord record : parser) {
                try {
                    records.add(reader.apply(record));
                } catch (IllegalArgumentException e) {
                    throw wrong(file, record.getRecordNumber() + 1, e.getMessage());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new DatasetException(
                    new Message(
                            "读不了 " + file + "：请检查权限，并确认它是有表头的 CSV 文件（" + String.join(",", columns) + "）",
                            "cannot read " + file
                                    + ": check its permissions, and that it is a CSV file with the header "
                                    + String.join(",", columns)),
                    e);
        }
        return records;
    }

    private static String needed(CSVRecord record, String column) {
        String cell = cell(record, column);
        if (cell == null) {
            throw new IllegalArgumentException(column);
        }
        return cell;
    }

    private static String cell(CSVRecord record, String column) {
        String cell = record.isSet(column) ? record.get(column) : "";
        return cell.isEmpty() ? null : cell;
    }

    private static DatasetException wrong(Path file, long line, String column) {
        return new DatasetException(
                new Message(
                        file + " 第 " + line + " 条（含表头）的“" + column
                                + "”缺少或写法不对：vertical 写 yes 或 no，from 写年份或日期，region_code 写 6、9 或 12 位数字，名称不能为空",
                        "record " + line + " (header included) of " + file + ": " + column
                                + " is missing or wrong; vertical is yes or no, from is a year or a date, region_code has 6, 9 or 12 digits, names are not empty"));
    }
}
