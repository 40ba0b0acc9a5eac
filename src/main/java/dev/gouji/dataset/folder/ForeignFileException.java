package dev.gouji.dataset.folder;

import dev.gouji.document.Message;
import java.io.IOException;
import java.nio.file.Path;

/** Says that a link, a special file or a folder stands where an ordinary file of gouji's is to be. */
public final class ForeignFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;

    ForeignFileException(Path file) {
        super(file + " is no ordinary file");
        this.file = file.toString();
    }

    /** The sentence for people. */
    public Message text() {
        return new Message(
                file + " 是链接或特殊文件，或类型不对：gouji 不跟随、不覆盖它，它和它所指的都未被改动。请把它移走，或另选一个输出文件夹。",
                file + " is a link, a special file or of the wrong kind: gouji neither follows nor overwrites it, and"
                        + " nothing it stands for was touched; move it away, or choose another output folder");
    }
}
