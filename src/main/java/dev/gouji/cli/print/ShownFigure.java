package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.words.Texts;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;

/** What of a figure stands in a drawing of its table. */
final class ShownFigure {

    private ShownFigure() {}

    /** Its raw text; what a person decided, where that is something else than was read; a word where there is no cell. */
    static String of(Figure figure, Texts texts) {
        if (figure != null && figure.review() != null && isOther(figure)) {
            return figure.mark() == Mark.NUMBER
                    ? figure.value().toPlainString()
                    : texts.say("mark." + figure.mark().code());
        }
        boolean none = figure == null || figure.mark() == Mark.MISSING || figure.raw() == null;
        return none ? texts.say("table.no-cell") : Printable.folded(figure.raw());
    }

    private static boolean isOther(Figure figure) {
        return figure.mark() != figure.review().readMark()
                || (figure.mark() == Mark.NUMBER
                        && figure.value().compareTo(figure.review().readValue()) != 0);
    }
}
