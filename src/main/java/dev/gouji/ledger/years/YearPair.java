package dev.gouji.ledger.years;

import dev.gouji.document.Message;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.form.Rule;
import dev.gouji.form.YearRelation;
import dev.gouji.form.YearRelation.Instance;
import dev.gouji.ledger.Doubt;
import dev.gouji.ledger.FigureBook;
import dev.gouji.ledger.StatutoryNames;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two reports of one organ on years that follow each other. */
final class YearPair {

    /** A report with what the checks need of it. */
    private record Side(AnnualReport report, FormVariant form, FigureBook book) {

        static Side of(AnnualReport report) {
            FormVariant form = Forms.variantOf(report);
            return new Side(report, form, new FigureBook(report, form));
        }

        String year() {
            return report.year().value().toString();
        }

        /** Whether every relation that this figure is in holds when the figure is {@code value}. */
        boolean holdsWith(FigureKey key, BigDecimal value) {
            boolean held = false;
            for (FormTable table : form.tables()) {
                for (Relation relation : table.relations()) {
                    if (relation.left().contains(key) || relation.right().contains(key)) {
                        BigDecimal left = sum(relation.left(), key, value);
                        BigDecimal right = sum(relation.right(), key, value);
                        if (left == null || right == null) {
                            return false;
                        }
                        if (!relation.holds(left, right)) {
                            return false;
                        }
                        held = true;
                    }
                }
            }
            return held;
        }

        private BigDecimal sum(List<FigureKey> keys, FigureKey changed, BigDecimal value) {
            BigDecimal sum = BigDecimal.ZERO;
            for (FigureKey key : keys) {
                BigDecimal one = key.equals(changed) ? value : book.taken(key).value();
                if (one == null) {
                    return null;
                }
                sum = sum.add(one);
            }
            return sum;
        }
    }

    private final Side before;
    private final Side after;

    YearPair(AnnualReport before, AnnualReport after) {
        this.before = Side.of(before);
        this.after = Side.of(after);
    }

    /** The relations between the two that do not hold, in the order of the resource and the form. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (YearRelation relation : Forms.yearRelations()) {
            for (Instance instance :
                    relation.instances(before.form().keys(), after.form().keys())) {
                check(Forms.rule(relation.rule()), instance, findings);
            }
        }
        return findings;
    }

    private void check(Rule rule, Instance instance, List<Finding> findings) {
        List<Term> left = new ArrayList<>(before.book().taken(instance.before()));
        left.addAll(after.book().taken(instance.left()));
        List<Term> right = after.book().taken(instance.right());
        BigDecimal leftSum = FigureBook.sum(left);
        BigDecimal rightSum = FigureBook.sum(right);
        // what a report lacks is a finding of its own; a blank table is not an organ without applications
        if (leftSum == null
                || rightSum == null
                || leftSum.compareTo(rightSum) == 0
                || allBlank(left)
                || allBlank(right)) {
            return;
        }
        List<FigureKey> later = new ArrayList<>(instance.left());
        later.addAll(instance.right());
        Origin origin = before.book().origin(instance.before()).and(after.book().origin(later));
        findings.add(new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                origin,
                new Sides(left, right, leftSum, rightSum),
                after.book().place(instance.right()),
                message(instance, leftSum, rightSum, origin)));
    }

    private static boolean allBlank(List<Term> terms) {
        return terms.stream().allMatch(term -> term.mark() == Mark.BLANK);
    }

    private Message message(Instance instance, BigDecimal leftSum, BigDecimal rightSum, Origin origin) {
        Message left = told(before, instance.before());
        if (!instance.left().isEmpty()) {
            left = left.plus(Message.same(" + ")).plus(told(after, instance.left()));
        }
        left = left.plus(total(instance.before().size() + instance.left().size(), leftSum));
        Message right =
                told(after, instance.right()).plus(total(instance.right().size(), rightSum));
        String difference = leftSum.subtract(rightSum).abs().toPlainString();
        Message more = culprit(instance).plus(Doubt.of(origin));
        return new Message(
                left.zh() + "，" + right.zh() + "，相差 " + difference + more.zh(),
                left.en() + "; " + right.en() + "; difference " + difference + more.en());
    }

    private static Message total(int terms, BigDecimal sum) {
        return Message.same(" = " + sum.toPlainString()).when(terms > 1);
    }

    private static Message told(Side side, List<FigureKey> keys) {
        StatutoryNames names =
                new StatutoryNames(side.form(), side.report().year().value());
        List<Message> told = new ArrayList<>();
        for (FigureKey key : keys) {
            Message name = names.figure(key);
            String value = side.book().taken(key).value().toPlainString();
            told.add(new Message(
                    side.year() + "年" + name.zh() + " " + value, side.year() + ", " + name.en() + ", " + value));
        }
        return Message.joined(told, Message.same(" + "));
    }

    /** Which year is the likelier culprit, by each report's own ledger: only for one figure against one. */
    private Message culprit(Instance instance) {
        if (instance.before().size() != 1
                || !instance.left().isEmpty()
                || instance.right().size() != 1) {
            return Message.NONE;
        }
        FigureKey out = instance.before().get(0);
        FigureKey in = instance.right().get(0);
        BigDecimal carriedOut = before.book().taken(out).value();
        BigDecimal carriedIn = after.book().taken(in).value();
        boolean earlierHolds = before.holdsWith(out, carriedOut);
        boolean laterHolds = after.holdsWith(in, carriedIn);
        if (earlierHolds && !laterHolds && after.holdsWith(in, carriedOut)) {
            return blamed(after, in, carriedOut, before);
        }
        if (laterHolds && !earlierHolds && before.holdsWith(out, carriedIn)) {
            return blamed(before, out, carriedIn, after);
        }
        return new Message("；从两份报告各自的勾稽关系看不出是哪一年的错", "; neither report's own ledger tells which year is wrong");
    }

    private static Message blamed(Side side, FigureKey key, BigDecimal value, Side other) {
        Message name = new StatutoryNames(side.form(), side.report().year().value()).figure(key);
        String proposed = value.toPlainString();
        return new Message(
                "；" + other.year() + "年自身平衡，" + side.year() + "年" + name.zh() + "改为 " + proposed + " 后也平衡：多半是"
                        + side.year() + "年的错",
                "; " + other.year() + " balances by itself and " + side.year() + " would with " + proposed + ": "
                        + side.year() + " is the likelier culprit");
    }
}
