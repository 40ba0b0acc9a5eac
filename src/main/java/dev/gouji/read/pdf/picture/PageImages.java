package dev.gouji.read.pdf.picture;

import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
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
    private final Limits limits;
    private Message tooLarge;
    private Message lost;

    /** The images of an open PDF; where text is drawn with fonts that are not embedded, of one that nobody reads text from. */
    public PageImages(PDDocument pdf, Limits limits) {
        this.pdf = pdf;
        this.limits = limits;
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
        tooLarge = null;
        lost = null;
        PDFRenderer renderer = new Renderer(budget);
        renderer.setSubsamplingAllowed(true);
        // a damaged tree of pages counts otherwise than it lists
        if (pdf.getPage(number - 1).getCOSObject() != page.getCOSObject()) {
            throw new IOException("page " + number + " cannot be found by its number");
        }
        return FallbackFonts.draw(() -> renderer.renderImage(number - 1, (float) scale, ImageType.RGB));
    }

    /** Why a picture on the page drawn last is not on it: it is too large, or cannot be decoded; null where all are. */
    public Message missing() {
        return tooLarge == null ? lost : tooLarge;
    }

    private static Message undecodable(PDImage image) {
        COSName filter = image.getCOSObject() instanceof COSStream stream ? PicturePixels.lastFilter(stream) : null;
        String named = filter == null ? "" : " " + filter.getName().replaceFirst("Decode$", "") + " ";
        return new Message("其编码" + named + "无法解开", "its encoding" + named.stripTrailing() + " cannot be undone");
    }

    private final class Renderer extends PDFRenderer {

        private final Budget budget;

        Renderer(Budget budget) {
            super(pdf);
            this.budget = budget;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, budget);
        }
    }

    private final class Drawer extends PageDrawer {

        private final Budget budget;
        private final Meter operators;
        private final FontClaims fonts;
        private final JpxImages jpx;
        private final Set<COSBase> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<COSDictionary> drawing = Collections.newSetFromMap(new IdentityHashMap<>());

        Drawer(PageDrawerParameters parameters, Budget budget) throws IOException {
            super(parameters);
            this.budget = budget;
            this.operators = new Meter(budget, Bound.PATHS);
            this.fonts = new FontClaims(budget);
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
                // once: to read a header may take to unpack all of the picture
                boolean known = fitting.contains(image.getCOSObject());
                if (!known && PicturePixels.of(image, budget) > limits.of(Bound.PIXELS)) {
                    tooLarge = limits.passed(Bound.PIXELS);
                    return;
                }
                fitting.add(image.getCOSObject());
                super.drawImage(jpx.decoded(image, getResources()));
            } catch (UnreadableException passed) {
                tooLarge = passed.text();
            } catch (Meter.Passed passed) {
                throw passed;
            } catch (IOException | RuntimeException | OutOfMemoryError undecodable) {
                // its bytes are damaged, ask for too much memory, or are coded in a way that nobody knows; the rest is
                // drawn
                lost = undecodable(image);
            }
        }
    }
}
