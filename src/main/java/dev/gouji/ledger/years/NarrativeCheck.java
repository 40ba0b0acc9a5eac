package dev.gouji.ledger.years;

import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Section;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much of a section was copied from the year before: the notice forbids 年年雷同.
 *
 * <p>Compared are whole sentences, years and white space left out; short ones and the boilerplate of the form count for
 * nothing.
 */
final class NarrativeCheck {

    /** A smaller share is what any office writes again. */
    private static final int PER_CENT = 50;

    /** A section with less text of its own says too little to be a copy. */
    private static final int LEAST_TEXT = 100;

    private static final int SHORTEST_SENTENCE = 12;

    private static final Pattern SPACE_AND_YEARS = Pattern.compile("[\\s\\u3000\\u00A0]+|20[0-9]{2}年度?|二[〇○零]..年度?");
    private static final Pattern END = Pattern.compile("[。；;！!？?]|(?<=[:：])");

    private NarrativeCheck() {}

    /** One finding a section of which half or more stands in the report on the year before. */
    static List<Finding> findings(AnnualReport before, AnnualReport after) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Section> earlier = new HashMap<>();
        before.sections().forEach(section -> earlier.put(section.ordinal(), section));
        for (Section section : after.sections()) {
            Section other = earlier.get(section.ordinal());
            if (other != null) {
                Map<String, Integer> known = counted(sentences(other));
                int all = 0;
                int same = 0;
                for (String sentence : sentences(section)) {
                    all += sentence.length();
                    if (known.merge(sentence, -1, Integer::sum) >= 0) {
                        same += sentence.length();
                    }
                }
                if (all >= LEAST_TEXT && same * 100 >= all * PER_CENT) {
                    findings.add(finding(before, after, section, same, all));
                }
            }
        }
        return findings;
    }

    private static Map<String, Integer> counted(List<String> sentences) {
        Map<String, Integer> counted = new HashMap<>();
        sentences.forEach(sentence -> counted.merge(sentence, 1, Integer::sum));
        return counted;
    }

    private static List<String> sentences(Section section) {
        List<String> sentences = new ArrayList<>();
        for (String line : section.text().split("\n", -1)) {
            for (String sentence : END.split(SPACE_AND_YEARS.matcher(line).replaceAll(""), -1)) {
                if (sentence.length() >= SHORTEST_SENTENCE
                        && Forms.proseWords().boilerplate().stream().noneMatch(sentence::contains)) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static Finding finding(AnnualReport before, AnnualReport after, Section section, int same, int all) {
        Rule rule = Forms.rule("narrative.duplicate");
        int share = same * 100 / all;
        int year = before.year().value();
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                Origin.SOURCE,
                Sides.of(List.of(text(after, section, all)), List.of(text(before, section, same))),
                null,
                new Message(
                        "“" + section.heading() + "”有 " + share + "% 的文字与" + year + "年的报告相同（" + all + " 字中的 " + same
                                + " 字；套话不计）",
                        share + "% of the text of section " + section.ordinal() + " is the same as in the report on "
                                + year + " (" + same + " of " + all + " characters; boilerplate is not counted)"));
    }

    /** A report's section, as a term: how many characters of it are meant. */
    private static Term text(AnnualReport report, Section section, int characters) {
        FigureKey key = new FigureKey("narrative", String.valueOf(section.ordinal()), "characters");
        return new Term(report.id(), key, 1, BigDecimal.valueOf(characters), Mark.NUMBER, false);
    }
}
