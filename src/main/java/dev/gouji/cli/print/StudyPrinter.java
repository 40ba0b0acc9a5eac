package dev.gouji.cli.print;

import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.FormWords;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Identifiability;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what the checks can tell of a form's figures. */
public final class StudyPrinter {

    private final Page page;

    /** Prints on a page. */
    public StudyPrinter(Page page) {
        this.page = page;
    }

    /** One variant of a form, table by table. */
    public void print(FormVariant form, List<Identifiability> tables) {
        page.line(Tone.STRONG, form.id());
        for (Identifiability table : tables) {
            page.line("  " + FormWords.title(form.form(), form.table(table.table()), page.language()) + " · "
                    + table.table());
            page.line("    " + page.say("study.counts", table.figures(), table.relations(), table.rank()));
            if (table.ceilings() > 0) {
                page.line("    " + page.say("study.ceilings", table.ceilings()));
            }
            page.wrapped(4, Tone.PLAIN, page.say("study.uncovered", keys(table.uncovered())));
            if (table.alike().isEmpty()) {
                page.line("    " + page.say("study.none-alike"));
            }
            for (List<FigureKey> group : table.alike()) {
                page.wrapped(4, Tone.PLAIN, page.say("study.alike", keys(group)));
            }
        }
    }

    private String keys(List<FigureKey> keys) {
        return keys.isEmpty()
                ? page.say("study.none")
                : keys.size() + ": "
                        + keys.stream()
                                .map(key -> key.row() + "/" + key.column())
                                .collect(Collectors.joining(" "));
    }
}
