package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.block.CodeBlock;
import dev.gouji.read.jpx.stream.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * The coefficients of one kind of one resolution: what is low, or high across, upright or both ways.
 *
 * @param kind 0 low both ways, 1 high across, 2 high upright, 3 both
 * @param extent on its own grid
 * @param planes of bits of its coefficients
 * @param step what they are counted in
 * @param blocks all of them, in no order
 */
public record Band(int kind, Extent extent, int planes, float step, List<CodeBlock> blocks) {

    Band(int kind, Extent extent, int planes, float step) {
        this(kind, extent, planes, step, new ArrayList<>());
    }

    /** 1 where it is high across. */
    public int across() {
        return kind & 1;
    }

    /** 1 where it is high upright. */
    public int upright() {
        return kind >> 1;
    }
}
