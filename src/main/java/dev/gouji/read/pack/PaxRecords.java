package dev.gouji.read.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The records of a pax header: {@code 22 path=报告/甲.doc\n} → {@code path}, {@code 报告/甲.doc}. Always UTF-8. */
final class PaxRecords {

    private PaxRecords() {}

    /** By keyword; the last of equal ones counts. */
    static Map<String, String> of(byte[] header) throws IOException {
        Map<String, String> records = new HashMap<>();
        int at = 0;
        while (at < header.length && header[at] != 0) {
            int space = at;
            int length = 0;
            while (space < header.length && header[space] >= '0' && header[space] <= '9' && length < header.length) {
                length = length * 10 + header[space++] - '0';
            }
            int end = at + length;
            if (end > header.length || end <= space + 1 || header[space] != ' ') {
                throw new IOException("a pax record that is none");
            }
            String record = new String(header, space + 1, end - space - 2, StandardCharsets.UTF_8);
            int sign = record.indexOf('=');
            if (sign > 0) {
                records.put(record.substring(0, sign), record.substring(sign + 1));
            }
            at = end;
        }
        return records;
    }

    /** A number in a record; -1 when it is none. */
    static long number(String value) {
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : -1;
    }
}
