package dev.gouji.recognise.text;

import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.recognise.value.UnitWord;
import dev.gouji.recognise.value.ValueList;
import java.util.List;

/**
 * A text of a document, and what it says by itself: {@code （一） 予以公開} is the label {@code 予以公开}, {@code １２件} the value
 * 12. Each is found out when it is first asked for, and kept.
 *
 * <p>Two are equal when they are printed alike. Thread-safe: what is kept is immutable, and finding it out twice does no harm.
 */
public final class PrintedText {

    /** Stands for the unit of a text that has none. */
    private static final String NO_UNIT = "";

    private final String printed;
    private String unspaced;
    private String dense;
    private String folded;
    private String core;
    private String bare;
    private String unit;
    private String unitAtEnd;
    private CellValue value;
    private List<String> values;

    /** A text as it stands. */
    public PrintedText(String printed) {
        this.printed = printed;
    }

    /** A text that stands for a value, whatever it says. */
    static PrintedText mark(String printed) {
        PrintedText mark = new PrintedText(printed);
        mark.value = CellValue.OPEN_MARK;
        return mark;
    }

    /** The same text, where what it says is not printed so. */
    public PrintedText inferred() {
        PrintedText inferred = new PrintedText(printed);
        inferred.value = value().inferred();
        return inferred;
    }

    /** As it stands. */
    public String printed() {
        return printed;
    }

    /** {@link Folding#unspaced}. */
    public String unspaced() {
        if (unspaced == null) {
            unspaced = Folding.unspaced(printed);
        }
        return unspaced;
    }

    /** {@link Folding#dense}. */
    public String dense() {
        if (dense == null) {
            dense = Folding.dense(printed);
        }
        return dense;
    }

    /** {@link Folding#fold}. */
    public String folded() {
        if (folded == null) {
            folded = Folding.fold(printed);
        }
        return folded;
    }

    /** {@link Folding#core}. */
    public String core() {
        if (core == null) {
            core = Folding.coreOfDense(dense());
        }
        return core;
    }

    /** {@link Folding#coreWithoutRemark}. */
    public String bare() {
        if (bare == null) {
            String without = Folding.withoutRemark(dense());
            bare = without.equals(dense()) ? core() : Folding.coreOfDense(without);
        }
        return bare;
    }

    /** What it says as the text of a cell. */
    public CellValue value() {
        if (value == null) {
            value = CellValue.of(printed);
        }
        return value;
    }

    /** The values that it lists with white space between; none when it is not plainly a list of values. */
    public List<String> values() {
        if (values == null) {
            values = ValueList.in(printed);
        }
        return values;
    }

    /** The unit that is all of it; null when it is none. */
    public String unit() {
        if (unit == null) {
            unit = orNone(UnitWord.of(printed));
        }
        return orNull(unit);
    }

    /** The unit in brackets at its end; null when there is none. */
    public String unitAtEnd() {
        if (unitAtEnd == null) {
            unitAtEnd = orNone(UnitWord.atEndOf(printed));
        }
        return orNull(unitAtEnd);
    }

    private static String orNone(String found) {
        return found == null ? NO_UNIT : found;
    }

    private static String orNull(String kept) {
        return kept.isEmpty() ? null : kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedText text && text.printed.equals(printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
