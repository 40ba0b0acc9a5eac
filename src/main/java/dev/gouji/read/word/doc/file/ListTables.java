package dev.gouji.read.word.doc.file;

import dev.gouji.read.word.ListLevel;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.NumberStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The automatic numberings of a file ([PlfLst] with its [LVL]s, [PlfLfo]) → those of a document. */
final class ListTables {

    private static final int LIST = 28;
    private static final int LIST_STYLES = 8;
    private static final int NO_STYLE = 0xFFF;
    private static final int OVERRIDE = 16;
    private static final int LEVEL = 28;
    private static final int MOST_OVERRIDES = 0x7FE;

    private final ListNumbering numbering;
    private final Map<Integer, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private Slice levels;
    private int at;

    private ListTables(ListNumbering numbering, Slice levels) {
        this.numbering = numbering;
        this.levels = levels;
    }

    /**
     * Reads all lists.
     *
     * @param definitions the shared definitions
     * @param levels their levels, one behind the other
     * @param overrides the lists, each with what it says over its definition
     */
    static void read(Slice definitions, Slice levels, Slice overrides, ListNumbering numbering) {
        ListTables tables = new ListTables(numbering, levels);
        tables.readDefinitions(definitions);
        tables.readOverrides(overrides);
    }

    private void readDefinitions(Slice lists) {
        int count = lists.u16(0);
        for (int i = 0; i < count; i++) {
            Slice list = lists.part(2 + (long) i * LIST, LIST);
            Map<Integer, ListLevel> own = new HashMap<>();
            int depth = (list.u8(26) & 1) != 0 ? 1 : ListNumbering.LEVELS;
            for (int level = 0; level < depth; level++) {
                int style = list.u16(LIST_STYLES + level * 2);
                own.put(level, level(style == NO_STYLE ? null : Integer.toString(style)));
            }
            definitions.put(list.i32(0), own);
            numbering.define(name(list.i32(0)), own, null);
        }
    }

    private void readOverrides(Slice overrides) {
        if (overrides.length() < 4) {
            return;
        }
        int count = (int) Math.min(overrides.u32(0), MOST_OVERRIDES);
        List<Slice> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(overrides.part(4 + (long) i * OVERRIDE, OVERRIDE));
        }
        levels = overrides;
        at = 4 + count * OVERRIDE;
        for (int i = 0; i < count; i++) {
            readOverride(i + 1, lists.get(i));
        }
    }

    private void readOverride(int number, Slice list) {
        Map<Integer, ListLevel> own = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        // an unused number, then the levels
        at += 4;
        for (int i = list.u8(12); i > 0; i--) {
            int start = levels.i32(at);
            int kind = levels.u8(at + 4);
            int level = kind & 0xF;
            at += 8;
            boolean formats = (kind & 0x20) != 0;
            if (formats) {
                Map<Integer, ListLevel> shared = definitions.getOrDefault(list.i32(0), Map.of());
                own.put(level, level(shared.getOrDefault(level, ListLevel.PLAIN).style()));
            }
            if ((kind & 0x10) != 0) {
                starts.put(level, formats ? own.get(level).start() : start);
            }
        }
        numbering.enter(number, name(list.i32(0)), own, starts);
    }

    /** A level, in the order of its parts: head, properties of paragraph and number, label. */
    private ListLevel level(String style) {
        Slice head = levels.part(at, LEVEL);
        int ofNumber = head.u8(24);
        int ofParagraph = head.u8(25);
        Slice run = levels.part(at + LEVEL + ofParagraph, ofNumber);
        int label = at + LEVEL + ofParagraph + ofNumber;
        int length = levels.u16(label);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            char sign = (char) levels.u16(label + 2 + i * 2);
            text.append(isPlace(head, i) && sign < ListNumbering.LEVELS ? "%" + (sign + 1) : sign);
        }
        at = label + 2 + length * 2;
        int flags = head.u8(5);
        boolean never = (flags & 0x08) != 0;
        return new ListLevel(
                head.i32(0),
                NumberStyle.named(head.u8(4)),
                text.toString(),
                suffix(head.u8(15)),
                never ? head.u8(26) : -1,
                (flags & 0x04) != 0,
                style,
                RunMark.NONE.with(run).hidesItself());
    }

    /** Whether the label has a level's number at a place: [rgbxchNums], from 1, up to the first 0. */
    private static boolean isPlace(Slice head, int index) {
        for (int i = 0; i < ListNumbering.LEVELS && head.u8(6 + i) != 0; i++) {
            if (head.u8(6 + i) == index + 1) {
                return true;
            }
        }
        return false;
    }

    private static String suffix(int code) {
        return switch (code) {
            case 1 -> "space";
            case 2 -> "nothing";
            default -> "tab";
        };
    }

    private static String name(int list) {
        return Integer.toString(list);
    }
}
