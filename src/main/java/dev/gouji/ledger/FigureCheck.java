package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.form.Rule;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What can be wrong with single figures. */
final class FigureCheck {

    private final FigureBook book;
    private final FigureMessages messages;
    private final List<PrintedLine> lines;

    FigureCheck(FigureBook book, StatutoryNames names, List<FormTable> tables) {
        this.book = book;
        this.messages = new FigureMessages(names);
        this.lines = tables.stream()
                .flatMap(table -> table.panels().stream())
                .flatMap(panel -> panel.lines().stream())
                .toList();
    }

    /** Counts that are negative or not whole, money that is negative; one finding a figure. */
    List<Finding> notCounts(Rule rule) {
        return each(rule, this::isNoCount, slot -> messages.notCount(book.figure(slot.key()), slot.column()));
    }

    /** Amounts whose form leaves the unit to the cell, and the cell has none; one finding a figure. */
    List<Finding> withoutUnit(Rule rule) {
        return each(rule, this::lacksUnit, slot -> messages.withoutUnit(book.figure(slot.key())));
    }

    /** Cells that could not be read; one finding a printed row, however many of its cells. */
    List<Finding> unreadable(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedLine line : lines) {
            List<Figure> figures = line.slots().stream()
                    .map(slot -> book.figure(slot.key()))
                    .filter(figure -> figure.mark() == Mark.UNREADABLE)
                    .toList();
            if (!figures.isEmpty()) {
                findings.add(about(
                        rule, figures.stream().map(Figure::key).toList(), List.of(), messages.unreadable(figures)));
            }
        }
        return findings;
    }

    /** Totals marked as none over parts that do not add up to 0; one finding a total, in the order of the figures. */
    List<Finding> blankTotals(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedLine line : lines) {
            for (PrintedSlot slot : line.slots()) {
                FigureKey key = slot.key();
                if (!book.figure(key).mark().countsAsZero()) {
                    continue;
                }
                FigureBook.StandIn standIn = book.standIn(key);
                if (standIn != null && standIn.sum() != null && standIn.sum().signum() != 0) {
                    List<Term> parts = book.taken(standIn.relation().left());
                    findings.add(about(
                            rule, List.of(key), parts, messages.blankTotal(book.figure(key), parts, standIn.sum())));
                }
            }
        }
        return findings;
    }

    private List<Finding> each(Rule rule, Predicate<PrintedSlot> isWrong, Function<PrintedSlot, Message> message) {
        return lines.stream()
                .flatMap(line -> line.slots().stream())
                .filter(isWrong)
                .map(slot -> about(rule, List.of(slot.key()), List.of(), message.apply(slot)))
                .toList();
    }

    private boolean isNoCount(PrintedSlot slot) {
        Figure figure = book.figure(slot.key());
        if (figure.mark() != Mark.NUMBER || FormVariant.isUnlisted(slot.key())) {
            return false;
        }
        Quantity quantity = slot.column().quantity();
        boolean negative = figure.value().signum() < 0 && quantity != Quantity.SIGNED;
        return negative || (quantity != Quantity.MONEY && !FigureMessages.isWhole(figure.value()));
    }

    private boolean lacksUnit(PrintedSlot slot) {
        Figure figure = book.figure(slot.key());
        FormColumn column = slot.column();
        return column.quantity() == Quantity.MONEY
                && column.unitInCell()
                && figure.mark() == Mark.NUMBER
                && figure.value().signum() != 0
                && figure.unit() == null;
    }

    private Finding about(Rule rule, List<FigureKey> keys, List<Term> right, Message message) {
        Set<FigureKey> all = new LinkedHashSet<>(keys);
        right.forEach(term -> all.add(term.key()));
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                book.origin(all),
                Sides.of(keys.stream().map(book::standing).toList(), right),
                book.place(keys),
                message);
    }
}
