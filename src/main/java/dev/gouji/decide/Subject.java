package dev.gouji.decide;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Stated;
import java.util.regex.Pattern;

/**
 * Whose report on which year a decision speaks of, as the text of the report says it: a file may be called anything.
 *
 * @param organ the agency, white space left out; null where only the file's name or the site's block says it, or nothing
 * @param year null likewise
 * @param form the id of the form
 */
public record Subject(String organ, Integer year, String form) {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00A0]+");

    /** Of a report as the program read it. */
    public static Subject of(AnnualReport asRead) {
        String organ = isInText(asRead.agency()) ? dense(asRead.agency().value()) : null;
        return new Subject(organ, isInText(asRead.year()) ? asRead.year().value() : null, asRead.form());
    }

    /** Whether nothing in the text tells it from another report: what is decided must rest on all that it says. */
    boolean isOpen() {
        return organ == null || year == null;
    }

    /** Without white space; null stays null. */
    public static String dense(String text) {
        return text == null ? null : WHITE.matcher(text).replaceAll("");
    }

    private static boolean isInText(Stated<?> stated) {
        return stated.value() != null && (stated.place() != null || stated.certainty() == Certainty.READ);
    }
}
