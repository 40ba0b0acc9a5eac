package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.TextCell;
import dev.gouji.cli.screen.TextTable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.convert.decided.AccountedDecision;
import dev.gouji.convert.decided.AccountedDecision.Standing;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.Decision;
import dev.gouji.report.FigureKey;
import java.util.List;

/** Prints decisions as a table for people: what stands, what does not, and about what. */
public final class DecisionPrinter {

    private static final int DAY = 10;

    private final Page page;

    /** On a page. */
    public DecisionPrinter(Page page) {
        this.page = page;
    }

    /** Prints them, in their order, and how many there are of each standing. */
    public void print(List<AccountedDecision> decisions) {
        if (decisions.isEmpty()) {
            page.line(page.say("decisions.none"));
            return;
        }
        TextTable table = new TextTable();
        table.row(head("standing"), head("id"), head("at"), head("by"), head("about"), head("said"), head("note"))
                .rule();
        for (AccountedDecision one : decisions) {
            table.row(
                    TextCell.of(page.say("decisions.standing." + one.standing().code()))
                            .in(tone(one.standing())),
                    TextCell.of(one.decision().id()),
                    TextCell.of(one.decision().at().substring(0, DAY)),
                    cell(one.decision().by()),
                    cell(about(one.decision())),
                    cell(said(one.decision())),
                    cell(one.decision().note()));
        }
        page.block(0, table.draw(page.ink(), page.columns()));
        for (Standing standing : Standing.values()) {
            long count =
                    decisions.stream().filter(one -> one.standing() == standing).count();
            if (count > 0) {
                page.line(page.say("decisions.standing." + standing.code()) + "  " + count);
            }
        }
    }

    private TextCell head(String key) {
        return TextCell.of(page.say("decisions.column." + key)).in(Tone.FAINT);
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case STALE, CONFLICT -> Tone.WARNING;
            case APPLIED, STANDS -> Tone.GOOD;
            case UNDONE, NO_REPORT -> Tone.FAINT;
        };
    }

    private static TextCell cell(String text) {
        return TextCell.of(text == null ? "" : Printable.folded(text));
    }

    private String about(Decision decision) {
        StringBuilder text = new StringBuilder();
        text.append(decision.organ() == null ? page.say("decisions.no-organ") : decision.organ());
        text.append(' ').append(decision.year() == null ? "?" : decision.year());
        if (decision.rule() != null) {
            text.append(" [").append(decision.rule()).append(']');
        }
        return decision.key() == null ? text.toString() : text + " " + name(decision.form(), decision.key());
    }

    /** In statutory words where the form has such a figure; decisions may be of any form. */
    private String name(String form, FigureKey key) {
        return Forms.all().stream()
                .filter(known -> known.id().equals(form))
                .flatMap(known -> known.variants().stream())
                .map(variant -> name(variant, key))
                .filter(name -> name != null)
                .findFirst()
                .orElse(key.toString());
    }

    private String name(FormVariant variant, FigureKey key) {
        for (FormTable table : variant.tables()) {
            if (table.id().equals(key.table()) && table.row(key.row()) != null && table.column(key) != null) {
                return table.row(key.row()).wording().label() + " / "
                        + table.column(key).wording().label();
            }
        }
        return null;
    }

    private String said(Decision decision) {
        String kind = page.say("decisions.kind." + decision.kind().code());
        String raw = decision.raw() == null ? "" : "“" + decision.raw().strip() + "” → ";
        if (decision.value() != null) {
            return raw + kind + " " + decision.value();
        }
        return decision.mark() == null || !decision.kind().isOfFigure()
                ? kind
                : raw + kind + " " + page.say("mark." + decision.mark().code());
    }
}
