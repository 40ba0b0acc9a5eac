package dev.gouji.read.scan.file;

import dev.gouji.read.kind.Kind;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.InkLift;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of a picture file, one after the other; none is decoded before its size was looked at. Not thread-safe. */
public final class PictureFile implements Closeable {

    /** The kinds of files whose pictures can be had, and what the format of each is called here. */
    public static final Map<Kind, String> FORMATS =
            Map.of(Kind.PNG, "png", Kind.JPEG, "jpeg", Kind.TIFF, "tiff", Kind.GIF, "gif", Kind.BMP, "bmp");

    /** What is read has no more pixels. */
    private static final long FINE = 40_000_000;

    private final ImageReader reader;
    private final MemoryCacheImageInputStream stream;
    private int next;

    /**
     * A file of a format.
     *
     * @param format one of {@link #FORMATS}
     * @throws IOException when nothing can decode it
     */
    public PictureFile(byte[] bytes, String format) throws IOException {
        reader = reader(format);
        stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        reader.setInput(stream, false, false);
    }

    /** The one that comes with Java: others on the class path are nobody's choice. */
    private static ImageReader reader(String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IOException("no reader for " + format);
    }

    /** Goes to the next picture; false when there is none. An animation has one, its first. */
    public boolean next(boolean several) throws IOException {
        if (next > 0 && !several) {
            return false;
        }
        try {
            reader.getWidth(next);
        } catch (IndexOutOfBoundsException end) {
            return false;
        }
        next++;
        return true;
    }

    /** How many pixels wide the picture says that it is. */
    public int width() throws IOException {
        return reader.getWidth(next - 1);
    }

    /** How many pixels high the picture says that it is. */
    public int height() throws IOException {
        return reader.getHeight(next - 1);
    }

    /** How many pixels the picture says that it has. */
    public long pixels() throws IOException {
        return (long) width() * height();
    }

    /** How wide the sheet is by what the picture says of itself, in points; 0 where that is no sheet of paper. */
    public double toldWidth() throws IOException {
        return PaperSize.told(width(), height(), pixel());
    }

    /** How wide the sheet is that the picture shows, in points. */
    double paperWidth() throws IOException {
        return PaperSize.width(width(), height(), pixel());
    }

    /** How high the sheet is that the picture shows, in points. */
    double paperHeight() throws IOException {
        return paperWidth() * height() / width();
    }

    /** The width of a pixel in millimetres; 0 where the picture does not say. */
    private double pixel() {
        try {
            IIOMetadata metadata = reader.getImageMetadata(next - 1);
            Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
            return sizes.getLength() == 0 ? 0 : Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        } catch (IOException | RuntimeException untold) {
            return 0;
        }
    }

    /** The picture, without its colours. */
    public GreyPicture grey() throws IOException {
        return InkLift.grey(image(FINE));
    }

    /** The picture; where it has more pixels than {@code most}, every second is left out, as often as it takes. */
    public BufferedImage image(long most) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = 1;
        while (pixels() / step / step > most) {
            step++;
        }
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(next - 1, parameters);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
