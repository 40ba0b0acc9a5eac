package dev.gouji.read.word.doc.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which text box floats over which character ([PlcfSpa], [PlcftxbxTxt]).
 *
 * <p>The boxes of a group of shapes name no shape that is anchored by itself: they belong to the first anchors that no
 * other box names, in order, and to the last anchor when there are more of them.
 */
public final class BoxTable {

    /** No text boxes. */
    public static final BoxTable NONE = new BoxTable();

    private static final int ANCHOR = 26;
    private static final int BOX = 22;
    private static final int BOX_IN_CHAIN = 8;
    private static final int BOX_SHAPE = 14;

    private final Map<Integer, List<Box>> boxes = new HashMap<>();

    /**
     * A text box.
     *
     * @param start its first character
     * @param end the character behind its last
     */
    public record Box(int start, int end) {}

    private BoxTable() {}

    static BoxTable read(Slice anchors, Slice stored, int first, int length) {
        BoxTable table = new BoxTable();
        Map<Integer, Integer> free = new LinkedHashMap<>();
        int count = (anchors.length() - 4) / (4 + ANCHOR);
        for (int i = 0; i < count; i++) {
            free.put(anchors.i32((count + 1) * 4 + i * ANCHOR), anchors.i32(i * 4));
        }
        List<Box> grouped = new ArrayList<>();
        int stories = (stored.length() - 4) / (4 + BOX);
        for (int i = 0; i < stories; i++) {
            Box box = new Box(first + stored.i32(i * 4), first + stored.i32(i * 4 + 4));
            Slice properties = stored.part((stories + 1) * 4L + (long) i * BOX, BOX);
            boolean told = properties.u16(BOX_IN_CHAIN) == 0 && box.start >= first && box.start < box.end;
            if (told && box.end <= first + length) {
                Integer anchor = free.remove(properties.i32(BOX_SHAPE));
                if (anchor == null) {
                    grouped.add(box);
                } else {
                    table.at(anchor).add(box);
                }
            }
        }
        table.place(grouped, new ArrayList<>(free.values()));
        return table;
    }

    /** The boxes over a character, in order. */
    public List<Box> over(int character) {
        return boxes.getOrDefault(character, List.of());
    }

    private List<Box> at(int character) {
        return boxes.computeIfAbsent(character, none -> new ArrayList<>());
    }

    private void place(List<Box> grouped, List<Integer> anchors) {
        for (int i = 0; i < grouped.size(); i++) {
            int anchor = anchors.isEmpty()
                    ? boxes.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1)
                    : anchors.get(Math.min(i, anchors.size() - 1));
            at(anchor).add(grouped.get(i));
        }
    }
}
