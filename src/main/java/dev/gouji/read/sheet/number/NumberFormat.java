package dev.gouji.read.sheet.number;

import dev.gouji.document.Legibility;
import dev.gouji.read.sheet.number.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A format code of a spreadsheet program, as ECMA-376 part 1, 18.8.31 has them: up to four sections, for positive and
 * negative numbers, zero and text.
 *
 * <p>Example: 3.4 under {@code 0} → {@code 3}, in doubt; 0 under {@code 0;-0;;@} → nothing is seen, {@code 0} is stored;
 * 12 under {@code 0"件"} → {@code 12件}. Immutable.
 */
public final class NumberFormat {

    private static final Pattern WHITE = Pattern.compile("\\[(?:white|白色|color ?2|颜色 ?2)\\]", Pattern.CASE_INSENSITIVE);

    /** Shows numbers with as few digits as they need. */
    public static final NumberFormat GENERAL = new NumberFormat("General");

    private static final int LONGEST = 255;
    private static final int MOST_SECTIONS = 4;

    private final List<FormatSection> sections = new ArrayList<>();
    private final boolean white;

    private NumberFormat(String code) {
        white = WHITE.matcher(code).find();
        for (String section : split(code)) {
            sections.add(FormatSection.of(section));
        }
    }

    /** The format of a code; General when there is none, or it is longer than any. */
    public static NumberFormat of(String code) {
        return code == null || code.isEmpty() || code.length() > LONGEST ? GENERAL : new NumberFormat(code);
    }

    /** Whether it writes some numbers in white. */
    public boolean writesWhite() {
        return white;
    }

    /**
     * What a number shows.
     *
     * @param value as stored, see {@link StoredNumber}
     * @param from1904 whether days are counted from 1904, as on old Macintoshes
     */
    public CellText show(BigDecimal value, boolean from1904) {
        int index = sectionFor(value);
        if (index < 0) {
            return DigitsText.general(value).doubted();
        }
        FormatSection section = sections.get(index);
        CellText shown = show(section, value, index, from1904);
        boolean differs = shown.text().isBlank() || shown.legibility() == Legibility.DOUBTFUL;
        // a format pads with blanks to line numbers up; they are layout
        return new CellText(shown.text().strip(), shown.legibility(), differs ? value.toPlainString() : null);
    }

    /** What a text shows. */
    public CellText show(String text) {
        FormatSection last = sections.get(sections.size() - 1);
        if (!last.has(Kind.TEXT) && sections.size() < MOST_SECTIONS) {
            return CellText.of(text);
        }
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : last.tokens()) {
            if (token.is(Kind.TEXT)) {
                shown.append(text);
            } else if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            }
        }
        boolean lost = shown.toString().isBlank() && !text.isBlank();
        return new CellText(shown.toString(), Legibility.CLEAR, lost ? text : null);
    }

    private static CellText show(FormatSection section, BigDecimal value, int index, boolean from1904) {
        boolean signless = value.signum() < 0 && (index == 0 || section.condition() != null);
        if (section.has(Kind.DATE)) {
            CellText date = DateText.of(value, section.tokens(), from1904);
            return date == null ? CellText.illegible(value.toPlainString()) : date;
        }
        if (section.has(Kind.OTHER) || (section.has(Kind.TEXT) && section.has(Kind.DIGIT))) {
            return DigitsText.general(value).doubted();
        }
        CellText bare;
        if (section.has(Kind.GENERAL) || section.has(Kind.TEXT)) {
            CellText plain = DigitsText.general(value.abs());
            StringBuilder text = new StringBuilder();
            for (FormatToken token : section.tokens()) {
                boolean number = token.is(Kind.GENERAL) || token.is(Kind.TEXT);
                text.append(number ? plain.text() : token.text());
            }
            bare = new CellText(text.toString(), plain.legibility(), null);
        } else {
            bare = DigitsText.of(value.abs(), section.tokens());
        }
        boolean zero = bare.text().chars().noneMatch(c -> c >= '1' && c <= '9');
        return signless && !zero ? new CellText("-" + bare.text(), bare.legibility(), null) : bare;
    }

    /** The section for a number; -1 when none is. */
    private int sectionFor(BigDecimal value) {
        int numeric = Math.min(sections.size(), MOST_SECTIONS - 1);
        if (sections.get(numeric - 1).has(Kind.TEXT) && numeric > 1 && numeric == sections.size()) {
            numeric--;
        }
        boolean conditional = sections.subList(0, numeric).stream().anyMatch(section -> section.condition() != null);
        if (conditional) {
            for (int i = 0; i < numeric; i++) {
                FormatSection section = sections.get(i);
                boolean last = i == numeric - 1 && i > 0;
                if (section.condition() == null
                        ? last || value.signum() > 0
                        : section.condition().test(value)) {
                    return i;
                }
            }
            return -1;
        }
        if (value.signum() == 0) {
            return numeric > 2 ? 2 : 0;
        }
        return value.signum() < 0 && numeric > 1 ? 1 : 0;
    }

    /** Cuts at semicolons that are not quoted, escaped or in brackets. */
    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char closing = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (closing == 0 && c == ';' && parts.size() < MOST_SECTIONS - 1) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            part.append(c);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '[' ? ']' : c;
            } else if ((c == '\\' || c == '!' || c == '_' || c == '*') && i + 1 < code.length()) {
                part.append(code.charAt(++i));
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
