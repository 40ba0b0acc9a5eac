package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.record.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file (RFC 4180, UTF-8) that no spreadsheet takes for formulas. Not thread-safe. */
final class CsvFile implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Spreadsheets take those of full width for the narrow ones, and pass over a tab or the end of a line before them. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n'";

    private final OutputStream out;

    /**
     * Writes the header.
     *
     * @param out closed with this
     * @param header the columns
     * @param bom whether a byte order mark comes first, for spreadsheets that take a file without one for GBK
     */
    CsvFile(OutputStream out, List<String> header, boolean bom) throws IOException {
        if (bom) {
            out.write(BYTE_ORDER_MARK);
        }
        this.out = out;
        write(header.stream().map(Json::text).toList());
    }

    /** Writes a line. */
    void write(List<JsonNode> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        append(line, cells);
        write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes lines that {@link #append} made. */
    void write(byte[] lines) throws IOException {
        out.write(lines);
    }

    /** Appends a line to a text; null is an empty cell, numbers stand as they are, nested values are JSON text. */
    static void append(StringBuilder text, List<JsonNode> cells) {
        try (CSVPrinter printer = new CSVPrinter(text, format())) {
            for (JsonNode cell : cells) {
                printer.print(cell(cell));
            }
            printer.println();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Of RFC 4180; one for each who prints, for it is locked by who prints with it. */
    static CSVFormat format() {
        return CSVFormat.RFC4180.builder().get();
    }

    private static String cell(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isTextual() ? guarded(value.textValue()) : Json.line(value);
    }

    /** A text that begins like a formula gets a leading apostrophe; one that has one gets another, so none is lost. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
