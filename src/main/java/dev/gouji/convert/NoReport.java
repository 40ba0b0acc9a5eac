package dev.gouji.convert;

import dev.gouji.document.Message;
import dev.gouji.document.Unread;
import dev.gouji.recognise.StatutoryWords;
import java.util.List;

/** Why there is no report in an original that was read: its words may stand where they are not read. */
final class NoReport {

    private static final Message NOTHING = new Message(
            "没有找到法定表格或报告标题，不是政府信息公开工作年度报告",
            "no statutory table and no title of a report was found: not a yearly report on information disclosure");

    private NoReport() {}

    static Message message(List<Unread> parts) {
        return parts.stream()
                .filter(part -> StatutoryWords.areIn(part.text()))
                .findFirst()
                .map(NoReport::elsewhere)
                .orElse(NOTHING);
    }

    private static Message elsewhere(Unread part) {
        return new Message(
                "显示的内容里没有找到报告；法定表格的文字在" + part.where().zh() + "里，那里不读；"
                        + part.advice().zh(),
                "no report was found in what is shown; the words of the statutory tables stand in "
                        + part.where().en() + ", which is not read; "
                        + part.advice().en());
    }
}
