package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Rule;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Sides;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with whole tables: not there, not filled in, rows of another generation. */
final class TableCheck {

    private final FigureBook book;
    private final TableMessages messages;
    private final FormVariant form;
    private final Map<String, Set<Mark>> marks = new HashMap<>();

    TableCheck(FigureBook book, StatutoryNames names, FormVariant form) {
        this.book = book;
        this.messages = new TableMessages(names);
        this.form = form;
        for (FormTable table : form.tables()) {
            Set<Mark> found = EnumSet.noneOf(Mark.class);
            table.slots().forEach(slot -> found.add(book.figure(slot.key()).mark()));
            marks.put(table.id(), found);
        }
    }

    /** Whether somebody wrote anything into the table, be it a dash. */
    boolean isFilled(FormTable table) {
        return !isMissing(table) && !isLost(table) && !isUnfilled(table);
    }

    /** Tables of which the report has no cell, or of which none was found though it may have some. */
    List<Finding> missing(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            if (isMissing(table)) {
                findings.add(about(rule, keys(table), messages.missing(table)));
            } else if (isLost(table)) {
                findings.add(about(rule, keys(table), messages.lost(table)));
            }
        }
        return findings;
    }

    /** Tables that stand there as the form was issued: empty cells alone. */
    List<Finding> unfilled(Rule rule) {
        return form.tables().stream()
                .filter(this::isUnfilled)
                .map(table -> about(rule, keys(table), messages.unfilled(table)))
                .toList();
    }

    /** Tables with rows that another generation prints; the finding lists the figures of these rows. */
    List<Finding> mixed(Rule rule) {
        if (form.own()) {
            return List.of();
        }
        FormVariant own = form.form().variants().get(0);
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            List<FormRow> foreign = rowsOnlyIn(table, own.table(table.id())).stream()
                    .filter(row -> isFound(table, row))
                    .toList();
            if (!foreign.isEmpty()) {
                List<FormRow> expected = rowsOnlyIn(own.table(table.id()), table);
                List<FigureKey> keys = keys(table).stream()
                        .filter(key -> foreign.stream().anyMatch(row -> row.id().equals(key.row())))
                        .toList();
                findings.add(about(
                        rule,
                        keys,
                        messages.mixed(table, foreign, expected, form.form(), issuerOf(table.id(), foreign))));
            }
        }
        return findings;
    }

    private boolean isMissing(FormTable table) {
        return marks.get(table.id()).equals(EnumSet.of(Mark.MISSING));
    }

    /** Whether no figure has a cell of its own: what was read of the document may hold them all the same. */
    private boolean isLost(FormTable table) {
        List<Figure> figures =
                table.slots().stream().map(slot -> book.figure(slot.key())).toList();
        boolean unread = figures.stream().allMatch(figure -> figure.mark() == Mark.MISSING || isUnplaced(figure));
        Stream<Place> places = figures.stream().map(Figure::place).filter(Objects::nonNull);
        return unread && places.distinct().count() <= 1;
    }

    private boolean isUnfilled(FormTable table) {
        Set<Mark> found = marks.get(table.id());
        return found.contains(Mark.BLANK)
                && EnumSet.of(Mark.BLANK, Mark.MISSING).containsAll(found);
    }

    /** Whether a cell of a row stands in the document; a text that was cut before it says nothing of generations. */
    private boolean isFound(FormTable table, FormRow row) {
        return keys(table).stream()
                .filter(key -> key.row().equals(row.id()))
                .map(book::figure)
                .anyMatch(figure -> figure.raw() != null && !isUnplaced(figure));
    }

    private static boolean isUnplaced(Figure figure) {
        return figure.mark() == Mark.UNREADABLE
                && (figure.raw() == null || figure.raw().isBlank());
    }

    private static List<FormRow> rowsOnlyIn(FormTable table, FormTable other) {
        return table.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .filter(row -> other.row(row.id()) == null)
                .toList();
    }

    /** The 文号 of the generation whose own rows these are; null when it is none. */
    private static String issuerOf(String table, List<FormRow> rows) {
        return Forms.all().stream()
                .filter(candidate -> {
                    FormVariant own = candidate.variants().get(0);
                    return own.tables().stream()
                            .filter(other -> other.id().equals(table))
                            .anyMatch(other -> rows.stream().allMatch(row -> other.row(row.id()) != null));
                })
                .map(candidate -> candidate.notice())
                .findFirst()
                .orElse(null);
    }

    private static List<FigureKey> keys(FormTable table) {
        return table.slots().stream().map(PrintedSlot::key).toList();
    }

    private Finding about(Rule rule, List<FigureKey> keys, Message message) {
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                book.origin(keys),
                Sides.about(keys.stream().map(book::standing).toList()),
                book.place(keys),
                message);
    }
}
