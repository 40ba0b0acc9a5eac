import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF as a scanner at 200 dots an inch would see it: a picture for {@code .ci/installed}. */
public final class ScanSample {

    private ScanSample() {}

    /** The PDF, the number of the page from 1, and the PNG to write. */
    public static void main(String[] args) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Path.of(args[0]).toFile())) {
            int page = Integer.parseInt(args[1]) - 1;
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(page, 200, ImageType.GRAY),
                    "png",
                    Path.of(args[2]).toFile());
        }
    }
}
