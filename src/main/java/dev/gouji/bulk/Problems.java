package dev.gouji.bulk;

import dev.gouji.bulk.input.FileName;
import dev.gouji.convert.IgnoredName;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** The sentences for inputs that came to no conversion. They hold no path beyond the input's own name. */
public final class Problems {

    private Problems() {}

    /**
     * Why an input was not opened.
     *
     * @param name the last of its path
     * @param code {@link ErrorCode#IGNORED_FILE}, or why it cannot be opened
     */
    public static Message notOpened(String name, ErrorCode code) {
        if (code == ErrorCode.UNSAFE_PATH) {
            return new Message(
                    "文件名不是有效的 UTF-8（无效字节以 %XX 表示），未读取：请改名后重试。",
                    "the name is not valid UTF-8 (its bytes are shown as %XX), so it was not read: rename it and try"
                            + " again");
        }
        return code == ErrorCode.IGNORED_FILE ? ignored(name) : notRead(code);
    }

    /** It could not be opened or read, as this code says. */
    static Message notRead(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND ->
                new Message(
                        "列出之后被删除或移走，未读取：请放回后再运行。",
                        "it was deleted or moved after it had been listed, and was not read: put it back and run again");
            case CHANGED ->
                new Message(
                        "列出之后被换成链接或其他东西，或读取时正被写入，未采用：请等写入结束后再运行；链接请直接给出它所指的文件。",
                        "it was exchanged for a link or something else after it had been listed, or was being written to while"
                                + " it was read, and was not taken: run again when it is at rest; name the file that a link"
                                + " stands for");
            case PATH_TOO_LONG ->
                new Message(
                        "路径超过系统允许的长度，未读取：请移到更浅的文件夹，或缩短名称。",
                        "its path is longer than the system allows, and it was not read: move it to a folder less deep, or"
                                + " shorten the names");
            case NO_PERMISSION -> new Message("没有读取权限，未读取：请修改访问权限。", "it may not be read: change its permissions");
            default ->
                new Message(
                        "系统无法读取：请检查磁盘、网络盘和访问权限，再运行一次。",
                        "the system could not read it: look after the disk, the network drive and the permissions, and run"
                                + " again");
        };
    }

    /** It is larger than it may be. */
    static Message tooLarge(long maximumBytes) {
        return new Message(
                "文件超过 " + maximumBytes + " 字节的上限，未读取：确需转换时用 --limit-bytes 提高上限。",
                "the file is larger than the limit of " + maximumBytes
                        + " bytes and was not read: raise it with --limit-bytes if it must be converted");
    }

    /** A pipe or a device that did not give its bytes in time. */
    static Message tooSlow() {
        return new Message(
                "这不是普通文件（管道或设备），限时内没有读完：请给出文件本身，或用 --limit-seconds 调高上限。",
                "it is no regular file but a pipe or a device, and did not end in time: name the file itself, or raise"
                        + " --limit-seconds");
    }

    /** The memory did not suffice. */
    static Message outOfMemory() {
        return new Message(
                "转换时内存不足：请减少 --jobs，或增大 Java 内存（-Xmx），再单独转换这个文件。",
                "memory ran out while it was converted: use fewer --jobs or a larger Java heap (-Xmx), and convert it by"
                        + " itself");
    }

    /** The program failed on it, with a throwable of this simple name. */
    public static Message crashed(String kind) {
        return new Message(
                "转换时程序内部出错（" + kind + "），其他文件不受影响：请报告这个问题并附上文件。",
                "the program failed while converting it (" + kind + "); other files are not affected: please report it"
                        + " with the file");
    }

    private static Message ignored(String name) {
        if (new FileName(name, true).isHidden()) {
            return new Message(
                    "隐藏文件或隐藏文件夹，已跳过：确需转换时请改名。", "a hidden file or folder: skipped; rename it if it must be converted");
        }
        Message ignored = IgnoredName.of(name);
        if (ignored != null) {
            return ignored;
        }
        return new Message(
                "符号链接或特殊文件，已跳过：确需转换时请直接给出它所指的文件。",
                "a symbolic link or a special file: skipped; name the file it stands for if it must be converted");
    }
}
