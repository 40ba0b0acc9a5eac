package dev.gouji.read.jpx.stream;

import java.io.EOFException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers of a code stream and where its tiles lie; nothing is decoded. Format: ITU-T T.800, annex A. Not thread-safe.
 */
public final class CodeStream {

    private static final int START = 0xFF4F;
    private static final int SIZE = 0xFF51;
    private static final int STYLE = 0xFF52;
    private static final int OWN_STYLE = 0xFF53;
    private static final int QUANTIZATION = 0xFF5C;
    private static final int OWN_QUANTIZATION = 0xFF5D;
    private static final int REGION = 0xFF5E;
    private static final int CHANGES = 0xFF5F;
    private static final int PACKED_HEADERS = 0xFF60;
    private static final int PACKED_TILE_HEADERS = 0xFF61;
    private static final int TILE = 0xFF90;
    private static final int DATA = 0xFF93;
    private static final int END = 0xFFD9;

    private final ByteCursor in;
    private final int end;
    private final Map<Integer, TileCode> tiles = new TreeMap<>();
    private PictureSize size;
    private TileSettings settings;

    private CodeStream(byte[] bytes, int from, int end) {
        this.in = new ByteCursor(bytes, from, end);
        this.end = end;
    }

    /**
     * Reads the size alone.
     *
     * @throws IOException when there is none
     */
    public static PictureSize size(byte[] bytes, int from, int end) throws IOException {
        CodeStream stream = new CodeStream(bytes, from, end);
        stream.start();
        return stream.size;
    }

    /**
     * Reads all headers.
     *
     * @throws IOException when they are damaged, break off or say what is not understood
     */
    public static CodeStream of(byte[] bytes, int from, int end) throws IOException {
        CodeStream stream = new CodeStream(bytes, from, end);
        stream.start();
        stream.headers();
        return stream;
    }

    private void start() throws IOException {
        if (in.pair() != START || in.pair() != SIZE) {
            throw new IOException("it does not begin as it should");
        }
        size = PictureSize.read(segment());
        settings = new TileSettings(size.components().size());
    }

    private ByteCursor segment() throws IOException {
        return in.part(Math.max(0, in.pair() - 2));
    }

    private void headers() throws IOException {
        boolean first = true;
        int marker = in.pair();
        while (marker != TILE) {
            take(marker, settings, first);
            first &= marker != CHANGES;
            marker = in.pair();
        }
        if (!settings.areComplete()) {
            throw new IOException("how it is coded is not said");
        }
        // many end without an end
        while (marker == TILE) {
            tile();
            marker = in.left() < 2 ? END : in.pair();
        }
        if (marker != END) {
            throw new IOException("a tile begins with " + Integer.toHexString(marker));
        }
        if (tiles.size() < size.tiles()) {
            throw new EOFException("there are " + tiles.size() + " of " + size.tiles() + " tiles");
        }
    }

    private void take(int marker, TileSettings to, boolean first) throws IOException {
        ByteCursor segment = segment();
        switch (marker) {
            case STYLE -> to.style(segment);
            case OWN_STYLE -> to.ownStyle(segment);
            case QUANTIZATION -> to.quantization(segment);
            case OWN_QUANTIZATION -> to.ownQuantization(segment);
            case REGION -> to.region(segment);
            case CHANGES -> to.changes(segment, first);
            case PACKED_HEADERS, PACKED_TILE_HEADERS ->
                throw new IOException("its packets are parted from their headers");
            default -> requireMarker(marker);
        }
    }

    private static void requireMarker(int marker) throws IOException {
        if (marker < 0xFF01) {
            throw new IOException("no marker: " + marker);
        }
    }

    private void tile() throws IOException {
        int begin = in.at() - 2;
        ByteCursor header = segment();
        int number = header.pair();
        long length = header.number(4);
        if (number >= size.tiles()) {
            throw new IOException("there is no tile " + number);
        }
        TileCode tile = tiles.computeIfAbsent(number, key -> new TileCode(key, settings.copy()));
        boolean first = tile.parts().isEmpty();
        int marker = in.pair();
        while (marker != DATA) {
            take(marker, tile.settings(), first);
            first &= marker != CHANGES;
            marker = in.pair();
        }
        int from = in.at();
        in.go(length == 0 ? end : begin + length);
        tile.parts().add(new TileCode.Part(from, in.at()));
    }

    /** How large it is. */
    public PictureSize size() {
        return size;
    }

    /** Its tiles in the order of their numbers. */
    public Collection<TileCode> tiles() {
        return tiles.values();
    }
}
