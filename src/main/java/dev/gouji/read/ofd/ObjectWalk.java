package dev.gouji.read.ofd;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.page.content.Glyph;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The layers, blocks and objects of a page → its draft, in the order in which they are painted. */
final class ObjectWalk {

    /** How far all sides of a picture together may be from its boundary, in millimetres. */
    private static final double OFF = 1;

    private final PartCursor cursor;
    private final PageDraft page;
    private final Map<String, Paint> styles;
    private final Budget budget;
    private int level;

    /** What a text object says of all its glyphs. */
    private record TextStyle(Placement place, double size, double wide, int turn, int flow, Colour colour, int run) {}

    ObjectWalk(PartCursor cursor, PageDraft page, Map<String, Paint> styles, Budget budget) {
        this.cursor = cursor;
        this.page = page;
        this.styles = styles;
        this.budget = budget;
    }

    /** Reads what is in the current element; a page, a block or what an annotation shows. */
    void read(Paint paint, double offsetX, double offsetY) throws XMLStreamException, UnreadableException {
        budget.require(Bound.NESTING, ++level);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            Paint own = styles.getOrDefault(String.valueOf(cursor.attribute("DrawParam")), paint);
            boolean visible = !"false".equals(cursor.attribute("Visible"));
            switch (cursor.localName()) {
                case "Layer", "PageBlock" -> read(visible ? own : Paint.NOTHING, offsetX, offsetY);
                case "TextObject" -> readText(own, visible, offsetX, offsetY);
                case "PathObject" -> {
                    if (visible) {
                        readPath(own, offsetX, offsetY);
                    }
                }
                case "ImageObject" -> {
                    if (visible) {
                        page.addImage(boundary(offsetX, offsetY), resource());
                    }
                }
                case "CompositeObject" -> page.addUnread(boundary(offsetX, offsetY));
                default -> {}
            }
        }
        level--;
    }

    /** Left, top, right and bottom of the object on which the cursor stands; the origin when it does not say. */
    private double[] boundary(double offsetX, double offsetY) {
        double[] own = Numbers.of(cursor.attribute("Boundary"));
        double[] box = own.length == 4 ? own : new double[4];
        return new double[] {offsetX + box[0], offsetY + box[1], offsetX + box[0] + box[2], offsetY + box[1] + box[3]};
    }

    /** What the picture shows that fills its boundary, upright and opaque; null for any other. */
    private String resource() {
        double[] matrix = Numbers.of(cursor.attribute("CTM"));
        double[] own = Numbers.of(cursor.attribute("Boundary"));
        if (matrix.length != 6 || own.length != 4 || cursor.attribute("Alpha") != null) {
            return null;
        }
        double off = Math.abs(matrix[0] - own[2])
                + Math.abs(matrix[3] - own[3])
                + Math.abs(matrix[1])
                + Math.abs(matrix[2])
                + Math.abs(matrix[4])
                + Math.abs(matrix[5]);
        return off <= OFF ? cursor.attribute("ResourceID") : null;
    }

    private void readPath(Paint inherited, double offsetX, double offsetY)
            throws XMLStreamException, UnreadableException {
        Placement place = Placement.of(cursor, offsetX, offsetY);
        boolean stroke = !"false".equals(cursor.attribute("Stroke"));
        boolean fill = "true".equals(cursor.attribute("Fill"));
        double[] alpha = Numbers.of(cursor.attribute("Alpha"));
        boolean opaque = alpha.length == 0 || alpha[0] >= 200;
        Paint paint = alpha.length == 1 && alpha[0] < 16 ? Paint.NOTHING : inherited;
        PathData data = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "AbbreviatedData" -> data = PathData.of(cursor.text(), place);
                case "FillColor" -> {
                    double[] own = Numbers.of(cursor.attribute("Alpha"));
                    opaque &= own.length == 0 || own[0] >= 200;
                    paint = paint.filledWith(Paint.colour(cursor));
                }
                case "StrokeColor" -> paint = paint.strokedWith(Paint.colour(cursor));
                default -> {}
            }
        }
        if (data != null && fill) {
            data.fill(page, paint, opaque);
        }
        if (data != null && stroke && paint.stroked()) {
            data.stroke(page);
        }
    }

    private void readText(Paint inherited, boolean visible, double offsetX, double offsetY)
            throws XMLStreamException, UnreadableException {
        Placement place = Placement.of(cursor, offsetX, offsetY);
        double[] size = Numbers.of(cursor.attribute("Size"));
        double[] scale = Numbers.of(cursor.attribute("HScale"));
        double[] alpha = Numbers.of(cursor.attribute("Alpha"));
        int turn = place.turn();
        int glyphTurn = turn < 0 ? -1 : (turn + quarters("CharDirection")) % 4;
        int flow = turn < 0 ? -1 : (turn + quarters("ReadDirection")) % 4;
        boolean filled = !"false".equals(cursor.attribute("Fill"));
        boolean painted = visible && filled && !(alpha.length == 1 && alpha[0] < 16);
        Colour colour = painted ? inherited.filling() : Paint.CLEAR;
        double em = (size.length == 1 ? size[0] : 0) * place.stretch(false);
        double wide = (scale.length == 1 ? scale[0] : 1) * place.stretch(true);
        int run = page.nextRun();
        double[] last = {0, 0};
        double[] clip = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "FillColor" -> colour = painted ? Paint.colour(cursor) : colour;
                case "Clips" -> clip = readClips(place);
                case "TextCode" -> {
                    if (glyphTurn >= 0) {
                        TextStyle style = new TextStyle(place, em, wide, glyphTurn, flow, colour, run);
                        readCode(style, size.length == 1 ? size[0] : 0, clip, last);
                    }
                }
                default -> {}
            }
        }
    }

    private int quarters(String attribute) {
        return Math.floorMod(cursor.number(attribute, 0) / 90, 4);
    }

    /** The bounds of all clipping paths together. */
    private double[] readClips(Placement place) throws XMLStreamException, UnreadableException {
        double[] bounds = null;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.localName().equals("AbbreviatedData")) {
                double[] own = PathData.of(cursor.text(), place).bounds();
                bounds = bounds == null
                        ? own
                        : new double[] {
                            Math.min(bounds[0], own[0]),
                            Math.min(bounds[1], own[1]),
                            Math.max(bounds[2], own[2]),
                            Math.max(bounds[3], own[3])
                        };
            }
        }
        return bounds;
    }

    /**
     * One run of glyphs.
     *
     * @param last where the run before began, for one that does not say
     */
    private void readCode(TextStyle style, double ownSize, double[] clip, double[] last)
            throws XMLStreamException, UnreadableException {
        double[] x = Numbers.of(cursor.attribute("X"));
        double[] y = Numbers.of(cursor.attribute("Y"));
        last[0] = x.length == 1 ? x[0] : last[0];
        last[1] = y.length == 1 ? y[0] : last[1];
        String deltaX = cursor.attribute("DeltaX");
        String deltaY = cursor.attribute("DeltaY");
        String text = cursor.text();
        List<Double> stepsX = Numbers.deltas(deltaX, text.length());
        List<Double> stepsY = Numbers.deltas(deltaY, text.length());
        int[] codes = text.codePoints().toArray();
        // glyphs whose distances are not given are set by their font alone, which is not asked: their places are
        // guesses
        boolean placed = stepsX != null
                && stepsY != null
                && (codes.length < 2 || Math.max(stepsX.size(), stepsY.size()) >= codes.length - 1);
        double atX = last[0];
        double atY = last[1];
        for (int i = 0; i < codes.length; i++) {
            double natural = (isWide(codes[i]) ? 1 : 0.5) * ownSize;
            addGlyph(style, codes[i], atX, atY, natural, clip);
            if (placed) {
                atX += i < stepsX.size() ? stepsX.get(i) : 0;
                atY += i < stepsY.size() ? stepsY.get(i) : 0;
            } else {
                atX += natural;
            }
        }
    }

    private void addGlyph(TextStyle style, int code, double ownX, double ownY, double natural, double[] clip)
            throws UnreadableException {
        double advance = natural * style.wide();
        double originX = style.place().x(ownX, ownY);
        double originY = style.place().y(ownX, ownY);
        double[] on = direction(style.turn());
        double x = originX + on[0] * advance / 2 + on[1] * Glyph.MIDDLE * style.size();
        double y = originY + on[1] * advance / 2 - on[0] * Glyph.MIDDLE * style.size();
        boolean inside = clip == null || (x >= clip[0] && x <= clip[2] && y >= clip[1] && y <= clip[3]);
        double length = style.flow() % 2 == style.turn() % 2 ? advance : style.size();
        page.addGlyph(
                spoken(code),
                x,
                y,
                length,
                style.size(),
                style.turn(),
                style.flow(),
                style.run(),
                inside ? style.colour() : Paint.CLEAR);
    }

    private static double[] direction(int turn) {
        return switch (turn) {
            case 1 -> new double[] {0, 1};
            case 2 -> new double[] {-1, 0};
            case 3 -> new double[] {0, -1};
            default -> new double[] {1, 0};
        };
    }

    /** Codes of private use and none say nothing that can be known without the font. */
    private static String spoken(int code) {
        int type = Character.getType(code);
        boolean unknown = type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || code == 0xFFFD;
        return unknown ? Glyph.UNDECODABLE : Character.toString(code);
    }

    private static boolean isWide(int code) {
        return code >= 0x2E80 || code == 0x2014 || code == 0x2018 || code == 0x2019 || code == 0x201C || code == 0x201D;
    }
}
