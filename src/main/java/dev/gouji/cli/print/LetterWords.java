package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.words.Texts;
import dev.gouji.report.AnnualReport;
import java.util.Objects;

/** How a letter names a report. */
final class LetterWords {

    private LetterWords() {}

    /** Its title, or its year where it has none, with where and when it was published as far as the page says it. */
    static String report(Texts texts, AnnualReport report) {
        String year = Objects.toString(report.year().value(), "");
        String title = report.title() == null
                ? texts.say("letter.untitled", year)
                : texts.say("letter.titled", Printable.line(report.title()));
        StringBuilder line = new StringBuilder(title);
        if (report.publication().publishedOn() != null) {
            line.append(texts.say(
                    "letter.published", Printable.line(report.publication().publishedOn())));
        }
        if (report.publication().sourceUrl() != null) {
            line.append(texts.say(
                    "letter.address", Printable.line(report.publication().sourceUrl())));
        }
        return line.toString();
    }
}
