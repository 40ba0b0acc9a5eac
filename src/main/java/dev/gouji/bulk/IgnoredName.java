package dev.gouji.bulk;

import java.util.Locale;
import java.util.Set;

/** Names of files that are never documents. */
final class IgnoredName {

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

    private IgnoredName() {}

    /** Whether this is the name of a lock file, a hidden file ({@code .DS_Store}) or a system's own file. */
    static boolean matches(String name) {
        return name.startsWith("~$") || name.startsWith(".") || SYSTEM.contains(name.toLowerCase(Locale.ROOT));
    }
}
