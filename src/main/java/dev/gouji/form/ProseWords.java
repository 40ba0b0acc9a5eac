package dev.gouji.form;

import java.util.List;
import java.util.Map;

/**
 * How narratives speak of the figures: the resource {@code prose.yaml}, which says what each list is for.
 *
 * @param subjects what a count or an amount can be of
 * @param applications what is applied for
 * @param joiners between two subjects that are counted together
 * @param shares what a share is of → the words for it
 * @param fillers words that change nothing
 * @param area words by which a sentence speaks for the area with all its organs
 * @param own words by which it speaks for the organ alone
 * @param organs how names of organs end
 * @param boilerplate what sentences hold that every report has
 */
public record ProseWords(
        List<Subject> subjects,
        List<String> applications,
        List<String> joiners,
        Map<String, List<String>> shares,
        List<String> fillers,
        List<String> area,
        List<String> own,
        List<String> organs,
        List<String> boilerplate) {

    /** What a subject counts, and how it goes together with others. */
    public enum Role {
        /** Applications by themselves: received, carried, handled. */
        STOCK,
        /** Applications by what became of them; several in one statement add up. */
        OUTCOME,
        /** Columns of table 三, which narrow the last count down. */
        APPLICANT,
        /** A group of table 四. */
        REVIEW,
        /** A column of table 四, which narrows a group down. */
        DISPOSAL,
        /** One figure. */
        FIGURE,
        /** One amount of money. */
        MONEY
    }

    /**
     * What a count or an amount can be of.
     *
     * @param words a word of every list is needed
     * @param role how it goes together with others
     * @param application whether it also needs a word for what is applied for, or an earlier count of applications
     * @param readings sums of figures as {@code table/row}, {@code table/row/column} or {@code column}, the likeliest
     *     first; {@code *} ends a row that stands for all that begin so
     */
    public record Subject(List<List<String>> words, Role role, boolean application, List<List<String>> readings) {}
}
