package dev.gouji.dataset.decisions;

import dev.gouji.dataset.decisions.DecisionLine.WrongField;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** What every decision must say, and what it must not, by its kind. */
final class DecisionRules {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern EVIDENCE = Pattern.compile("[0-9a-f]{16,64}");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}(?:[0-9]{3})?");
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*");
    private static final Pattern KEY = Pattern.compile("[\\w./-]{1,200}");

    /** What no name, note or time has: characters that turn, break or hide what a person reads. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Set<Mark> FOR_NONE = Set.of(Mark.BLANK, Mark.DASH, Mark.SLASH, Mark.NONE);
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NOTE = 4_000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;

    /** Digits before and behind the point that a figure of the dataset may have. */
    private static final int MOST_DIGITS = 32;

    private static final int MOST_FRACTION = 6;

    private DecisionRules() {}

    /** Throws {@link WrongField} with the field that is at fault. */
    static void check(Decision decision) throws WrongField {
        need(matches(ID, decision.id()), "decision_id");
        need(isTime(decision.at()), "at");
        need(isName(decision.by()), "by");
        // as it stands in the report, whatever that is
        need(decision.organ() == null || isText(decision.organ(), LONGEST_NOTE), "organ");
        need(decision.year() == null || isYear(decision.year()), "year");
        need(decision.contentId() == null || matches(ID, decision.contentId()), "content_id");
        need(decision.note() == null || isText(decision.note(), LONGEST_NOTE), "note");
        need(decision.key() == null || matches(KEY, decision.key().toString()), "key");
        need(decision.rule() == null || matches(RULE, decision.rule()), "rule");
        boolean undo = decision.kind() == DecisionKind.UNDO;
        need(undo == (decision.undoes() != null), "undoes");
        if (undo) {
            need(matches(ID, decision.undoes()), "undoes");
            need(decision.value() == null, "value");
            return;
        }
        need(matches(FORM, decision.form()), "form");
        need(matches(EVIDENCE, decision.evidence()), "evidence");
        need(decision.kind().isOfFinding() == (decision.rule() != null), "rule");
        need(!decision.kind().isOfFigure() || decision.key() != null, "key");
        need(isMark(decision), "mark");
        need(isValue(decision), "value");
    }

    /** Whether a number fits the dataset; one with a thousand zeros is written with four characters. */
    static boolean isFigure(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= MOST_FRACTION && stripped.precision() - (long) stripped.scale() <= MOST_DIGITS;
    }

    private static boolean isMark(Decision decision) {
        return switch (decision.kind()) {
            case VALUE -> decision.mark() == Mark.NUMBER;
            case MARK -> FOR_NONE.contains(decision.mark());
            case AS_PRINTED ->
                decision.mark() == null || decision.mark() == Mark.NUMBER || FOR_NONE.contains(decision.mark());
            case CANNOT_BE_READ -> decision.mark() == Mark.UNREADABLE;
            default -> decision.mark() == null;
        };
    }

    private static boolean isValue(Decision decision) {
        String value = decision.value();
        return switch (decision.kind()) {
            case VALUE, AS_PRINTED -> (value != null) == (decision.mark() == Mark.NUMBER);
            case AGENCY -> value != null && isName(value) && !value.isBlank();
            case YEAR -> value != null && isYear(Integer.parseInt(value));
            case ORGAN -> matches(REGION, value);
            default -> value == null;
        };
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isTime(String at) {
        try {
            return at.endsWith("Z") && Instant.parse(at) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isName(String text) {
        return text == null
                || (isText(text, LONGEST_NAME) && !CONTROL.matcher(text).find());
    }

    private static boolean isText(String text, int longest) {
        return text.length() <= longest;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }

    private static void need(boolean so, String field) throws WrongField {
        if (!so) {
            throw new WrongField(field);
        }
    }
}
