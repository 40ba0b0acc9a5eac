package dev.gouji.read.pdf.font;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Finds a font of the machine that has Han characters, by the names of the font files alone: opening every font, as
 * PDFBox's own search does, takes seconds and leaves a file in the user's home.
 */
final class HanFont {

    /** Songti first, which is what reports are set in; last those that take long to open. */
    private static final List<String> FILES = List.of(
            "simsun.ttc",
            "simsun.ttf",
            "stsong.ttf",
            "songti.ttc",
            "uming.ttc",
            "simhei.ttf",
            "msyh.ttc",
            "wqy-zenhei.ttc",
            "wqy-microhei.ttc",
            "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf",
            "arial unicode.ttf",
            "notoserifcjksc-regular.otf",
            "notosanscjksc-regular.otf",
            "notoserifcjk-regular.ttc",
            "notosanscjk-regular.ttc");

    private HanFont() {}

    /** The font; null when the machine has none that is known here. Looked for once. */
    static TrueTypeFont ofMachine() {
        return Found.FONT;
    }

    private static TrueTypeFont find() {
        Map<String, URI> files = new HashMap<>();
        for (URI file : new FontFileFinder().find()) {
            String path = file.getPath();
            files.putIfAbsent(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), file);
        }
        for (String name : FILES) {
            TrueTypeFont font = files.containsKey(name) ? opened(new File(files.get(name))) : null;
            if (font != null) {
                return font;
            }
        }
        return null;
    }

    /** The font; null when it cannot be opened, which is as good as not being there. */
    private static TrueTypeFont opened(File file) {
        try {
            return open(file);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static TrueTypeFont open(File file) throws IOException {
        if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return first(new TrueTypeCollection(file));
        }
        RandomAccessReadBufferedFile content = new RandomAccessReadBufferedFile(file);
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".otf")
                ? new OTFParser(false).parse(content)
                : new TTFParser(false).parse(content);
    }

    private static TrueTypeFont first(TrueTypeCollection fonts) throws IOException {
        TrueTypeFont[] first = new TrueTypeFont[1];
        fonts.processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
        return first[0];
    }

    private static final class Found {
        private static final TrueTypeFont FONT = find();
    }
}
