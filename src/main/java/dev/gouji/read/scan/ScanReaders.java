package dev.gouji.read.scan;

import dev.gouji.read.scan.sheet.LineReaders;

/** The readers of lines that this process has. */
public final class ScanReaders {

    private ScanReaders() {}

    /** What reads the lines of pictures; null where nothing can. */
    public static LineReaders standard() {
        return null;
    }
}
