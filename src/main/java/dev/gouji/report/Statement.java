package dev.gouji.report;

import dev.gouji.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the narrative says of figures in one place: {@code 予以公开及部分公开258件} states the sum of two.
 *
 * @param kind count, share or amount
 * @param words the words as they stand, white space left out
 * @param place where they stand
 * @param value the number: a count, a percentage ({@code 4.34} for 4.34%), or money in the form's unit
 * @param step what the last digit written is worth: 1 for {@code 81件}, 1000 for {@code 1.2万件}, 0.01 for 4.34%
 * @param closeness how the number is meant
 * @param readings what it may lawfully be said of, the likeliest first; never empty
 * @param year the year that the sentence names; null when it names none, and speaks of the year reported on
 * @param foreign the word by which the sentence speaks for others than the report (全市, 本机关); null when it has none
 */
public record Statement(
        Kind kind,
        String words,
        Place place,
        BigDecimal value,
        BigDecimal step,
        Closeness closeness,
        List<Reading> readings,
        Integer year,
        String foreign) {

    /** What sort of number it is. */
    public enum Kind {
        COUNT,
        PERCENTAGE,
        AMOUNT
    }

    /** How a number is meant. */
    public enum Closeness {
        /** As it stands, rounded to its last digit. */
        EXACT,
        /** 余, 多, 超过: the figure is no less. */
        AT_LEAST,
        /** 近, 不足: the figure is no more. */
        AT_MOST,
        /** 约: the figure is near it. */
        ABOUT
    }

    /**
     * One thing that the number may be said of.
     *
     * @param figures which it is the sum of; of a share, those above the line
     * @param of of a share, those below the line; else empty
     */
    public record Reading(List<FigureKey> figures, List<FigureKey> of) {

        /** Copies the lists. */
        public Reading {
            figures = List.copyOf(figures);
            of = List.copyOf(of);
        }
    }

    /** Copies the list. */
    public Statement {
        readings = List.copyOf(readings);
    }

    /** Whether it speaks of this year, that of its report; one that names a year says nothing of a report on an unknown one. */
    public boolean isOf(Integer reported) {
        return year == null || year.equals(reported);
    }
}
