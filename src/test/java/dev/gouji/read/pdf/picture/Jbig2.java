package dev.gouji.read.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** JBIG2, of segments whose data are given; a page as one generic region in the coding of facsimile group 4. */
public final class Jbig2 {

    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private int number;

    /** Adds a segment of the first page. */
    Jbig2 segment(int type, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(11);
        header.putInt(number++).put((byte) type).put((byte) 0).put((byte) 1).putInt(data.length);
        segments.writeBytes(header.array());
        segments.writeBytes(data);
        return this;
    }

    /** What says how large the page is. */
    Jbig2 page(int width, int height) {
        return segment(48, ByteBuffer.allocate(19).putInt(width).putInt(height).array());
    }

    byte[] bytes() {
        return segments.toByteArray();
    }

    /** A picture with a filter, of what is coded so. */
    static PDImageXObject image(PDDocument pdf, byte[] coded, String filter, int width, int height) throws IOException {
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(coded),
                COSName.getPDFName(filter),
                width,
                height,
                1,
                PDDeviceGray.INSTANCE);
    }

    /** A picture of eight pixels squared by its dictionary whose segments ask for a page of this size. */
    public static PDImageXObject asking(PDDocument pdf, int width, int height) throws IOException {
        return image(pdf, new Jbig2().page(width, height).bytes(), "JBIG2Decode", 8, 8);
    }

    /** A bilevel picture as JBIG2. */
    public static PDImageXObject of(PDDocument pdf, BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] fax = CCITTFactory.createFromImage(pdf, image)
                .getCOSObject()
                .createRawInputStream()
                .readAllBytes();
        byte[] region = ByteBuffer.allocate(18 + fax.length)
                .putInt(width)
                .putInt(height)
                .put(new byte[9])
                .put((byte) 1)
                .put(fax)
                .array();
        byte[] coded = new Jbig2().page(width, height).segment(38, region).bytes();
        return image(pdf, coded, "JBIG2Decode", width, height);
    }
}
