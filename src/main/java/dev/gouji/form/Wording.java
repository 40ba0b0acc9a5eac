package dev.gouji.form;

import dev.gouji.document.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statutory label.
 *
 * @param label as the form prints it, numbering included: {@code （一）予以公开}
 * @param aliases other wordings that mean the same
 * @param en a short English rendering, for messages
 */
public record Wording(String label, List<String> aliases, String en) {

    /** Copies the list. */
    public Wording {
        aliases = List.copyOf(aliases);
    }

    /** The numbers of sections, from 1. */
    static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern NUMBERED = Pattern.compile("（|[" + NUMERALS + "]、");

    /** Stands in labels for the year reported on. */
    private static final String ANY_YEAR = "XXXX";

    /** The label in a report on this year: {@code XXXX年度} → {@code 2014年度}; as it is when the year is null. */
    public String labelIn(Integer year) {
        return year == null ? label : label.replace(ANY_YEAR, year.toString());
    }

    /** Whether the label begins with a number that places it in the whole table: （三）, 四、; not 1. */
    public boolean isNumbered() {
        return NUMBERED.matcher(label).lookingAt();
    }

    /** The label as the form prints it; in English with its meaning after it, where it has one. */
    public Message told() {
        return Message.same(label).plus(new Message("", " (" + en + ")").when(en != null));
    }

    /** The label and its aliases. */
    public List<String> all() {
        List<String> all = new ArrayList<>(aliases.size() + 1);
        all.add(label);
        all.addAll(aliases);
        return all;
    }
}
