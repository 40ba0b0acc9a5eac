package dev.gouji.bulk;

import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.journal.JournalDamage;
import dev.gouji.document.Message;
import java.io.IOException;

/** Says that what was done could not be written down: the disk is full, or gone. What was written before is whole. */
public final class StorageException extends IOException {

    private static final long serialVersionUID = 1;

    /** With what the system said. */
    public StorageException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the disk is in order, and something stands on it that gouji does not touch. */
    public boolean isRefusal() {
        return getCause() instanceof ForeignFileException;
    }

    /** The sentence for people. */
    public Message text() {
        if (getCause() instanceof ForeignFileException foreign) {
            return foreign.text();
        }
        if (getCause() instanceof JournalDamage damage) {
            return damage.text();
        }
        return new Message(
                "无法写入磁盘（" + getMessage() + "）：已完成的部分完好；请腾出空间或检查磁盘，再运行同一命令，会从中断处继续。",
                "the disk cannot be written (" + getMessage()
                        + "): what was done is whole; free some space or look after the disk, and run the same command"
                        + " again: it goes on where it stopped");
    }
}
