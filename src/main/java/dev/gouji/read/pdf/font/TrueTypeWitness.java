package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The tables of an embedded TrueType program: its Unicode cmap read backwards, else the glyph names of its post table.
 *
 * <p>Tables of other encodings (Macintosh, symbol) are keyed by the codes of the PDF in subsets and say nothing.
 */
final class TrueTypeWitness implements Witness {

    /** Names of its own; the other formats of the table name no glyphs, or those of a font that was not cut down. */
    private static final float NAMED = 2;

    private final TrueTypeFont program;
    private final Glyphs glyphs;
    private List<CmapSubtable> unicode;

    /** Codes → glyph numbers. */
    @FunctionalInterface
    interface Glyphs {
        /** The glyph number of a code; 0 when there is none. */
        int number(int code) throws IOException;
    }

    TrueTypeWitness(TrueTypeFont program, Glyphs glyphs) {
        this.program = program;
        this.glyphs = glyphs;
    }

    @Override
    public List<String> characters(int code) throws IOException {
        int glyph = glyphs.number(code);
        if (glyph <= 0) {
            return List.of();
        }
        List<String> characters = new ArrayList<>();
        for (CmapSubtable table : unicode()) {
            List<Integer> mapped = table.getCharCodes(glyph);
            if (mapped != null) {
                mapped.stream()
                        .filter(Character::isValidCodePoint)
                        .map(Character::toString)
                        .filter(character -> !SameCharacter.saysNothing(character))
                        .forEach(characters::add);
            }
        }
        return characters.isEmpty() ? named(glyph) : characters;
    }

    private List<String> named(int glyph) throws IOException {
        PostScriptTable names = program.getPostScript();
        return names == null || names.getFormatType() != NAMED
                ? List.of()
                : GlyphNames.characters(names.getName(glyph));
    }

    private List<CmapSubtable> unicode() throws IOException {
        if (unicode == null) {
            List<CmapSubtable> found = new ArrayList<>();
            CmapTable table = program.getCmap();
            if (table != null && table.getCmaps() != null) {
                for (CmapSubtable part : table.getCmaps()) {
                    int encoding = part.getPlatformEncodingId();
                    boolean windows = part.getPlatformId() == CmapTable.PLATFORM_WINDOWS
                            && (encoding == CmapTable.ENCODING_WIN_UNICODE_BMP
                                    || encoding == CmapTable.ENCODING_WIN_UNICODE_FULL);
                    if (windows || part.getPlatformId() == CmapTable.PLATFORM_UNICODE) {
                        found.add(part);
                    }
                }
            }
            unicode = found;
        }
        return unicode;
    }
}
