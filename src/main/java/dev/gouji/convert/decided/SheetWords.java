package dev.gouji.convert.decided;

import dev.gouji.dataset.QueueSheet.Filled;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person may write into the column for the decision. */
final class SheetWords {

    private static final Set<String> AS_PRINTED = Set.of("ok", "=", "as-printed", "照录", "原文如此", "无误");
    private static final Set<String> CANNOT_BE_READ = Set.of("?", "unreadable", "cannot-be-read", "看不清", "无法辨认");
    private static final Set<String> CONFIRM = Set.of("ok", "confirm", "confirmed", "确认", "属实");
    private static final Set<String> DISMISS = Set.of("no", "dismiss", "dismissed", "不是问题", "误报");

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("blank", Mark.BLANK),
            Map.entry("空", Mark.BLANK),
            Map.entry("空白", Mark.BLANK),
            Map.entry("dash", Mark.DASH),
            Map.entry("-", Mark.DASH),
            Map.entry("—", Mark.DASH),
            Map.entry("–", Mark.DASH),
            Map.entry("slash", Mark.SLASH),
            Map.entry("/", Mark.SLASH),
            Map.entry("none", Mark.NONE),
            Map.entry("无", Mark.NONE));

    /** With or without commas between thousands, as a spreadsheet may save it. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]{1,20}|[0-9]{1,3}(?:,[0-9]{3}){1,6})(?:\\.[0-9]{1,6})?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)[0-9]{2})(?:年度?)?");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}(?:[0-9]{3})?");
    private static final int LONGEST_NAME = 200;

    private SheetWords() {}

    /** The decision about a figure; null when what is written is none, or does not fit. */
    static Decision figure(Filled line, AnnualReport asRead, FigureKey key, DecisionMaker maker) {
        String said = folded(line.decision());
        Figure figure = asRead.figuresByKey().get(key);
        if (AS_PRINTED.contains(said)) {
            boolean nothing = figure.mark() == Mark.UNREADABLE || figure.mark() == Mark.MISSING;
            return nothing ? null : maker.asPrinted(asRead, key, line.note());
        }
        if (CANNOT_BE_READ.contains(said)) {
            return maker.cannotBeRead(asRead, key, line.note());
        }
        if (MARKS.containsKey(said)) {
            return maker.mark(asRead, key, MARKS.get(said), line.note());
        }
        return NUMBER.matcher(said).matches()
                ? maker.value(asRead, key, new BigDecimal(said.replace(",", "")), line.note())
                : null;
    }

    /** What a word says of a finding; null when it says nothing. */
    static DecisionKind finding(String decision) {
        String said = folded(decision);
        if (CONFIRM.contains(said)) {
            return DecisionKind.CONFIRM_FINDING;
        }
        return DISMISS.contains(said) ? DecisionKind.DISMISS_FINDING : null;
    }

    /** What kind of decision a line about the report itself is; null when it is none. */
    static DecisionKind front(String item) {
        return switch (String.valueOf(item)) {
            case "agency" -> DecisionKind.AGENCY;
            case "year" -> DecisionKind.YEAR;
            case "organ" -> DecisionKind.ORGAN;
            default -> null;
        };
    }

    /** The year, the name or the code that is written; null when it is none. */
    static String frontValue(DecisionKind kind, String decision) {
        String said = folded(decision);
        return switch (kind) {
            case YEAR -> {
                var year = YEAR.matcher(said);
                yield year.matches() ? year.group(1) : null;
            }
            case ORGAN -> REGION.matcher(said).matches() ? said : null;
            default -> decision.length() <= LONGEST_NAME ? decision : null;
        };
    }

    static Message wrong(Filled line) {
        return new Message(
                "看不懂“" + line.decision() + "”，或不能这样裁定：数字写数字或 ok（照录）、空白、-、/、无、?（看不清）；问题写 确认 或 不是问题；年度写年份；行政区划写代码",
                "“" + line.decision()
                        + "” is no decision, or not about this: of a figure write the number, ok (as printed), blank, -, /, none or ?;"
                        + " of a finding confirm or dismiss; a year; the code of a division");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
