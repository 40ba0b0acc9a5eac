package dev.gouji.decide;

import dev.gouji.document.Message;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Optional;

/** Says of decisions, to people, what they are about and why they were not applied. */
final class DecisionWords {

    private static final Message AGENCY = new Message("机关名称", "the agency");
    private static final Message YEAR = new Message("报告年度", "the year");
    private static final Message ORGAN = new Message("所在行政区划", "the division it belongs to");

    private final AnnualReport report;
    private final FormVariant form;

    DecisionWords(AnnualReport report) {
        this.report = report;
        form = Forms.variantOf(report);
    }

    /** What two decisions must share to stand against each other. */
    static List<Object> subject(Decision decision) {
        Object about = decision.kind().isOfFront() ? decision.kind() : String.valueOf(decision.key());
        return List.of(about, String.valueOf(decision.rule()), String.valueOf(decision.evidence()));
    }

    Message stale(Decision decision) {
        Message what = what(decision);
        return new Message(
                "人工裁定 " + decision.id() + who(decision, "（", "）") + "没有采用：" + what.zh()
                        + " 处的原文、行列名称或检查结果与裁定时看到的不同，或有几个机关的报告都与它相符。请重新裁定，或撤销这条裁定",
                "decision " + decision.id() + who(decision, " (", ")")
                        + " was not applied: the text, the labels or the finding at "
                        + what.en()
                        + " are not what was looked at then, or the reports of several organs fit it; decide again, or undo it");
    }

    Message conflict(List<Decision> against) {
        Message what = what(against.get(0));
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Decision decision : against) {
            zh.append(zh.isEmpty() ? "" : "、").append(decision.id()).append(who(decision, "（", "）"));
            en.append(en.isEmpty() ? "" : ", ").append(decision.id()).append(who(decision, " (", ")"));
        }
        return new Message(
                "对 " + what.zh() + " 的人工裁定互相矛盾，都没有采用：" + zh + "。请撤销其中不对的",
                "decisions about " + what.en() + " stand against each other, none was applied: " + en
                        + "; undo those that are wrong");
    }

    private static String who(Decision decision, String open, String close) {
        return decision.by() == null ? "" : open + decision.by() + close;
    }

    private Message what(Decision decision) {
        Message what = switch (decision.kind()) {
            case AGENCY -> AGENCY;
            case YEAR -> YEAR;
            case ORGAN -> ORGAN;
            default -> decision.key() == null ? Message.NONE : figure(decision.key());
        };
        Message rule = decision.rule() == null ? Message.NONE : Message.same(" [" + decision.rule() + "]");
        return what.plus(rule);
    }

    private Message figure(FigureKey key) {
        Optional<FormTable> table = form.tables().stream()
                .filter(candidate ->
                        candidate.slots().stream().anyMatch(slot -> slot.key().equals(key)))
                .findFirst();
        return table.map(found -> figure(found, key)).orElseGet(() -> Message.same(key.toString()));
    }

    private Message figure(FormTable table, FigureKey key) {
        Message name =
                form.form().tableName(table).orElseGet(() -> table.wording().told());
        Message row = table.row(key.row()).told();
        Wording column = table.column(key).wording();
        String label = column.labelIn(report.year().value());
        return new Message(
                name.zh() + "“" + row.zh() + "”行“" + label + "”列",
                name.en() + ", row “" + row.en() + "”, column “" + label + "”"
                        + (column.en() == null ? "" : " (" + column.en() + ")"));
    }
}
