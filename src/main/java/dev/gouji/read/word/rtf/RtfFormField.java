package dev.gouji.read.word.rtf;

import java.util.ArrayList;
import java.util.List;

/** A form field ({@code \\formfield}) → what it shows by itself: the entry that is chosen, a box. */
final class RtfFormField {

    private static final int BOX = 1;
    private static final int LIST = 2;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST = 200;

    /** No choice, and so the usual one. */
    private static final int USUAL = 25;

    private final List<StringBuilder> entries = new ArrayList<>();
    private int type;
    private int chosen = USUAL;
    private int usual;

    /** Takes a control word into account. */
    void take(String word, int parameter) {
        switch (word) {
            case "fftype" -> type = parameter;
            case "ffres" -> chosen = parameter;
            case "ffdefres" -> usual = parameter;
            case "ffl" -> {
                if (entries.size() < MOST_ENTRIES) {
                    entries.add(new StringBuilder());
                }
            }
            default -> {}
        }
    }

    /** Adds a character to the entry that was named last. */
    void entry(char character) {
        StringBuilder entry = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (entry != null && entry.length() < LONGEST) {
            entry.append(character);
        }
    }

    /** What it shows; null for a field that shows its result alone. */
    String shown() {
        int choice = chosen == USUAL ? usual : chosen;
        if (type == BOX) {
            return choice == 0 ? "□" : "☑";
        }
        boolean listed = choice >= 0 && choice < entries.size();
        return type == LIST && listed ? entries.get(choice).toString() : null;
    }
}
