package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.block.CodeBlock;
import dev.gouji.read.jpx.stream.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a precinct that belong to one band, row by row, with what packets say of them.
 *
 * @param across how many stand side by side
 * @param included from which layer on they are there
 * @param missing how many of their planes are nought
 */
record BlockGrid(int across, List<CodeBlock> blocks, TagTree included, TagTree missing) {

    /**
     * The blocks of a stretch of a band.
     *
     * @param place the stretch, on the band's grid
     * @param width of a block, as a power of two
     * @param height of a block, as a power of two
     */
    static BlockGrid of(Band band, Extent place, int width, int height) {
        if (place.isEmpty()) {
            return new BlockGrid(0, List.of(), new TagTree(0, 0), new TagTree(0, 0));
        }
        int left = place.x0() >> width;
        int top = place.y0() >> height;
        int across = ((place.x1() - 1) >> width) - left + 1;
        int down = ((place.y1() - 1) >> height) - top + 1;
        List<CodeBlock> blocks = new ArrayList<>(across * down);
        for (int row = top; row < top + down; row++) {
            for (int column = left; column < left + across; column++) {
                Extent block = new Extent(column << width, row << height, (column + 1) << width, (row + 1) << height)
                        .within(place);
                int x = block.x0() - band.extent().x0();
                int y = block.y0() - band.extent().y0();
                blocks.add(new CodeBlock(x, y, block.width(), block.height()));
            }
        }
        band.blocks().addAll(blocks);
        return new BlockGrid(across, blocks, new TagTree(across, down), new TagTree(across, down));
    }
}
