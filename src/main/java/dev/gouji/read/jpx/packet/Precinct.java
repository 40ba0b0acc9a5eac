package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.block.BlockModes;
import java.util.ArrayList;
import java.util.List;

/** A part of one resolution of one component, whose blocks share packets, one a layer. Not thread-safe. */
final class Precinct {

    private final int component;
    private final int resolution;
    private final int number;
    private final long x;
    private final long y;
    private final BlockModes modes;
    private final List<BlockGrid> grids = new ArrayList<>(3);
    private int layer;

    /**
     * A precinct of which no packet has come.
     *
     * @param number from 0, row by row
     * @param x where it begins on the grid of the picture
     * @param y where it begins on the grid of the picture
     */
    Precinct(int component, int resolution, int number, long x, long y, BlockModes modes) {
        this.component = component;
        this.resolution = resolution;
        this.number = number;
        this.x = x;
        this.y = y;
        this.modes = modes;
    }

    int component() {
        return component;
    }

    int resolution() {
        return resolution;
    }

    int number() {
        return number;
    }

    long x() {
        return x;
    }

    long y() {
        return y;
    }

    BlockModes modes() {
        return modes;
    }

    List<BlockGrid> grids() {
        return grids;
    }

    /** The layer whose packet comes next. */
    int layer() {
        return layer;
    }

    void pass() {
        layer++;
    }
}
