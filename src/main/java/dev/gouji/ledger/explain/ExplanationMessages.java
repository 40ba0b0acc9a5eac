package dev.gouji.ledger.explain;

import dev.gouji.document.Message;
import dev.gouji.ledger.StatutoryNames;
import dev.gouji.ledger.explain.search.ExplanationSearch;
import dev.gouji.report.Cause;
import dev.gouji.report.Change;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sentences about explanations: which figure, what it should be, what may have happened, what to do. */
final class ExplanationMessages {

    private static final int LISTED = 6;

    /** So many figures in doubt are named in a sentence. */
    private static final int NAMED = 3;

    private static final Map<Cause, Message> CAUSES = new EnumMap<>(Map.ofEntries(
            Map.entry(Cause.DIGIT_REPLACED, new Message("错一位数字", "a digit is wrong")),
            Map.entry(Cause.DIGIT_DROPPED, new Message("漏一位数字", "a digit is missing")),
            Map.entry(Cause.DIGIT_INSERTED, new Message("多一位数字", "a digit too many")),
            Map.entry(Cause.DIGITS_EXCHANGED, new Message("数字对调", "digits exchanged")),
            Map.entry(Cause.SIGN, new Message("正负号有误", "the sign is wrong")),
            Map.entry(Cause.LOOK_ALIKE, new Message("形近数字", "digits that look alike")),
            Map.entry(Cause.BLANK_FOR_NUMBER, new Message("空缺处应有数", "a number is missing")),
            Map.entry(Cause.NUMBER_FOR_BLANK, new Message("此处应无数", "nothing should stand there")),
            Map.entry(Cause.SLIP, new Message("错行或错列", "slipped by one row or column")),
            Map.entry(Cause.NEIGHBOURS_EXCHANGED, new Message("相邻两格对调", "neighbours exchanged")),
            Map.entry(Cause.MERGED, new Message("两数连写", "two numbers run together")),
            Map.entry(Cause.SPLIT, new Message("一数拆成两格", "one number in two cells")),
            Map.entry(Cause.CARRIED_THROUGH, new Message("错数带入合计", "a wrong input carried into its totals")),
            Map.entry(Cause.TOTAL_WRONG, new Message("合计算错", "the total is wrong")),
            Map.entry(Cause.OTHER, new Message("原因不明", "cause unknown"))));

    private static final Message SURELY = new Message("很可能应为 ", " should probably be ");
    private static final Message PERHAPS = new Message("可能应为 ", " may have to be ");
    private static final Message BLANK = new Message("空白", "blank");

    private final StatutoryNames names;

    ExplanationMessages(StatutoryNames names) {
        this.names = names;
    }

    /**
     * What a sentence is about.
     *
     * @param changes in the form's order
     * @param figures the report's
     * @param closes how many findings would hold
     * @param rivals how many others cost as much
     * @param first whether none is cheaper
     * @param ask the figure to read again; null for none
     * @param settles whether reading it again would settle it
     * @param doubted the figures of the sums that were read with doubt and are not changed
     */
    record Subject(
            List<Change> changes,
            Map<FigureKey, Figure> figures,
            int closes,
            int rivals,
            boolean first,
            FigureKey ask,
            boolean settles,
            List<FigureKey> doubted) {}

    /** The whole sentence; {@code note} is about the search. */
    Message explanation(Subject subject, Message note) {
        boolean sure = subject.first() && subject.rivals() == 0;
        List<Message> changes = new ArrayList<>();
        subject.changes().stream().limit(LISTED).forEach(change -> changes.add(change(change, subject, sure)));
        int more = subject.changes().size() - changes.size();
        if (more > 0) {
            changes.add(new Message("以及另外 " + more + " 处", "and " + more + " more"));
        }
        return sentence(
                Message.joined(changes, new Message("，", "; ")),
                new Message("改后 " + subject.closes() + " 处不符全部成立", wouldHold(subject.closes())),
                blame(subject),
                rivals(subject),
                note);
    }

    private static String wouldHold(int sums) {
        return sums == 1 ? "the broken sum would then hold" : "all " + sums + " broken sums would then hold";
    }

