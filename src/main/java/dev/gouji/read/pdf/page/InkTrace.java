package dev.gouji.read.pdf.page;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.read.page.content.InkBox;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is seen on a page and is neither text nor a ruling. */
final class InkTrace {

    /** A page with more is a drawing from rim to rim. */
    private static final int MOST = 200_000;

    /** What the clip leaves less of, along both sides in points, is not seen. */
    private static final double LEAST = 0.3;

    private final List<InkBox> inks = new ArrayList<>();

    /** In the order of the page's content. */
    List<InkBox> inks() {
        return inks;
    }

    /** A curve, a slope or an outline, filled or stroked; white ones are taken for the ground. */
    void drawn(double[] box, PaintState paint, boolean white, boolean filled) {
        if (!white) {
            add(box, paint, Reason.DRAWING, filled);
        }
    }

    /** Anything else, by its left, top, right and bottom. */
    void add(double[] box, PaintState paint, Reason reason) {
        add(box, paint, reason, reason == Reason.PICTURE);
    }

    /** Learns that something opaque was painted: what it meets may look otherwise than it was drawn. */
    void cover(Box box) {
        inks.replaceAll(ink -> ink.readable() && box.meets(ink.box()) ? ink.unreadable() : ink);
    }

    private void add(double[] box, PaintState paint, Reason reason, boolean readable) {
        double left = Math.max(box[0], paint.clipLeft);
        double top = Math.max(box[1], paint.clipTop);
        double right = Math.min(box[2], paint.clipRight);
        double bottom = Math.min(box[3], paint.clipBottom);
        boolean seen = right >= left && bottom >= top && Math.max(right - left, bottom - top) >= LEAST;
        if (seen && inks.size() < MOST) {
            inks.add(new InkBox(new Box(left, top, right, bottom), reason, readable));
        }
    }
}
