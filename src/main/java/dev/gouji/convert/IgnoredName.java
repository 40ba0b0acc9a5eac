package dev.gouji.convert;

import dev.gouji.document.Message;
import java.util.Locale;
import java.util.Set;

/** The names of files that are no documents, in a folder as in an archive. */
public final class IgnoredName {

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");
    private static final String MAC_FOLDER = "__MACOSX";

    private IgnoredName() {}

    /** Why a file is passed over by its name or that of a folder it is in, steps parted by {@code /}; null when it is to be read. */
    public static Message of(String path) {
        for (String step : path.split("/", -1)) {
            Message ignored = step(step);
            if (ignored != null) {
                return ignored;
            }
        }
        return null;
    }

    private static Message step(String name) {
        if (name.startsWith("~$")) {
            return new Message("办公软件的锁文件，不是文档，已跳过。", "a lock file of an office program, no document: skipped");
        }
        if (name.startsWith(".")) {
            return new Message("隐藏文件或在隐藏文件夹中，已跳过。", "a hidden file, or in a hidden folder: skipped");
        }
        return name.equals(MAC_FOLDER) || SYSTEM.contains(name.toLowerCase(Locale.ROOT))
                ? new Message("系统文件，不是文档，已跳过。", "a file of the operating system, no document: skipped")
                : null;
    }
}
