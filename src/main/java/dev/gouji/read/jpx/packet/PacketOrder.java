package dev.gouji.read.jpx.packet;

import dev.gouji.read.jpx.stream.Progression;
import dev.gouji.read.jpx.stream.Progression.Order;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The precincts of a tile in the order in which their packets come. Format: ITU-T T.800, B.12. */
final class PacketOrder {

    private static final Comparator<Precinct> BY_RESOLUTION = Comparator.comparingInt(Precinct::resolution)
            .thenComparingInt(Precinct::component)
            .thenComparingInt(Precinct::number);

    private static final Comparator<Precinct> BY_PLACE =
            Comparator.comparingLong(Precinct::y).thenComparingLong(Precinct::x);

    /** Reads the next packet of a precinct. */
    interface Visitor {

        /** Gives false when there are no more packets. */
        boolean visit(Precinct precinct) throws IOException;
    }

    private final List<Precinct> precincts;
    private final int layers;
    private final Visitor visitor;
    private boolean over;

    PacketOrder(TileLayout layout, Visitor visitor) {
        this.precincts = layout.precincts();
        this.layers = layout.settings().layers();
        this.visitor = visitor;
    }

    /** Goes through a part of the packets. */
    void go(Progression part) throws IOException {
        List<Precinct> some = precincts.stream()
                .filter(each -> isIn(part, each))
                .sorted(comparator(part.order()))
                .toList();
        int end = Math.min(part.endLayer(), layers);
        int from = 0;
        while (from < some.size() && !over) {
            int to = together(some, from, part.order());
            layers(some.subList(from, to), end);
            from = to;
        }
    }

    private static boolean isIn(Progression part, Precinct precinct) {
        return precinct.resolution() >= part.firstResolution()
                && precinct.resolution() < part.endResolution()
                && precinct.component() >= part.firstComponent()
                && precinct.component() < part.endComponent();
    }

    private static Comparator<Precinct> comparator(Order order) {
        return switch (order) {
            case LAYER_RESOLUTION_COMPONENT, RESOLUTION_LAYER_COMPONENT -> BY_RESOLUTION;
            case RESOLUTION_POSITION_COMPONENT ->
                Comparator.comparingInt(Precinct::resolution)
                        .thenComparing(BY_PLACE)
                        .thenComparing(BY_RESOLUTION);
            case POSITION_COMPONENT_RESOLUTION ->
                BY_PLACE.thenComparingInt(Precinct::component).thenComparing(BY_RESOLUTION);
            case COMPONENT_POSITION_RESOLUTION ->
                Comparator.comparingInt(Precinct::component)
                        .thenComparing(BY_PLACE)
                        .thenComparing(BY_RESOLUTION);
        };
    }

    /** Behind the last of those that have a layer after the other: all, all of a resolution, or one. */
    private static int together(List<Precinct> some, int from, Order order) {
        if (order == Order.LAYER_RESOLUTION_COMPONENT) {
            return some.size();
        }
        int to = from + 1;
        while (order == Order.RESOLUTION_LAYER_COMPONENT
                && to < some.size()
                && some.get(to).resolution() == some.get(from).resolution()) {
            to++;
        }
        return to;
    }

    private void layers(List<Precinct> some, int end) throws IOException {
        int first = some.stream().mapToInt(Precinct::layer).min().orElse(end);
        for (int layer = first; layer < end && !over; layer++) {
            for (Precinct precinct : some) {
                if (precinct.layer() == layer && !over) {
                    over = !visitor.visit(precinct);
                    precinct.pass();
                }
            }
        }
    }
}
