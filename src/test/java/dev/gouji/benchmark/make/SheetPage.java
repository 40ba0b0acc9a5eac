package dev.gouji.benchmark.make;

import dev.gouji.recognise.sketch.PrintedTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a report as one sheet of a workbook, its tables below each other; numbers are numbers. */
final class SheetPage {

    private static final Pattern MERGES = Pattern.compile("(<mergeCell ref=\"[^\"]*\"\\s*/>)+");

    private SheetPage() {}

    /** The workbook. */
    static byte[] of(Source source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Report", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("年报");
            int row = 0;
            for (Block block : Block.page(source)) {
                if (block instanceof Block.Title title) {
                    sheet.value(row++, 0, title.text());
                } else if (block instanceof Block.Heading heading) {
                    sheet.value(row++, 0, heading.text());
                } else if (block instanceof Block.Words words) {
                    sheet.value(row++, 0, words.text());
                } else if (block instanceof Block.Tabular tabular) {
                    row = table(tabular.table(), row, sheet) + 1;
                }
            }
            sheet.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return timeless(bytes.toByteArray());
    }

    /** The same package without the time of its making, and its merges in an order of their own. */
    private static byte[] timeless(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(packed).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                ZipEntry again = new ZipEntry(entry.getName());
                again.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
                out.putNextEntry(again);
                String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                String settled = MERGES.matcher(
                                part.replaceAll(">20\\d\\d-[^<]*Z</dcterms", ">2023-11-14T22:13:20Z</dcterms"))
                        .replaceAll(merges -> Arrays.stream(merges.group().split("(?=<)"))
                                .sorted()
                                .collect(Collectors.joining()));
                out.write(settled.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int table(PrintedTable table, int top, Worksheet sheet) {
        PrintedTable.Cell[][] slots = Block.slots(table);
        for (int row = 0; row < slots.length; row++) {
            for (int column = 0; column < slots[row].length; column++) {
                PrintedTable.Cell cell = slots[row][column];
                boolean begins = cell != null
                        && (row == 0 || !Block.same(slots[row - 1][column], cell))
                        && (column == 0 || !Block.same(slots[row][column - 1], cell));
                if (begins) {
                    put(cell, top + row, column, sheet);
                }
            }
        }
        return top + slots.length;
    }

    private static void put(PrintedTable.Cell cell, int row, int column, Worksheet sheet) {
        String text = cell.text().replace("\n", "");
        if (cell.key() != null && text.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        if (cell.rows() > 1 || cell.columns() > 1) {
            sheet.range(row, column, row + cell.rows() - 1, column + cell.columns() - 1)
                    .merge();
        }
    }

    /** The same as a text: a row on a line, tabs between its cells, {@code |} around them or commas. */
    static String text(Source source, String before, String between, String behind) {
        StringBuilder text = new StringBuilder();
        for (Block block : Block.page(source)) {
            if (block instanceof Block.Tabular tabular) {
                for (List<PrintedTable.Cell> row : tabular.table().rows()) {
                    List<String> cells = row.stream()
                            .map(cell -> cell.text().replace("\n", ""))
                            .toList();
                    text.append(before)
                            .append(String.join(between, cells))
                            .append(behind)
                            .append('\n');
                }
            } else {
                text.append(words(block)).append('\n');
            }
        }
        return text.toString();
    }

    private static String words(Block block) {
        if (block instanceof Block.Title title) {
            return title.text();
        }
        return block instanceof Block.Heading heading ? heading.text() : ((Block.Words) block).text();
    }
}
