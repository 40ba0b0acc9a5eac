package dev.gouji.cli.print;

import dev.gouji.cli.screen.TextCell;
import dev.gouji.cli.screen.TextTable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.FormWords;
import dev.gouji.form.Crosswalk;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import java.util.List;

/** Prints what {@code forms} and {@code rules} list. */
public final class CataloguePrinter {

    private final Page page;

    /** Prints on a page. */
    public CataloguePrinter(Page page) {
        this.page = page;
    }

    /** Every form generation: id, 文号, years, and how many figures each table has. */
    public void forms() {
        TextTable table = new TextTable();
        table.row(
                head("forms.id"),
                head("forms.notice"),
                head("forms.years"),
                head("forms.table"),
                head("forms.figures"));
        table.rule();
        for (Form form : Forms.all()) {
            String id = form.id();
            String notice = form.notice() + (form.issued() == null ? "" : "\n" + form.issued());
            String years = form.firstYear() + "–" + (form.lastYear() == null ? "" : form.lastYear());
            for (FormVariant variant : form.variants()) {
                if (variant.about() != null) {
                    table.row(
                            TextCell.of(id).in(Tone.STRONG),
                            TextCell.of(notice),
                            TextCell.of(years),
                            TextCell.of(variant.id() + " · " + page.texts().say(variant.about()))
                                    .in(Tone.FAINT),
                            TextCell.number(String.valueOf(variant.keys().size())));
                    id = "";
                    notice = "";
                    years = "";
                }
            }
            for (FormTable each : form.variants().get(0).tables()) {
                table.row(
                        TextCell.of(id).in(Tone.STRONG),
                        TextCell.of(notice),
                        TextCell.of(years),
                        TextCell.of(FormWords.title(form, each, page.language()) + "\n" + each.id()),
                        TextCell.number(String.valueOf(each.slots().size())));
                id = "";
                notice = "";
                years = "";
            }
            table.rule();
        }
        page.block(0, table.draw(page.ink(), page.columns()));
    }

    /** Which figures of different generations are the same, near, or never to be joined, and why. */
    public void crosswalk() {
        for (Crosswalk entry : Forms.crosswalk()) {
            page.line(page.ink().paint(Tone.STRONG, entry.id()) + " · "
                    + page.say("kinship." + entry.kinship().code()) + " ("
                    + entry.kinship().code() + ")");
            for (Form form : Forms.all()) {
                List<String> keys = entry.figures().getOrDefault(form.id(), List.of());
                if (!keys.isEmpty()) {
                    page.wrapped(2, Tone.PLAIN, form.id() + ": " + String.join(" + ", keys));
                }
            }
            page.wrapped(2, Tone.FAINT, page.texts().say(entry.why()));
        }
    }

    /** Every check: id, kind, severity, title, and what it checks. */
    public void rules() {
        for (Rule rule : Forms.rules()) {
            page.line(page.ink().paint(Tone.STRONG, rule.id()) + " · "
                    + page.texts().say(rule.title()) + " · "
                    + page.say("kind." + rule.kind().code()) + " ("
                    + rule.kind().code() + ") · "
                    + page.say("severity." + rule.severity().code()) + " ("
                    + rule.severity().code() + ")");
            page.wrapped(2, Tone.PLAIN, page.texts().say(rule.about()));
        }
    }

    private TextCell head(String key) {
        return TextCell.of(page.say(key)).in(Tone.STRONG);
    }
}
