package dev.gouji.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * {@code fixtures/rules/<rule>.yaml}: one check, the clause it follows from, and examples that pass and fail.
 *
 * @param rule the check's id
 * @param clause the statutory words it follows from; null when no words say it
 * @param source where those words stand, or what the check is deduced from
 * @param why why it is checked as it is
 * @param examples at least one that makes no finding of this rule and one that does
 */
record RuleExample(String rule, String clause, String source, String why, List<Example> examples) {

    /**
     * A report and all that is found in it.
     *
     * @param name what it shows
     * @param form the form's id
     * @param alternative the number of its variant, from 0
     * @param figures what differs from a report of zeros, as {@link SampleReport#with} takes it, in this order
     * @param attachment the same of the report in the page's attachment, against which the first is held and by nothing else;
     *     null when there is none
     * @param prose the narrative of a department's report on 2023; null when there is none
     * @param findings all of them, of every rule, in their order
     */
    record Example(
            String name,
            String form,
            int alternative,
            Map<String, String> figures,
            Map<String, String> attachment,
            String prose,
            List<ExpectedFinding> findings) {}

    /**
     * A finding as it must be.
     *
     * @param left keys; {@code *} stands for any row or column, in the form's order
     * @param right the same
     * @param assumed those of the terms that are assumptions
     * @param leftSum null when there is no sum
     * @param rightSum null when there is no sum
     * @param difference null when there is no sum
     */
    record ExpectedFinding(
            String rule,
            String severity,
            String verdict,
            String origin,
            List<String> left,
            List<String> right,
            List<String> assumed,
            BigDecimal leftSum,
            BigDecimal rightSum,
            BigDecimal difference) {}
}
