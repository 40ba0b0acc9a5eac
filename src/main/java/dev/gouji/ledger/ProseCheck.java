package dev.gouji.ledger;

import dev.gouji.form.FormTable;
import dev.gouji.form.Rule;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Statement;
import dev.gouji.report.Statement.Kind;
import dev.gouji.report.Statement.Reading;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the narrative says, against the tables. A statement holds when one of its readings does; where a reading cannot
 * be worked out, nothing is said.
 */
final class ProseCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** What 万元 is in 元, in which sentences are read. */
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final FigureBook book;
    private final ProseMessages messages;
    private final List<Statement> statements;

    /** With the tables that are filled in; of others nothing is said. */
    ProseCheck(FigureBook book, StatutoryNames names, List<Statement> statements, List<FormTable> filled) {
        this.book = book;
        this.messages = new ProseMessages(names);
        Set<String> tables = filled.stream().map(FormTable::id).collect(Collectors.toSet());
        this.statements = statements.stream()
                .filter(statement -> tables.contains(
                        statement.readings().get(0).figures().get(0).table()))
                .toList();
    }

    /** The statements of this kind that no reading makes true, in reading order. */
    List<Finding> wrong(Rule rule, Kind kind) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.kind() == kind && isKnown(statement)) {
                List<BigDecimal> values =
                        statement.readings().stream().map(this::value).toList();
                if (values.stream().noneMatch(value -> value == null || agrees(statement, value))) {
                    findings.add(finding(rule, statement, values.get(0)));
                }
            }
        }
        return findings;
    }

    private boolean isKnown(Statement statement) {
        return statement.readings().stream()
                .flatMap(reading -> reading.figures().stream())
                .allMatch(key -> book.taken(key).value() != null && unitIsKnown(key));
    }

    private boolean unitIsKnown(FigureKey key) {
        return !book.isMoney(key)
                || book.figure(key).unit() != null
                || book.figure(key).value() == null;
    }

    /** What the tables say of a reading: a sum, a percentage unrounded, or 元; null when it cannot be worked out. */
    private BigDecimal value(Reading reading) {
        BigDecimal sum = FigureBook.sum(book.taken(reading.figures()));
        if (sum == null) {
            return null;
        }
        if (reading.of().isEmpty()) {
            return inYuan(reading, sum);
        }
        BigDecimal whole = FigureBook.sum(book.taken(reading.of()));
        return whole == null || whole.signum() == 0
                ? null
                : sum.multiply(HUNDRED).divide(whole, 12, RoundingMode.HALF_UP);
    }

    /** Money in 元, in which sentences are read; a count as it is. */
    private BigDecimal inYuan(Reading reading, BigDecimal sum) {
        FigureKey first = reading.figures().get(0);
        boolean wan = book.isMoney(first) && "万元".equals(book.figure(first).unit());
        return wan ? sum.multiply(WAN) : sum;
    }

    private static boolean agrees(Statement statement, BigDecimal value) {
        BigDecimal said = statement.value();
        return switch (statement.closeness()) {
            case AT_LEAST -> value.compareTo(said) >= 0;
            case AT_MOST -> value.compareTo(said) <= 0;
            case ABOUT -> value.subtract(said).abs().multiply(TEN).compareTo(said.abs()) <= 0;
            case EXACT -> {
                // a count in 万 may have been cut instead of rounded; a percentage is rounded
                BigDecimal off = value.subtract(said);
                BigDecimal half = statement.step().divide(BigDecimal.valueOf(2));
                boolean rounded = off.compareTo(half.negate()) >= 0 && off.compareTo(half) < 0;
                boolean cut = statement.kind() != Kind.PERCENTAGE
                        && off.signum() >= 0
                        && off.compareTo(statement.step()) < 0
                        && statement.step().compareTo(BigDecimal.ONE) > 0;
                yield off.signum() == 0 || cut || (rounded && isRounded(statement));
            }
        };
    }

    /** Whether the number is one that may have been rounded: shares, money, and counts in 万. */
    private static boolean isRounded(Statement statement) {
        return statement.kind() != Kind.COUNT || statement.step().compareTo(BigDecimal.ONE) > 0;
    }

    private Finding finding(Rule rule, Statement statement, BigDecimal value) {
        Reading first = statement.readings().get(0);
        List<FigureKey> keys = new ArrayList<>(first.figures());
        keys.addAll(first.of());
        List<Term> terms = book.taken(keys);
        BigDecimal shown = statement.kind() == Kind.PERCENTAGE
                ? value.setScale(Math.max(0, statement.value().scale()), RoundingMode.HALF_UP)
                : FigureBook.plain(value);
        Origin origin = book.origin(keys);
        return new Finding(
                rule.id(),
                rule.kind(),
                statement.foreign() == null ? rule.severity() : Severity.INFO,
                Verdict.FAIL,
                origin,
                new Sides(terms, List.of(), shown, statement.value()),
                statement.place(),
                messages.wrong(statement, shown, origin));
    }
}
