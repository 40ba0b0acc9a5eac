package dev.gouji.read.scan;

import dev.gouji.read.scan.sheet.LineReaders;

/** The readers of lines that this process has. */
public final class ScanReaders {

    private static volatile boolean nativeCode;

    private ScanReaders() {}

    /** Lets native code read too, from now on and in all of this process. */
    public static void allowNativeCode() {
        nativeCode = true;
    }

    /** Whether native code may read. */
    static boolean isNativeCodeAllowed() {
        return nativeCode;
    }

    /** What reads the lines of pictures; null where nothing can. */
    public static LineReaders standard() {
        return null;
    }
}
