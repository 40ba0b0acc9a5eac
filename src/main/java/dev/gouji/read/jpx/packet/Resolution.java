package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.stream.Extent;
import java.util.List;

/**
 * A component at one size: the lowest has one band, each of the others three that double the size of the one before.
 *
 * @param extent on its own grid
 */
public record Resolution(Extent extent, List<Band> bands) {

    /** Keeps the bands as they are now. */
    public Resolution {
        bands = List.copyOf(bands);
    }
}
