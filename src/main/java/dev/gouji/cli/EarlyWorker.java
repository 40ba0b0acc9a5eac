package dev.gouji.cli;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

/** A guess, before arguments are parsed, whether a run will need a worker of the standard bounds. */
final class EarlyWorker {

    /** With these no worker is needed, or another than would be started. */
    private static final List<String> OTHERWISE =
            List.of("--isolate", "--limit-", "--scans", "--dry-run", "--help", "-h");

    private EarlyWorker() {}

    /** Whether several files are named, which are converted in workers; a folder is several, but for a dataset's. */
    static boolean isLikelyNeeded(String... args) {
        boolean otherwise =
                Stream.of(args).anyMatch(argument -> OTHERWISE.stream().anyMatch(argument::startsWith));
        if (otherwise || !List.of("convert", "check").contains(args[0])) {
            return false;
        }
        int files = 0;
        for (int i = 1; i < args.length; i++) {
            // what follows an option may be its value
            files += args[i - 1].startsWith("-") ? 0 : files(new File(args[i]));
        }
        return files > 1;
    }

    private static int files(File file) {
        if (file.isDirectory()) {
            return new File(file, "datapackage.json").exists() ? 0 : 2;
        }
        return file.exists() ? 1 : 0;
    }
}
