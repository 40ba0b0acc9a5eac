package dev.gouji.read.pdf.page;

import dev.gouji.document.Reason;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Grounds;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.pdf.font.GlyphDecoder;
import dev.gouji.read.pdf.stream.FontClaims;
import dev.gouji.read.pdf.stream.Meter;
import dev.gouji.read.pdf.stream.StreamedForm;
import dev.gouji.read.pdf.stream.StreamedPage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Page content → glyphs and rulings, in one walk. One walker reads the pages of one document, one after the other; not
 * thread-safe.
 */
public final class PageWalker extends PDFStreamEngine {

    /** What drawing a form costs, in path operators: a few forms that draw each other are an endless page. */
    private static final int COST_OF_A_FORM = 200;

    /** A page without text that fills more curved shapes than this shows its text as outlines. */
    private static final int LETTERS_AS_OUTLINES = 50;

    /**
     * Each rectangle that may hide text costs a look at every glyph so far, each glyph one at every ground of
     * its colour, each white one at every ground.
     */
    private static final int LOOKS_FOR_ONE_PATH = 16;

    /** Paint that lets more than the rest of this through is not seen. */
    private static final double TRANSPARENT = 0.05;

    /** A digit narrower than this is not seen, in em. */
    private static final double SQUEEZED = 0.05;

    private final Layers layers;
    private final ShownAnnotations annotations;
    private final Budget budget;
    private final Meter paths;
    private final FontClaims fonts;
    private final Meter inflated;
    private final Meter glyphMeter;
    private final IdentityHashMap<COSDictionary, GlyphDecoder> decoders = new IdentityHashMap<>();

    private PageFrame frame;
    private GlyphPlacer placer;
    private InkTrace inks;
    private PathTracer tracer;
    private PathOperators pathOperators;
    private List<Glyph> glyphs;
    private Deque<PaintState> states;
    private boolean images;
    private boolean harmed;
    private int run;
    private int covering;
    private Set<COSDictionary> drawing;

    /** A walker that charges glyphs and paths to a budget. */
    public PageWalker(Layers layers, ShownAnnotations annotations, Budget budget) {
        this.layers = layers;
        this.annotations = annotations;
        this.budget = budget;
        this.paths = new Meter(budget, Bound.PATHS);
        this.fonts = new FontClaims(budget);
        this.inflated = new Meter(budget, Bound.INFLATED);
        this.glyphMeter = new Meter(budget, Bound.GLYPHS);
        TextOperators.addTo(this);
    }

    /**
     * Walks a page.
     *
     * @throws UnreadableException when a bound is passed
     */
    public PageContent walk(PDPage page) throws UnreadableException {
        budget.reset(Bound.PATHS);
        budget.reset(Bound.GLYPHS);
        frame = new PageFrame(page);
        placer = new GlyphPlacer(frame);
        inks = new InkTrace();
        tracer = new PathTracer(inks);
        glyphs = new ArrayList<>();
        states = new ArrayDeque<>();
        states.push(new PaintState(frame.width(), frame.height()));
        pathOperators = new PathOperators(frame, tracer, box -> cover(box, Glyph.Sight.COVERED));
        layers.restart();
        images = false;
        harmed = false;
        drawing = Collections.newSetFromMap(new IdentityHashMap<>());
        try {
            processPage(new StreamedPage(page, inflated));
            showAnnotations(page);
            paths.settle();
            inflated.settle();
            glyphMeter.settle();
        } catch (Meter.Passed e) {
            throw e.reason();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            harmed = true;
        }
        boolean pictured = images || (glyphs.isEmpty() && tracer.outlines() > LETTERS_AS_OUTLINES);
        return new PageContent(glyphs, tracer.rulings(), inks.inks(), pictured, frame.width(), frame.height());
    }

    /** Whether a part of the page walked last could not be read. */
    public boolean harmed() {
        return harmed;
    }

