package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file does not embed, with the one font that PDFBox itself carries.
 *
 * <p>PDFBox's own mapper scans every font of the machine at first use, which takes seconds. Reading text needs the
 * widths and the encoding only, and both are in the file. Drawing needs shapes; see {@link #draw}.
 */
public final class FallbackFonts implements FontMapper {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ThreadLocal<Boolean> DRAWING = new ThreadLocal<>();

    private FallbackFonts() {}

    /** A task that draws letters. */
    @FunctionalInterface
    public interface Drawing<T> {
        /** Draws. */
        T draw() throws IOException;
    }

    /** Makes PDFBox use this mapper, in this JVM. */
    public static void install() {
        FontMappers.set(new FallbackFonts());
    }

    /**
     * Draws with a Han font of the machine in the place of those that a file does not embed, where the machine has one.
     * This holds for fonts that are met for the first time while the task runs, on its thread.
     */
    public static <T> T draw(Drawing<T> task) throws IOException {
        DRAWING.set(true);
        try {
            return task.draw();
        } finally {
            DRAWING.remove();
        }
    }

    /** The font that PDFBox carries: Latin letters, digits and signs, no Han. */
    public static TrueTypeFont carried() {
        return Carried.FONT;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(Carried.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(Carried.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        TrueTypeFont han = DRAWING.get() == null ? null : HanFont.ofMachine();
        return new CIDFontMapping(null, han == null ? Carried.FONT : han, true);
    }

    /** Parsed only when a file asks for it. */
    private static final class Carried {
        private static final TrueTypeFont FONT = parse();

        private static TrueTypeFont parse() {
            try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IOException("not found: " + RESOURCE);
                }
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
