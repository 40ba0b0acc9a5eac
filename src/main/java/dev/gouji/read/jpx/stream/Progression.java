package dev.gouji.read.jpx.stream;

/**
 * A part of the packets of a tile, and their order (COD, POC). Format: ITU-T T.800, A.6.6 and B.12.
 *
 * @param order what comes first
 * @param firstResolution from 0
 * @param endResolution behind the last
 * @param firstComponent from 0
 * @param endComponent behind the last
 * @param endLayer behind the last; layers that have come before do not come again
 */
public record Progression(
        Order order, int firstResolution, int endResolution, int firstComponent, int endComponent, int endLayer) {

    /** Which loop is within which, by the first letters of the English words; in the order of their numbers. */
    public enum Order {
        LAYER_RESOLUTION_COMPONENT,
        RESOLUTION_LAYER_COMPONENT,
        RESOLUTION_POSITION_COMPONENT,
        POSITION_COMPONENT_RESOLUTION,
        COMPONENT_POSITION_RESOLUTION
    }

    /** All that a tile has. */
    static Progression all(Order order, int layers) {
        return new Progression(order, 0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, layers);
    }
}
