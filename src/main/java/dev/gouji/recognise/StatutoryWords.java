package dev.gouji.recognise;

import dev.gouji.form.Forms;
import dev.gouji.recognise.label.Folding;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a text that was not read as content holds the words of a statutory table. */
public final class StatutoryWords {

    /** Shorter labels, as {@code 其他}, stand in any text. */
    private static final int SHORTEST = 6;

    /** So many labels stand together in reports alone. */
    private static final int ENOUGH = 6;

    private static final String SUBJECT = "信息公开";

    private static final Set<String> LABELS = labels();

    private StatutoryWords() {}

    /** Whether a text, be it markup or a string of a script, holds the labels of a report. */
    public static boolean areIn(String text) {
        String folded = Folding.fold(text);
        return LABELS.stream().filter(folded::contains).limit(ENOUGH).count() == ENOUGH;
    }

    /** Whether a text is on the disclosure of information. */
    public static boolean isOnDisclosure(String text) {
        return Folding.fold(text).contains(SUBJECT);
    }

    private static Set<String> labels() {
        return Forms.all().stream()
                .flatMap(form -> form.variants().stream())
                .flatMap(variant -> variant.tables().stream())
                .flatMap(table -> table.panels().stream())
                .flatMap(panel -> panel.rows().stream())
                .map(row -> Folding.core(row.wording().label()))
                .filter(label -> label.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
