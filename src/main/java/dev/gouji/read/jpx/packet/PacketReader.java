package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.block.CodeBlock;
import dev.gouji.read.jpx.block.Segment;
import dev.gouji.read.jpx.stream.Progression;
import dev.gouji.read.jpx.stream.TileCode;
import dev.gouji.read.jpx.stream.TileCode.Part;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The packets of a tile → what is coded of its blocks. Format: ITU-T T.800, B.9 and B.10. Used by one thread. */
public final class PacketReader {

    private static final int START = 0x91;

    private static final int START_LENGTH = 6;

    private static final int END_OF_HEAD = 0x92;

    /** No coefficient has so many planes. */
    private static final int MOST_PLANES = 64;

    private final byte[] stream;
    private final Iterator<Part> parts;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int end;

    /** Bytes that the head of a packet has told of. */
    private record Piece(Segment segment, int length) {}

    private PacketReader(byte[] stream, TileCode code) {
        this.stream = stream;
        this.parts = code.parts().iterator();
    }

    /**
     * Gives each block what the packets of its tile have of it. A tile may end behind any packet.
     *
     * @throws IOException when a packet is damaged
     */
    public static void read(byte[] stream, TileCode code, TileLayout layout) throws IOException {
        PacketReader reader = new PacketReader(stream, code);
        PacketOrder order = new PacketOrder(layout, reader::packet);
        for (Progression part : code.settings().progressions()) {
            order.go(part);
        }
    }

    private boolean packet(Precinct precinct) throws IOException {
        while (at == end && parts.hasNext()) {
            Part part = parts.next();
            at = part.from();
            end = part.end();
        }
        if (at == end) {
            return false;
        }
        if (isMarker(START)) {
            at += START_LENGTH;
        }
        HeaderBits bits = new HeaderBits(stream, at, end);
        pieces.clear();
        if (bits.bit() == 1) {
            for (BlockGrid grid : precinct.grids()) {
                head(bits, precinct, grid);
            }
        }
        at = bits.end();
        if (isMarker(END_OF_HEAD)) {
            at += 2;
        }
        for (Piece piece : pieces) {
            body(piece);
        }
        return true;
    }

    private boolean isMarker(int second) {
        return end - at >= 2 && stream[at] == (byte) 0xFF && stream[at + 1] == (byte) second;
    }

    private void body(Piece piece) throws IOException {
        if (piece.length > end - at) {
            throw new EOFException("a packet breaks off");
        }
        piece.segment.add(at, piece.length);
        at += piece.length;
    }

    private void head(HeaderBits bits, Precinct precinct, BlockGrid grid) throws IOException {
        for (int i = 0; i < grid.blocks().size(); i++) {
            CodeBlock block = grid.blocks().get(i);
            int x = i % grid.across();
            int y = i / grid.across();
            boolean begun = block.isBegun();
            boolean included = begun ? bits.bit() == 1 : grid.included().isBelow(precinct.layer() + 1, x, y, bits);
            if (!included) {
                continue;
            }
            if (!begun) {
                block.miss(missing(bits, grid, x, y));
            }
            int passes = passes(bits);
            while (bits.bit() == 1) {
                block.lengthen();
            }
            while (passes > 0) {
                Segment segment = block.open(precinct.modes());
                int taken = block.take(segment, passes);
                pieces.add(new Piece(segment, bits.bits(block.lengthBits(taken))));
                passes -= taken;
            }
        }
    }

    private static int missing(HeaderBits bits, BlockGrid grid, int x, int y) throws IOException {
        int missing = 0;
        while (!grid.missing().isBelow(missing + 1, x, y, bits)) {
            missing++;
            if (missing > MOST_PLANES) {
                throw new IOException("a block without planes");
            }
        }
        return missing;
    }

    /** How many passes of a block there are: small numbers have few bits (table B.4). */
    private static int passes(HeaderBits bits) throws IOException {
        if (bits.bit() == 0) {
            return 1;
        }
        if (bits.bit() == 0) {
            return 2;
        }
        int few = bits.bits(2);
        if (few < 3) {
            return 3 + few;
        }
        int more = bits.bits(5);
        return more < 31 ? 6 + more : 37 + bits.bits(7);
    }
}
