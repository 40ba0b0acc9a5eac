package dev.gouji.read.scan.line;

import dev.gouji.read.scan.line.InkPart.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of ink → what each is: writing, a speck, or what is left of the rulings around the cell. A speck beside writing is its
 * hairline: without it a 4 is a 1.
 */
final class InkSorter {

    /** What is smaller is a speck, in pixels of a page of 200 dots an inch. */
    private static final double SPECK = 7;

    private static final double SPECK_SIDE = 2;

    /** A speck so near to writing belongs to it, in pixels of a page of 200 dots an inch. */
    private static final double NEAR = 2.6;

    /** What reaches no further into the cell is of its rulings, in inches. */
    private static final double EDGE = 0.022;

    /** Of more specks none belongs to anything: it is a grainy picture. */
    private static final int MOST_SPECKS = 2_000;

    private final InkMap map;
    private final double dpi;

    private InkSorter(InkMap map, double dpi) {
        this.map = map;
        this.dpi = dpi;
    }

    /** Says of every part of a map what it is. */
    static void sort(InkMap map, double dpi) {
        new InkSorter(map, dpi).sort();
    }

    private void sort() {
        double unit = dpi / 200;
        List<InkPart> specks = new ArrayList<>();
        List<InkPart> writing = new ArrayList<>();
        for (InkPart part : map.parts()) {
            boolean small = part.width() <= SPECK_SIDE * unit + 0.5 && part.height() <= SPECK_SIDE * unit + 0.5;
            if (map.isRuled() && isFrame(part)) {
                part.is(Role.FRAME);
            } else if (small || part.pixels() < SPECK * unit * unit) {
                part.is(Role.SPECK);
                specks.add(part);
            } else {
                writing.add(part);
            }
        }
        if (specks.size() <= MOST_SPECKS) {
            takeHairlines(specks, writing, (int) Math.max(2, Math.round(NEAR * unit)));
        }
    }

    private static void takeHairlines(List<InkPart> specks, List<InkPart> writing, int near) {
        List<InkPart> fresh = writing;
        while (!fresh.isEmpty()) {
            List<InkPart> taken = new ArrayList<>();
            for (InkPart speck : specks) {
                if (speck.role() == Role.SPECK && fresh.stream().anyMatch(part -> part.isNear(speck, near))) {
                    speck.is(Role.WRITING);
                    taken.add(speck);
                }
            }
            fresh = taken;
        }
    }

    private boolean isFrame(InkPart part) {
        PixelBox box = map.box();
        int edge = (int) Math.max(3, dpi * EDGE);
        boolean beside = part.x1() < edge || part.x0() >= box.width() - edge;
        boolean above = part.y1() < edge || part.y0() >= box.height() - edge;
        if (beside || above) {
            return true;
        }
        int narrow = Math.min(part.width(), part.height());
        boolean thin = narrow <= edge && Math.max(part.width(), part.height()) > 4 * narrow;
        return thin && isAtEdge(part, edge);
    }

    /** Whether a part begins where the rulings end. */
    private boolean isAtEdge(InkPart part, int edge) {
        return part.x0() < edge
                || part.y0() < edge
                || part.x1() >= map.box().width() - edge
                || part.y1() >= map.box().height() - edge;
    }
}
