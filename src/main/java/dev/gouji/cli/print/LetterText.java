package dev.gouji.cli.print;

import dev.gouji.cli.print.Letter.OfReport;
import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.FormWords;
import dev.gouji.form.FormTable;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import java.util.Map;

/** A letter as plain text: figures in the breaks stand in {@code [ ]}. Used by one thread. */
public final class LetterText {

    private static final int INDENT = 4;

    private final Page page;

    /** On a page, whose language is that of the letter. */
    public LetterText(Page page) {
        this.page = page;
    }

    /** Prints the letter. */
    public void print(Letter letter) {
        page.line(page.say("letter.title", Printable.line(letter.organ())));
        page.gap();
        page.line(page.say("letter.to", Printable.line(letter.organ())));
        page.wrapped(INDENT, Tone.PLAIN, page.say("letter.opening", letter.findings()));
        letter.reports().forEach(this::print);
        page.gap();
        page.wrapped(INDENT, Tone.PLAIN, page.say("letter.closing"));
        page.gap();
        page.line(page.say("letter.signature"));
    }

    private void print(OfReport of) {
        AnnualReport report = of.report();
        page.gap();
        page.wrapped(0, Tone.PLAIN, LetterWords.report(page.texts(), report));
        int number = 0;
        for (Finding finding : of.findings()) {
            number++;
            page.wrapped(
                    INDENT,
                    Tone.PLAIN,
                    number + ". " + Printable.folded(page.texts().say(finding.message())));
        }
        FormWords words = FormWords.of(report, page.language());
        for (Map.Entry<FormTable, Map<FigureKey, Term>> table : of.marked().entrySet()) {
            page.gap();
            page.line(" ".repeat(INDENT) + words.title(table.getKey()));
            StatutoryTable drawing = new StatutoryTable(
                    table.getKey(), report.year().value(), report.figuresByKey(), table.getValue(), Map.of(), page);
            page.block(INDENT, drawing.draw(page.columns() - INDENT));
        }
        if (!of.explanations().isEmpty()) {
            page.gap();
            page.line(" ".repeat(INDENT) + page.say("letter.explanations"));
            for (Explanation explanation : of.explanations()) {
                page.wrapped(
                        INDENT, Tone.PLAIN, "· " + Printable.folded(page.texts().say(explanation.message())));
            }
        }
    }
}
