package dev.gouji.dataset.journal;

import dev.gouji.document.Message;
import java.io.IOException;

/** Says that a conversion in the journal is not the one that was written, though its checksum is right or was. */
public final class JournalDamage extends IOException {

    private static final long serialVersionUID = 1;

    JournalDamage(String document, Throwable cause) {
        super("what the journal holds of " + document + " is damaged", cause);
    }

    /** The sentence for people. */
    public Message text() {
        return new Message(
                "输出文件夹中 .gouji/journal 的记录已损坏，损坏的部分已作废：请再运行同一命令，只重新转换这些输入；若再次出现，请删除 .gouji 文件夹并检查磁盘。",
                "the journal in the output folder's .gouji is damaged, and what is damaged of it has been dropped: run the"
                        + " same command again, and those inputs are converted again; should it come back, delete the"
                        + " folder .gouji and look after the disk");
    }
}