    /** Forms filled in by hand keep their values in annotations; stamps and strokes of a pen are seen over the text. */
    private void showAnnotations(PDPage page) throws IOException {
        if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
            return;
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotations.isShown(annotation)) {
                continue;
            }
            states.clear();
            states.push(new PaintState(frame.width(), frame.height()));
            Reason reason = annotations.ink(annotation);
            PDRectangle place = annotation.getRectangle();
            if (reason != null && place != null) {
                inks.add(box(place, new Matrix()), states.peek(), reason);
            }
            if (annotations.isText(annotation)) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        paths.count(1 + covering);
        covering = 0;
        String name = operator.getName();
        if (OperatorName.SAVE.equals(name)) {
            // a page that never restores what it saves would fill the memory
            paths.count(states.size());
        } else if (OperatorName.SET_FONT_AND_SIZE.equals(name)) {
            // to read a font takes as long as many operators: look at the clock
            paths.settle();
            fonts.requireFont(operands, getResources());
        } else if (OperatorName.SET_GRAPHICS_STATE_PARAMS.equals(name)) {
            fonts.requireState(operands, getResources());
        }
        if (OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(name) && operands.size() > 1) {
            layers.begin(operands.get(0), operands.get(1), getResources());
        } else if (OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(name)
                || OperatorName.BEGIN_MARKED_CONTENT.equals(name)) {
            layers.begin(null, null, null);
        } else if (OperatorName.END_MARKED_CONTENT.equals(name)) {
            layers.end();
        } else if (OperatorName.DRAW_OBJECT.equals(name)) {
            drawObject(operands);
        } else if (OperatorName.BEGIN_INLINE_IMAGE.equals(name)) {
            show(box(new PDRectangle(0, 0, 1, 1), getGraphicsState().getCurrentTransformationMatrix()));
        } else if (OperatorName.SHADING_FILL.equals(name)) {
            PaintState paint = states.peek();
            inks.drawn(
                    new double[] {paint.clipLeft, paint.clipTop, paint.clipRight, paint.clipBottom},
                    paint,
                    false,
                    false);
        } else if (!ColourOperators.take(name, operands, states.peek(), getResources())
                && !pathOperators.take(name, operands, getGraphicsState(), states.peek())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof Meter.Passed) {
            throw exception;
        }
        // a surplus Q or a missing operand harms nothing that can be seen; a font that fails takes its text along
        if (OperatorName.SET_FONT_AND_SIZE.equals(operator.getName())
                || operator.getName().startsWith("T")) {
            harmed = true;
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        states.push(states.peek().copy());
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (states.size() > 1) {
            states.pop();
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        run++;
        fonts.requireOutlines(getGraphicsState().getTextState().getFont());
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        GlyphDecoder.Pace pace = () -> paths.pass(fonts.looks(font.getCOSObject()));
        pace.code();
        GlyphDecoder decoder = decoders.computeIfAbsent(font.getCOSObject(), key -> new GlyphDecoder(font, pace));
        String text = isPainted() ? decoder.decode(code) : decoder.decodeUnseen(code);
        // a glyph that claims to be many characters counts as many
        glyphMeter.count(text.length());
        Glyph glyph = placer.place(matrix, font, code, displacement, text, run);
        if (glyph == null) {
            return;
        }
        Glyph.Sight sight = sight(glyph);
        glyphs.add(sight == Glyph.Sight.SEEN ? glyph : glyph.with(sight));
    }

    private RenderingMode mode() {
        return getGraphicsState().getTextState().getRenderingMode();
    }

    private boolean isTransparent() {
        boolean fill = getGraphicsState().getNonStrokeAlphaConstant() < TRANSPARENT;
        return fill && (!mode().isStroke() || getGraphicsState().getAlphaConstant() < TRANSPARENT);
    }

    private boolean isPainted() {
        RenderingMode mode = mode();
        return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    }

    private Glyph.Sight sight(Glyph glyph) throws Meter.Passed {
        if (!isPainted()) {
            return Glyph.Sight.INVISIBLE;
        }
        if (getGraphicsState().getSoftMask() != null) {
            return Glyph.Sight.INVISIBLE;
        }
        PaintState state = states.peek();
        boolean swallowed = (!mode().isFill() || isSwallowed(glyph, state.fill))
                && (!mode().isStroke() || isSwallowed(glyph, state.pen));
        boolean squeezed = glyph.isDigit() && glyph.advance() < SQUEEZED * glyph.size();
        if (!state.shows(glyph.x(), glyph.y()) || swallowed || squeezed || layers.areHidden() || isTransparent()) {
            return Glyph.Sight.COVERED;
        }
        return Glyph.Sight.SEEN;
    }

    /** Whether a glyph of this colour stands on its own colour. */
    private boolean isSwallowed(Glyph glyph, Colour colour) throws Meter.Passed {
        Grounds grounds = tracer.grounds();
        paths.count(grounds.looks(colour) / LOOKS_FOR_ONE_PATH);
        return grounds.swallows(colour, glyph.x(), glyph.y());
    }

    private void drawObject(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (layers.hidesObject(object(name))) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        if (getResources().isImageXObject(name)) {
            double[] box = box(new PDRectangle(0, 0, 1, 1), matrix);
            if (hides(name)) {
                // the text under the picture of a whole page is what a machine has read from it
                boolean scan = (box[2] - box[0]) * (box[3] - box[1]) > frame.width() * frame.height() / 2;
                cover(box, scan ? Glyph.Sight.INVISIBLE : Glyph.Sight.COVERED);
            }
            show(box);
            return;
        }
        paths.count(COST_OF_A_FORM);
        PDXObject object = getResources().getXObject(name);
        // a form may not draw itself; a file in which it does would never end
        if (!(object instanceof PDFormXObject form) || !drawing.add(form.getCOSObject())) {
            return;
        }
        Deque<PaintState> outside = states;
        PaintState inside = outside.peek().copy();
        states = new ArrayDeque<>();
        states.push(inside);
        if (form.getBBox() != null) {
            double[] box = box(form.getBBox(), form.getMatrix().multiply(matrix));
            inside.clip(box[0], box[1], box[2], box[3]);
        }
        try {
            budget.require(Bound.NESTING, drawing.size());
            showForm(new StreamedForm(form, getResources().getResourceCache(), inflated));
        } catch (UnreadableException e) {
            throw new Meter.Passed(e);
        } finally {
            drawing.remove(form.getCOSObject());
            states = outside;
        }
    }

    private void show(double[] picture) {
        images = true;
        inks.add(picture, states.peek(), Reason.PICTURE);
        tracer.grounds().add(states.peek().clipped(picture), null);
    }

    private COSStream object(COSName name) {
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects == null ? null : objects.getCOSStream(name);
    }

    private boolean hides(COSName image) {
        COSStream stream = object(image);
        return stream != null
                && PathOperators.hides(getGraphicsState())
                && !stream.containsKey(COSName.SMASK)
                && !stream.containsKey(COSName.MASK)
                && !stream.getBoolean(COSName.IMAGE_MASK, false);
    }

    private void cover(double[] box, Glyph.Sight sight) {
        PaintState state = states.peek();
        covering += (glyphs.size() + inks.inks().size()) / LOOKS_FOR_ONE_PATH;
        inks.cover(state.clipped(box));
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean inside = glyph.x() > box[0] && glyph.x() < box[2] && glyph.y() > box[1] && glyph.y() < box[3];
            if (inside && glyph.sight() == Glyph.Sight.SEEN && state.shows(glyph.x(), glyph.y())) {
                glyphs.set(i, glyph.with(sight));
            }
        }
    }

    private double[] box(PDRectangle rectangle, Matrix matrix) {
        PathTracer corners = new PathTracer(new InkTrace());
        double[] xs = {rectangle.getLowerLeftX(), rectangle.getUpperRightX()};
        double[] ys = {rectangle.getLowerLeftY(), rectangle.getUpperRightY()};
        for (double x : xs) {
            for (double y : ys) {
                PathOperators.point(corners, frame, matrix, x, y);
            }
        }
        return corners.bounds();
    }
}
