package dev.gouji.read.jpx;

import dev.gouji.read.jpx.stream.ByteCursor;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a code stream: its colours, its palette, which channel is what. Not thread-safe. Format: ITU-T T.800, annex I.
 */
final class JpxFile {

    private static final int STREAM_BEGINS = 0xFF4F;

    private static final int HEADER = box("jp2h");
    private static final int COLOURS = box("colr");
    private static final int PALETTE = box("pclr");
    private static final int MAPPING = box("cmap");
    private static final int DEFINITION = box("cdef");
    private static final int STREAM = box("jp2c");

    private static final int TO_THE_END = 0;
    private static final int LONG = 1;

    /** More than what eight bits can name. */
    private static final int MOST_SHADES = 256;

    private final List<Mapped> mapping = new ArrayList<>();
    private final List<Defined> definitions = new ArrayList<>();
    private int from = -1;
    private int end;
    private int colours;
    private List<byte[]> palette = List.of();

    /**
     * A channel that comes from a component by a column of the palette, or as it is.
     *
     * @param column of the palette; -1 for none
     */
    record Mapped(int component, int column) {}

    /**
     * What a channel is.
     *
     * @param kind 0 a colour, 1 opacity, 2 opacity that the colours have in them
     * @param colour from 1; 0 the whole picture
     */
    record Defined(int channel, int kind, int colour) {}

    private JpxFile() {}

    /**
     * Finds the code stream, which may stand there alone.
     *
     * @throws IOException when there is none
     */
    static JpxFile of(byte[] bytes) throws IOException {
        JpxFile file = new JpxFile();
        ByteCursor in = new ByteCursor(bytes, 0, bytes.length);
        if (new ByteCursor(bytes, 0, bytes.length).pair() == STREAM_BEGINS) {
            file.from = 0;
            file.end = bytes.length;
        } else {
            file.boxes(in);
        }
        if (file.from < 0) {
            throw new EOFException("there is no code stream");
        }
        return file;
    }

    private static int box(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    /** Up to the first code stream, or the end of what is above it. */
    private void boxes(ByteCursor in) throws IOException {
        while (from < 0 && in.left() >= 8) {
            long length = in.number(4);
            int name = (int) in.number(4);
            long content = length - 8;
            if (length == LONG) {
                content = (in.number(4) << 32 | in.number(4)) - 16;
            } else if (length == TO_THE_END) {
                content = in.left();
            }
            if (name == STREAM) {
                from = in.at();
                in.go(from + content);
                end = in.at();
            } else {
                take(name, in.part(content));
            }
        }
    }

    private void take(int name, ByteCursor in) throws IOException {
        if (name == HEADER) {
            boxes(in);
        } else if (name == COLOURS && colours == 0) {
            colours(in);
        } else if (name == PALETTE) {
            palette(in);
        } else if (name == MAPPING) {
            while (in.left() >= 4) {
                int component = in.pair();
                boolean by = in.octet() == 1;
                int column = in.octet();
                mapping.add(new Mapped(component, by ? column : -1));
            }
        } else if (name == DEFINITION) {
            int count = in.pair();
            for (int i = 0; i < count; i++) {
                definitions.add(new Defined(in.pair(), in.pair(), in.pair()));
            }
        }
    }

    private void colours(ByteCursor in) throws IOException {
        int method = in.octet();
        in.pair();
        colours = method == 1 ? (int) in.number(4) : 0;
    }

    private void palette(ByteCursor in) throws IOException {
        int shades = in.pair();
        int columns = in.octet();
        if (shades > MOST_SHADES) {
            throw new IOException("a palette of " + shades);
        }
        List<byte[]> read = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            depths.add((in.octet() & 127) + 1);
            read.add(new byte[MOST_SHADES]);
        }
        for (int shade = 0; shade < shades; shade++) {
            for (int column = 0; column < columns; column++) {
                int depth = depths.get(column);
                long value = in.number((depth + 7) / 8);
                read.get(column)[shade] = (byte) (value * 255 / ((1L << depth) - 1));
            }
        }
        palette = read;
    }

    /** Where the code stream begins. */
    int from() {
        return from;
    }

    /** Behind the code stream. */
    int end() {
        return end;
    }

    /** The number of its colours, as the standard has them; 0 where another thing says what they are. */
    int colours() {
        return colours;
    }

    /** The columns of its palette, each of 256 shades of eight bits; none if it has no palette. */
    List<byte[]> palette() {
        return palette;
    }

    List<Mapped> mapping() {
        return mapping;
    }

    List<Defined> definitions() {
        return definitions;
    }
}
