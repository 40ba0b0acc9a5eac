package dev.gouji.read.jpx.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How large a picture is, in how many tiles, of what components (SIZ). Format: ITU-T T.800, A.5.1.
 *
 * @param picture its rectangle on the grid that everything is placed by
 * @param tile the first tile, whole, though the picture may begin within it
 */
public record PictureSize(Extent picture, Extent tile, List<Component> components) {

    /** More than colours and what goes with them. */
    private static final int MOST_COMPONENTS = 16;

    private static final int MOST_TILES = 65_535;

    private static final int MOST_BITS = 24;

    /** Coding that an amendment of the standard brought. */
    private static final int HIGH_THROUGHPUT = 1 << 14;

    /**
     * A component.
     *
     * @param bits of a sample
     * @param signed whether they may be negative
     * @param across how many columns of the grid there are to one of its own
     * @param down how many rows
     */
    public record Component(int bits, boolean signed, int across, int down) {}

    /** Keeps the components as they are now. */
    public PictureSize {
        components = List.copyOf(components);
    }

    /** Reads it from what stands behind its length. */
    static PictureSize read(ByteCursor in) throws IOException {
        if ((in.pair() & HIGH_THROUGHPUT) != 0) {
            throw new IOException("it is coded for high throughput");
        }
        int x1 = natural(in);
        int y1 = natural(in);
        Extent picture = new Extent(natural(in), natural(in), x1, y1);
        int across = natural(in);
        int down = natural(in);
        int left = natural(in);
        int top = natural(in);
        Extent tile = new Extent(left, top, (int) Math.min(Integer.MAX_VALUE, (long) left + across), (int)
                Math.min(Integer.MAX_VALUE, (long) top + down));
        boolean begins =
                left <= picture.x0() && top <= picture.y0() && tile.x1() > picture.x0() && tile.y1() > picture.y0();
        if (picture.isEmpty() || tile.isEmpty() || !begins) {
            throw new IOException("it has no size");
        }
        PictureSize size = new PictureSize(picture, tile, components(in));
        if ((long) size.tilesAcross() * size.tilesDown() > MOST_TILES) {
            throw new IOException("it has too many tiles");
        }
        return size;
    }

    private static List<Component> components(ByteCursor in) throws IOException {
        int count = in.pair();
        if (count == 0 || count > MOST_COMPONENTS) {
            throw new IOException("it has " + count + " components");
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int depth = in.octet();
            Component component = new Component((depth & 127) + 1, depth > 127, in.octet(), in.octet());
            if (component.bits > MOST_BITS || component.across == 0 || component.down == 0) {
                throw new IOException("a component is " + component);
            }
            components.add(component);
        }
        return components;
    }

    private static int natural(ByteCursor in) throws IOException {
        long number = in.number(4);
        if (number > Integer.MAX_VALUE) {
            throw new IOException("a length of " + number);
        }
        return (int) number;
    }

    /** How many tiles stand side by side. */
    int tilesAcross() {
        return count((long) picture.x1() - tile.x0(), tile.width());
    }

    /** How many tiles stand one above the other. */
    int tilesDown() {
        return count((long) picture.y1() - tile.y0(), tile.height());
    }

    private static int count(long length, int size) {
        return (int) ((length + size - 1) / size);
    }

    /** How many tiles there are. */
    int tiles() {
        return tilesAcross() * tilesDown();
    }

    /** The part of the picture that is in a tile, from 0. */
    public Extent tile(int number) {
        long left = tile.x0() + (long) tile.width() * (number % tilesAcross());
        long top = tile.y0() + (long) tile.height() * (number / tilesAcross());
        int right = (int) Math.min(picture.x1(), left + tile.width());
        int bottom = (int) Math.min(picture.y1(), top + tile.height());
        return new Extent((int) left, (int) top, right, bottom).within(picture);
    }
}
