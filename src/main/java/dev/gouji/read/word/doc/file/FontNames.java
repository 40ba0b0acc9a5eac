package dev.gouji.read.word.doc.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of fonts ([SttbfFfn]): they tell what a place in a symbol font shows. */
final class FontNames {

    private static final int NAME = 40;

    private FontNames() {}

    /** The names in order; those that are not told of are left out at the end. */
    static List<String> read(Slice table) {
        List<String> names = new ArrayList<>();
        int count = table.length() < 4 ? 0 : table.u16(0);
        int at = 4;
        while (names.size() < count && at < table.length()) {
            int size = table.u8(at);
            names.add(size < NAME ? "" : name(table.part(at + NAME, Math.min(size + 1L, table.length() - at) - NAME)));
            at += size + 1;
        }
        return names;
    }

    private static String name(Slice stored) {
        String text = stored.text(StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
