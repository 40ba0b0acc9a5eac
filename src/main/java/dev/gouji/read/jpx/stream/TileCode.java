package dev.gouji.read.jpx.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * What is coded of a tile.
 *
 * @param number from 0
 * @param parts where its packets lie, in their order
 */
public record TileCode(int number, TileSettings settings, List<Part> parts) {

    /**
     * A stretch of whole packets.
     *
     * @param from its first byte
     * @param end behind its last
     */
    public record Part(int from, int end) {}

    TileCode(int number, TileSettings settings) {
        this(number, settings, new ArrayList<>());
    }
}
