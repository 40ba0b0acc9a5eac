package dev.gouji.read.word.odt;

import dev.gouji.document.Reason;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.odf.OdfLooks;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Floating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is drawn over a text or in it: a frame, a shape, a control. Lengths are twips. */
final class OdtFrame {

    private static final int TWIPS_A_POINT = 20;

    private final Way way;
    private final boolean floats;
    private final Floating place;
    private final List<Draft> pictures = new ArrayList<>();
    private Reason ink;
    private boolean picture;

    /**
     * How what is drawn lies beside or over the text; null where a style does not say so.
     *
     * @param over whether text runs on behind it
     * @param filled whether nothing can be seen through it
     * @param behind whether text runs over it
     * @param cropped whether a part of it is cut off
     */
    record Way(Boolean over, Boolean filled, Boolean behind, Boolean cropped) {

        /** Nothing said. */
        static final Way UNSAID = new Way(null, null, null, null);

        /** Reads a {@code style:graphic-properties}. */
        static Way of(PartCursor cursor) {
            String wrap = cursor.attribute("wrap");
            String layer = cursor.attribute("run-through");
            boolean background = "background".equals(layer);
            Boolean over = wrap == null ? null : (Boolean) (wrap.equals("run-through") && !background);
            Boolean behind = wrap == null ? null : (Boolean) (wrap.equals("run-through") && background);
            String clip = cursor.attribute("clip");
            boolean cuts = clip != null && clip.chars().anyMatch(sign -> sign >= '1' && sign <= '9');
            Boolean cropped = clip == null ? null : (Boolean) cuts;
            String fill = cursor.attribute("fill");
            String colour = cursor.attribute("background-color");
            boolean painted = colour != null && !colour.equals("transparent");
            Boolean filled = null;
            if (fill != null || colour != null) {
                filled = painted || (fill != null && !fill.equals("none"));
            }
            return new Way(over, filled, behind, cropped);
        }

        Way over(Way base) {
            return new Way(
                    over != null ? over : base.over,
                    filled != null ? filled : base.filled,
                    behind != null ? behind : base.behind,
                    cropped != null ? cropped : base.cropped);
        }
    }

    /** For the element on which the cursor stands. */
    OdtFrame(PartCursor cursor, OdtStyles styles) {
        this.way = styles.style("graphic", cursor.attribute("style-name")).way();
        String anchor = cursor.attribute("anchor-type");
        this.floats = anchor != null && !anchor.equals("as-char");
        this.place = new Floating(
                OdfLooks.length(cursor.attribute("x")),
                OdfLooks.length(cursor.attribute("y")),
                OdfLooks.length(cursor.attribute("width")),
                OdfLooks.length(cursor.attribute("height")),
                "page".equals(anchor));
    }

    /** Takes into account what it shows that is no text; what it holds says better than itself what that is. */
    void ink(Reason reason) {
        picture |= reason == Reason.PICTURE;
        ink = ink == null || ink == Reason.DRAWING || reason == Reason.OBJECT ? reason : ink;
    }

    /**
     * What is seen of it that is no text; null for nothing.
     *
     * @param inCell whether it stands in a cell: what floats over no cell is nowhere
     * @param boxes its text
     */
    Reason ink(boolean inCell, List<Draft> boxes) {
        boolean boxed = ink == Reason.DRAWING && !boxes.isEmpty();
        return boxed || (floats && !inCell) ? null : ink;
    }

    /** The pictures in it, where they are what is seen of it, and text does not run over them. */
    List<Draft> pictures() {
        boolean behind = floats && Boolean.TRUE.equals(way.behind());
        return ink == Reason.PICTURE && !behind ? pictures : List.of();
    }

    /** Takes a picture of a name that stands in it. */
    void picture(String name, MetPicture.Source source) {
        boolean whole = !Boolean.TRUE.equals(way.cropped());
        double points = 1.0 / TWIPS_A_POINT;
        pictures.add(new Draft.Picture(
                new MetPicture(name, source, place.width() * points, place.height() * points, whole)));
    }

    /** What it may cover: nothing where text flows round it, or where it stands in a cell and is no larger. */
    Optional<Draft.Cover> cover(boolean inCell) {
        boolean opaque = picture || Boolean.TRUE.equals(way.filled());
        return floats && opaque && Boolean.TRUE.equals(way.over()) ? place.cover(inCell) : Optional.empty();
    }
}
