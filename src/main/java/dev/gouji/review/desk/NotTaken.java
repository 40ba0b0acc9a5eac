package dev.gouji.review.desk;

import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import dev.gouji.review.serve.Reply;
import java.nio.charset.StandardCharsets;

/** Why a request was not done, for the person at the page. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    static final Message CHANGED = new Message(
            "这一项在别处有了变化：内容变了，或另一个人刚刚定过。请看过现在的样子再定。",
            "This changed elsewhere: what was looked at is another, or somebody else has just decided it. Look again before you decide.");

    static final Message GONE = new Message("数据集里已没有这一项。", "The dataset has this no more.");

    static final Message CLOSED = new Message(
            "这个数据集没有转换时留下的记录（.gouji），原件也找不到，决定无处依附：请用 gouji convert 再转换一次，或用 --sources 指出原件。",
            "This dataset lacks what its conversion left (.gouji), and the original is not to be had, so a decision has nothing to"
                    + " rest on: run gouji convert again, or name the originals by --sources.");

    static final Message WRONG = new Message("这样不能定：请检查输入。", "It cannot be decided so: check what was typed.");

    private final int status;
    private final transient Message text;

    NotTaken(int status, Message text) {
        super(text.en());
        this.status = status;
        this.text = text;
    }

    /** What the page is told. */
    Reply reply() {
        return reply(status, text);
    }

    static Reply reply(int status, Message text) {
        return Reply.json(status, Json.line(CellJson.say(Json.object(), text)).getBytes(StandardCharsets.UTF_8));
    }
}
