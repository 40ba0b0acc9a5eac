package dev.gouji.read.word.doc.file;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each character of the text stands in the main stream ([Clx], [PlcPcd]): files that were saved in haste have their
 * text in pieces, in any order.
 */
public final class PieceTable {

    private static final int PROPERTIES = 1;
    private static final int PIECES = 2;
    private static final int PIECE = 8;
    private static final int COMPRESSED = 0x40000000;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Slice main;
    private final List<Slice> properties = new ArrayList<>();
    private Slice plex = Slice.EMPTY;
    private int count;

    /**
     * A piece of the text.
     *
     * @param start its first character
     * @param end the character behind its last
     * @param offset where it stands in the main stream
     * @param width bytes of a character: 1 (windows-1252) or 2 (UTF-16)
     * @param properties what the piece says over what its runs and paragraphs say
     */
    public record Piece(int start, int end, int offset, int width, Slice properties) {

        /** Where a character stands in the main stream. */
        public int offsetOf(int character) {
            return Math.toIntExact(offset + (long) (character - start) * width);
        }
    }

    PieceTable(Slice main, Slice clx) {
        this.main = main;
        int at = 0;
        while (at < clx.length() && clx.u8(at) == PROPERTIES) {
            int size = clx.u16(at + 1);
            properties.add(clx.part(at + 3, size));
            at += 3 + size;
        }
        if (clx.u8(at) != PIECES) {
            throw new IndexOutOfBoundsException("no pieces");
        }
        plex = clx.part(at + 5, clx.u32(at + 1));
        count = (plex.length() - 4) / (4 + PIECE);
        if (count < 1) {
            throw new IndexOutOfBoundsException("no piece");
        }
    }

    /** The piece that holds a character. */
    public Piece at(int character) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (plex.i32(middle * 4) <= character) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int start = plex.i32(low * 4);
        int end = plex.i32(low * 4 + 4);
        if (character < start || character >= end) {
            throw new IndexOutOfBoundsException("no piece holds character " + character);
        }
        Slice descriptor = plex.part((count + 1) * 4L + (long) low * PIECE, PIECE);
        int place = descriptor.i32(2);
        boolean compressed = (place & COMPRESSED) != 0;
        int offset = place & ~COMPRESSED;
        return new Piece(start, end, compressed ? offset / 2 : offset, compressed ? 1 : 2, modifier(descriptor.u16(6)));
    }

    /** The characters from one to another, both in the piece. */
    public String text(Piece piece, int from, int to) {
        Slice stored = main.part(piece.offsetOf(from), (long) (to - from) * piece.width());
        if (piece.width() == 1) {
            return stored.text(WESTERN);
        }
        // not decoded: half a pair must not change how many characters there are
        char[] characters = new char[to - from];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) stored.u16(i * 2);
        }
        return new String(characters);
    }

    /** A [Prm]: one small property, or the number of a list of them. */
    private Slice modifier(int prm) {
        if ((prm & 1) != 0) {
            int list = prm >> 1;
            return list < properties.size() ? properties.get(list) : Slice.EMPTY;
        }
        int code = smallCode(prm >> 1 & 0x7F);
        return code == 0 ? Slice.EMPTY : Slice.of(new byte[] {(byte) code, (byte) (code >> 8), (byte) (prm >> 8)});
    }

    /** The properties of this room that have a number of one byte ([Prm0]). */
    private static int smallCode(int number) {
        return switch (number) {
            case 0x0C -> DocParagraphMark.LEVEL;
            case 0x18 -> DocParagraphMark.IN_TABLE;
            case 0x19 -> DocParagraphMark.ROW_END;
            case 0x41 -> RunMark.DELETED;
            case 0x53 -> RunMark.PLAIN;
            case 0x5C -> RunMark.HIDDEN;
            case 0x68 -> RunMark.RAISED;
            default -> 0;
        };
    }
}
