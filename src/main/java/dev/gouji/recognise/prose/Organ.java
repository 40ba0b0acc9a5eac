package dev.gouji.recognise.prose;

import dev.gouji.recognise.label.Folding;
import java.util.List;

/** The reporting organ's name, as narratives abbreviate it: 市科委 for 某市科学技术委员会. */
final class Organ {

    private static final int LONGEST = 30;

    private final String name;
    private final List<String> endings;

    /** With its name (null when unknown) and how names of organs end. */
    Organ(String name, List<String> endings) {
        this.name = name == null ? "" : Folding.dense(name);
        this.endings = endings;
    }

    /** How many characters of the text at a place are a name or an abbreviation of it; 0 when none are. */
    int lengthAt(String text, int at) {
        int longest = 0;
        int met = -1;
        for (int length = 1; length <= LONGEST && at + length <= text.length(); length++) {
            met = name.indexOf(text.charAt(at + length - 1), met + 1);
            if (met < 0) {
                break;
            }
            String part = text.substring(at, at + length);
            if (length > 1 && endings.stream().anyMatch(part::endsWith)) {
                longest = length;
            }
        }
        return longest;
    }
}
