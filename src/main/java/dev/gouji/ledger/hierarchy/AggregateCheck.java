package dev.gouji.ledger.hierarchy;

import dev.gouji.document.Message;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Quantity;
import dev.gouji.form.Rule;
import dev.gouji.ledger.FigureBook;
import dev.gouji.ledger.StatutoryNames;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of a government's aggregate, each against the sum of its units' figures of the same key. Takes the units'
 * reports one by one and keeps their figures alone. Used by one thread.
 */
public final class AggregateCheck {

    /** So many units are named in a message. */
    private static final int NAMED = 5;

    private final FormVariant form;
    private final StatutoryNames names;
    private final FigureBook book;
    private final Map<FigureKey, List<Term>> terms = new LinkedHashMap<>();
    private final Map<FigureKey, Origin> origins = new HashMap<>();
    private int units;

    /** Against this report. */
    public AggregateCheck(AnnualReport aggregate) {
        form = Forms.variantOf(aggregate);
        names = new StatutoryNames(form, aggregate.year().value());
        book = new FigureBook(aggregate, form);
        form.keys().forEach(key -> terms.put(key, new ArrayList<>()));
    }

    /** Adds the report of a unit. */
    public void add(AnnualReport unit) {
        units++;
        FormVariant other = Forms.variantOf(unit);
        FigureBook figures = new FigureBook(unit, other);
        for (FigureKey key : other.keys()) {
            List<Term> sum = terms.get(key);
            if (sum != null) {
                sum.add(figures.taken(key));
                origins.merge(key, figures.origin(List.of(key)), Origin::and);
            }
        }
    }

    /** One finding a row whose figures differ: the total's where it differs, else the first that does. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            for (Panel panel : table.panels()) {
                for (var row : panel.rows()) {
                    List<FormColumn> columns = new ArrayList<>(panel.columns());
                    // the total stands last
                    Collections.reverse(columns);
                    columns.stream()
                            .filter(column -> column.quantity() != Quantity.SIGNED)
                            .map(column -> new FigureKey(table.id(), row.id(), column.id()))
                            .filter(this::differs)
                            .findFirst()
                            .ifPresent(key -> findings.add(finding(key)));
                }
            }
        }
        return findings;
    }

    private boolean differs(FigureKey key) {
        BigDecimal own = book.taken(key).value();
        // a unit whose form lacks the figure leaves it open
        if (own == null || terms.get(key).size() != units) {
            return false;
        }
        BigDecimal sum = FigureBook.sum(terms.get(key));
        return sum != null && own.compareTo(sum) != 0;
    }

    private Finding finding(FigureKey key) {
        Rule rule = Forms.rule("hierarchy.sum");
        Term own = book.taken(key);
        List<Term> parts = terms.get(key);
        BigDecimal sum = FigureBook.sum(parts);
        BigDecimal difference = own.value().subtract(sum);
        Message name = names.figure(key);
        Origin origin = book.origin(List.of(key)).and(origins.getOrDefault(key, Origin.SOURCE));
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                origin,
                new Sides(List.of(own), parts, own.value(), sum),
                book.place(List.of(key)),
                new Message(
                        name.zh() + "：汇总为 " + own.value().toPlainString() + "，" + units + " 个单位之和为 "
                                + sum.toPlainString() + "，相差 "
                                + difference.abs().toPlainString(),
                        name.en() + ": the aggregate has " + own.value().toPlainString() + ", its " + units
                                + " units add up to " + sum.toPlainString() + "; difference "
                                + difference.abs().toPlainString()));
    }

    /** That the aggregate cannot be held against its units, and why: some have no report, or none that counts. */
    public static Finding notAssessable(AnnualReport aggregate, List<String> without) {
        Rule rule = Forms.rule("hierarchy.sum");
        FigureKey key = new FigureKey("requests", "received", "total");
        FigureBook book = new FigureBook(aggregate, Forms.variantOf(aggregate));
        List<FigureKey> keys =
                Stream.of(key).filter(aggregate.figuresByKey()::containsKey).toList();
        List<String> named = without.subList(0, Math.min(NAMED, without.size()));
        Message more = new Message("等", ", …").when(without.size() > NAMED);
        return new Finding(
                rule.id(),
                rule.kind(),
                Severity.INFO,
                Verdict.NOT_ASSESSABLE,
                book.origin(keys),
                Sides.about(book.taken(keys)),
                null,
                new Message(
                        "无法与所属单位核对：" + String.join("、", named) + more.zh() + " " + without.size()
                                + " 个单位没有可用的报告（没有，或同一年有几份不同的）",
                        "cannot be held against its units: " + without.size()
                                + " of them have no report that counts (none, or several that differ): "
                                + String.join(", ", named) + more.en()));
    }
}
