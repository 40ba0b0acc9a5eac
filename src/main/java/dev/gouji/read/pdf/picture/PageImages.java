package dev.gouji.read.pdf.picture;

import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.pdf.font.FallbackFonts;
import dev.gouji.read.pdf.stream.FontClaims;
import dev.gouji.read.pdf.stream.Meter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Pages of a PDF → images, within bounds. Not thread-safe. */
public final class PageImages {

    private final PDDocument pdf;
    private final long mostPixels;
    private boolean leftOut;
    private String lost;

    /** The images of an open PDF; where text is drawn with fonts that are not embedded, of one that nobody reads text from. */
    public PageImages(PDDocument pdf, Limits limits) {
        this.pdf = pdf;
        mostPixels = limits.of(Bound.PIXELS);
    }

    /**
     * Draws a page.
     *
     * @param page the page itself
     * @param number from 1
     * @param scale pixels a point
     * @throws IOException when it cannot be drawn, or takes longer than it may; PDFBox throws anything else as well
     */
    public BufferedImage image(PDPage page, int number, double scale, Budget budget) throws IOException {
        leftOut = false;
        lost = null;
        PDFRenderer renderer = new Renderer(new Meter(budget, Bound.PATHS), new FontClaims(budget));
        renderer.setSubsamplingAllowed(true);
        // a damaged tree of pages counts otherwise than it lists
        if (pdf.getPage(number - 1).getCOSObject() != page.getCOSObject()) {
            throw new IOException("page " + number + " cannot be found by its number");
        }
        return FallbackFonts.draw(() -> renderer.renderImage(number - 1, (float) scale, ImageType.RGB));
    }

    /** Whether a picture on the page drawn last is larger than any that is drawn. */
    public boolean leftOut() {
        return leftOut;
    }

    /** The filter of a picture on the page drawn last that could not be decoded, as {@code JBIG2}; null where all could. */
    public String lost() {
        return lost;
    }

    private static String filter(PDImage image) {
        COSName filter = image.getCOSObject() instanceof COSStream stream ? PicturePixels.lastFilter(stream) : null;
        return filter == null ? "" : filter.getName().replaceFirst("Decode$", "");
    }

    private final class Renderer extends PDFRenderer {

        private final Meter operators;
        private final FontClaims fonts;

        Renderer(Meter operators, FontClaims fonts) {
            super(pdf);
            this.operators = operators;
            this.fonts = fonts;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, operators, fonts);
        }
    }

    private final class Drawer extends PageDrawer {

        private final Meter operators;
        private final FontClaims fonts;
        private final JpxImages jpx;
        private final Set<COSDictionary> drawing = Collections.newSetFromMap(new IdentityHashMap<>());

        Drawer(PageDrawerParameters parameters, Meter operators, FontClaims fonts) throws IOException {
            super(parameters);
            this.operators = operators;
            this.fonts = fonts;
            this.jpx = new JpxImages(pdf, operators::pass);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators.count(1);
            if (OperatorName.SET_FONT_AND_SIZE.equals(operator.getName())) {
                operators.settle();
                fonts.requireFont(operands, getResources());
            } else if (OperatorName.SET_GRAPHICS_STATE_PARAMS.equals(operator.getName())) {
                fonts.requireState(operands, getResources());
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
                throws IOException {
            if (exception instanceof Meter.Passed) {
                throw exception;
            }
            super.operatorException(operator, operands, exception);
        }

        /** A form that draws itself is drawn once, as it is read. */
        @Override
        public void showForm(PDFormXObject form) throws IOException {
            if (drawing.add(form.getCOSObject())) {
                super.showForm(form);
                drawing.remove(form.getCOSObject());
            }
        }

        @Override
        protected void processTransparencyGroup(PDTransparencyGroup group) throws IOException {
            if (drawing.add(group.getCOSObject())) {
                super.processTransparencyGroup(group);
                drawing.remove(group.getCOSObject());
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            try {
                if (PicturePixels.of(image) > mostPixels) {
                    leftOut = true;
                    return;
                }
                super.drawImage(jpx.decoded(image, getResources()));
            } catch (Meter.Passed passed) {
                throw passed;
            } catch (IOException | RuntimeException | OutOfMemoryError undecodable) {
                // its bytes are damaged, ask for too much memory, or are coded in a way that nobody knows; the rest is
                // drawn
                lost = filter(image);
            }
        }
    }
}