    /** A finding's message when nothing explains it. */
    Message unexplained(Message finding, Message note) {
        Message none = new Message(
                "改动 " + ExplanationSearch.MOST_OPERATIONS + " 处以内找不到使本表各处都成立的解释",
                "no change of up to " + ExplanationSearch.MOST_OPERATIONS + " figures would make the whole table hold");
        return sentence(finding, none, note);
    }

    /** That the search stopped at its bound. */
    Message stopped(int steps) {
        return new Message(
                "试过 " + steps + " 种改动后停止，可能还有其他解释",
                "the search stopped after " + steps + " changes tried; there may be more");
    }

    /** That more were found than are listed. */
    Message cut(int limit) {
        return new Message(
                "解释多于 " + limit + " 个，只列出这些（--limit-explanations）",
                "there are more than " + limit + " explanations (--limit-explanations)");
    }

    private Message change(Change change, Subject subject, boolean sure) {
        Message where = names.figure(change.key());
        Message printed = printed(change, subject.figures().get(change.key()));
        Message cause = CAUSES.get(change.cause());
        Message meant = sure ? SURELY : PERHAPS;
        Message proposed = change.proposed() == null ? BLANK : Message.same(plain(change.proposed()));
        return new Message(
                where.zh() + printed.zh() + meant.zh() + proposed.zh() + "（" + cause.zh() + "）",
                where.en() + ", " + printed.en() + meant.en() + proposed.en() + " (" + cause.en() + ")");
    }

    private static Message printed(Change change, Figure figure) {
        if (change.value() != null) {
            return new Message(" " + plain(change.value()) + " ", plain(change.value()));
        }
        return switch (figure.mark()) {
            case UNREADABLE -> new Message("（无法读取）", "unreadable,");
            case MISSING -> new Message("（缺失）", "missing,");
            case DASH -> new Message("（横线）", "a dash,");
            case SLASH -> new Message("（斜线）", "a slash,");
            case NONE -> new Message("（无）", "marked 无,");
            default -> new Message("（空白）", "blank,");
        };
    }

    private Message blame(Subject subject) {
        boolean doubt = subject.changes().stream()
                .anyMatch(change -> SecondLook.doubts(subject.figures().get(change.key()), change.proposed()));
        if (doubt) {
            return new Message(
                    "所涉的数有读得不确定的，可能是读错而不是报告有错，请先对照原件",
                    "a figure in it was not surely read, so the reading may be wrong and not the report: compare the original first");
        }
        if (!subject.doubted().isEmpty()) {
            return doubted(subject.doubted());
        }
        return new Message(
                "所涉的数都读得确定，应是报告本身有误", "every figure in it was surely read: the error is likely the report's own");
    }

    /** That other figures of the sums are in doubt, the first of them by name. */
    private Message doubted(List<FigureKey> keys) {
        List<Message> named = keys.stream().limit(NAMED).map(names::figure).toList();
        Message list = Message.joined(named, new Message("、", "; "));
        Message more = new Message("等 " + keys.size() + " 个数", " and others, " + keys.size() + " in all,")
                .when(keys.size() > NAMED);
        return new Message(
                "请先对照原件核对" + list.zh() + more.zh() + "：读得不确定，可能是读错而不是报告有错",
                "compare the original first at " + list.en() + more.en()
                        + ": not surely read, so the reading may be wrong and not the report");
    }

    private Message rivals(Subject subject) {
        Message undecided = new Message(
                "另有 " + subject.rivals() + " 个同样可能的解释，未决", "unresolved, " + rivals(subject.rivals()) + " as likely");
        if (subject.rivals() == 0) {
            return Message.NONE;
        }
        if (subject.ask() == null) {
            return undecided;
        }
        Message figure = names.figure(subject.ask());
        Message use = subject.settles()
                ? new Message("即可判定", " again would settle it")
                : new Message("最能缩小范围", " again would narrow it down most");
        return undecided.plus(new Message("：重读", ": reading ")).plus(figure).plus(use);
    }

    private static String rivals(int count) {
        return count == 1 ? "1 rival is" : count + " rivals are";
    }

    private static Message sentence(Message... parts) {
        List<Message> said =
                Stream.of(parts).filter(part -> !part.equals(Message.NONE)).toList();
        return Message.joined(said, new Message("；", "; "));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
