package dev.gouji.bulk;

import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.journal.JournalDamage;
import dev.gouji.document.Message;
import java.io.IOException;

/** Says that a run cannot go on: what was done could not be written down, for the disk is full, or gone; or no process can be had. What was written before is whole. */
public final class StorageException extends IOException {

    private static final long serialVersionUID = 1;

    /** Whether it is no process that could be had, rather than the disk. */
    private final boolean noWorkers;

    /** With what the system said. */
    public StorageException(IOException cause) {
        this(cause, false);
    }

    private StorageException(IOException cause, boolean noWorkers) {
        super(cause.getMessage(), cause);
        this.noWorkers = noWorkers;
    }

    /** For a run whose worker processes cannot be started. */
    public static StorageException withoutWorkers(IOException cause) {
        return new StorageException(cause, true);
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
        if (noWorkers) {
            return new Message(
                    "无法启动工作进程（" + getMessage() + "）：已完成的部分完好；请检查内存和进程数的限制，或用 --isolate none，再运行同一命令，会从中断处继续。",
                    "no worker process can be started (" + getMessage()
                            + "): what was done is whole; look after memory and the bound on processes, or use --isolate"
                            + " none, and run the same command again: it goes on where it stopped");
        }
        return new Message(
                "无法写入磁盘（" + getMessage() + "）：已完成的部分完好；请腾出空间或检查磁盘，再运行同一命令，会从中断处继续。",
                "the disk cannot be written (" + getMessage()
                        + "): what was done is whole; free some space or look after the disk, and run the same command"
                        + " again: it goes on where it stopped");
    }
}
