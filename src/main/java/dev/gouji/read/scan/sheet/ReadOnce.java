package dev.gouji.read.scan.sheet;

import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.line.PixelBox;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads each line of a sheet once, however often it is asked for: the lines that tell which way is up are read for it, and are
 * content too. For one sheet, and one thread.
 */
final class ReadOnce implements LineReaders {

    private final LineReaders readers;
    private final Map<PixelBox, ReadLine> read = new HashMap<>();

    /** With the eyes of readers. */
    ReadOnce(LineReaders readers) {
        this.readers = readers;
    }

    @Override
    public ReadLine read(LineCrop line) {
        return read.computeIfAbsent(line.box(), box -> readers.read(line));
    }

    @Override
    public boolean readWords() {
        return readers.readWords();
    }
}
