package dev.gouji.dataset.workbook;

import dev.gouji.document.Message;
import java.util.ArrayList;
import java.util.List;

/** What did not fit into the bounds of workbooks, counted. Not thread-safe. */
final class SheetCuts {

    private long texts;
    private long rows;
    private long notes;
    private long digits;
    private long formulas;

    void text() {
        texts++;
    }

    void row() {
        rows++;
    }

    void note() {
        notes++;
    }

    void digits() {
        digits++;
    }

    void formula() {
        formulas++;
    }

    /** What is to be said, nothing when all fitted. */
    List<Message> said() {
        List<Message> said = new ArrayList<>();
        say(
                said,
                texts,
                new Message("个单元格的文字超过 32767 字，已截断，以“…”结尾。", "texts were longer than 32,767 characters and end in …"));
        say(
                said,
                rows,
                new Message(
                        "行超出一张工作表的行数，没有写入；请用 --organ、--year、--region 分开导出。",
                        "rows did not fit into a sheet and are not in it; export in parts, with --organ, --year or --region"));
        say(
                said,
                notes,
                new Message(
                        "个存疑的数没有写批注（一张工作表最多写 " + SheetPage.MOST_NOTES + " 个），仍有颜色。",
                        "figures in doubt have no note, only their colour: a sheet has " + SheetPage.MOST_NOTES
                                + " at most"));
        say(said, digits, new Message("个数超过 15 位有效数字，按文字写入。", "numbers have more than 15 digits and stand as text"));
        say(said, formulas, new Message("个核对公式太长，没有写入。", "formulas that check sums were too long and are not there"));
        return said;
    }

    private static void say(List<Message> said, long count, Message what) {
        if (count > 0) {
            said.add(Message.same(count + " ").plus(what));
        }
    }
}
