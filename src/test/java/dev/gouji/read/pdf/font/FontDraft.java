package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** Builds small fonts with chosen tables, and with a ToUnicode map that tells the truth or lies. */
final class FontDraft {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final COSDictionary font = dictionary("Type", "Font");

    private FontDraft(String kind) {
        font.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Drawn"));
    }

    /** A simple font that is not embedded; glyph names by code. */
    static FontDraft named(Map<Integer, String> names) {
        FontDraft draft = new FontDraft("Type1");
        draft.font.setItem(COSName.FONT_DESC, descriptor(32));
        return draft.names(names);
    }

    /** A font of procedures: each code draws what is given, under a name. */
    static FontDraft drawn(Map<Integer, String> names, Map<String, String> procedures) {
        FontDraft draft = new FontDraft("Type3");
        COSDictionary drawings = new COSDictionary();
        procedures.forEach((name, content) ->
                drawings.setItem(COSName.getPDFName(name), stream(content.getBytes(StandardCharsets.ISO_8859_1))));
        draft.font.setItem(COSName.CHAR_PROCS, drawings);
        draft.font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        draft.font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        draft.font.setInt(COSName.FIRST_CHAR, 0);
        draft.font.setInt(COSName.LAST_CHAR, 255);
        return draft.names(names);
    }

    /** Glyph numbers of an embedded TrueType program, from which some tables are taken away. */
    static FontDraft trueType(String... without) throws IOException {
        FontDraft draft = new FontDraft("Type0");
        COSDictionary descendant = descendant("CIDFontType2", "Identity", program(without));
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return draft.composite(COSName.IDENTITY_H, descendant);
    }

    /** A simple TrueType font with glyphs chosen by the WinAnsi encoding. */
    static FontDraft simpleTrueType() throws IOException {
        FontDraft draft = new FontDraft("TrueType");
        COSDictionary descriptor = descriptor(32);
        descriptor.setItem(COSName.FONT_FILE2, stream(program()));
        draft.font.setItem(COSName.FONT_DESC, descriptor);
        draft.font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return draft;
    }

    /** A simple font with an embedded CFF program and no encoding but the program's. */
    static FontDraft compact(byte[] program) {
        FontDraft draft = new FontDraft("Type1");
        COSDictionary descriptor = descriptor(4);
        descriptor.setItem(COSName.FONT_FILE3, compactStream(program, "Type1C"));
        draft.font.setItem(COSName.FONT_DESC, descriptor);
        return draft;
    }

    /** A composite font with an embedded CFF program; its codes are numbers of a collection or of glyphs. */
    static FontDraft compactKeyed(byte[] program, String ordering) {
        COSDictionary descendant = descendant("CIDFontType0", ordering, null);
        descendant
                .getCOSDictionary(COSName.FONT_DESC)
                .setItem(COSName.FONT_FILE3, compactStream(program, "CIDFontType0C"));
        return new FontDraft("Type0").composite(COSName.IDENTITY_H, descendant);
    }

    private static COSStream compactStream(byte[] program, String kind) {
        COSStream stream = stream(program);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        return stream;
    }

    /** Codes of a predefined CMap over a character collection; not embedded. */
    static FontDraft predefined(String cmap, String ordering) {
        return new FontDraft("Type0").composite(COSName.getPDFName(cmap), descendant("CIDFontType0", ordering, null));
    }

    /** A ToUnicode map of codes of two bytes in composite fonts, of one byte in others. */
    FontDraft toUnicode(Map<Integer, String> map) {
        boolean wide = font.containsKey(COSName.DESCENDANT_FONTS);
        StringBuilder text = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        text.append("/CMapName /Adobe-Identity-UCS def 1 begincodespacerange ")
                .append(wide ? "<0000> <FFFF>" : "<00> <FF>")
                .append(" endcodespacerange\n");
        if (!map.isEmpty()) {
            text.append(map.size()).append(" beginbfchar\n");
            map.forEach((code, characters) -> {
                text.append(String.format(Locale.ROOT, wide ? "<%04X> <" : "<%02X> <", code));
                characters.chars().forEach(unit -> text.append(String.format(Locale.ROOT, "%04X", unit)));
                text.append(">\n");
            });
            text.append("endbfchar\n");
        }
        text.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return toUnicode(text.toString());
    }

    /** A CMap of the file's own from codes to glyphs. */
    FontDraft encoded(String cmap) {
        font.setItem(COSName.ENCODING, stream(cmap.getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    FontDraft toUnicode(String cmap) {
        font.setItem(COSName.TO_UNICODE, stream(cmap.getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    PDFont font() throws IOException {
        return PDFontFactory.createFont(font);
    }

    /** What the font says of a code. */
    String decode(int code) throws IOException {
        return new GlyphDecoder(font(), () -> {}).decode(code);
    }

    /** The glyph number of a character in {@link #trueType}. */
    static int glyph(int character) throws IOException {
        try (TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(program()))) {
            return program.getUnicodeCmapLookup().getGlyphId(character);
        }
    }

    private FontDraft names(Map<Integer, String> names) {
        COSArray differences = new COSArray();
        names.forEach((code, name) -> {
            differences.add(COSInteger.get(code));
            differences.add(COSName.getPDFName(name));
        });
        COSDictionary encoding = dictionary("Type", "Encoding");
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        return this;
    }

    private FontDraft composite(COSName encoding, COSDictionary descendant) {
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return this;
    }

    private static COSDictionary descendant(String kind, String ordering, byte[] program) {
        COSDictionary descendant = dictionary("Type", "Font");
        descendant.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Drawn"));
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(ordering));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSDictionary descriptor = descriptor(4);
        if (program != null) {
            descriptor.setItem(COSName.FONT_FILE2, stream(program));
        }
        descendant.setItem(COSName.FONT_DESC, descriptor);
        return descendant;
    }

    private static COSDictionary descriptor(int flags) {
        COSDictionary descriptor = dictionary("Type", "FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("ABCDEF+Drawn"));
        descriptor.setInt(COSName.FLAGS, flags);
        return descriptor;
    }

    /** The bytes of a real font; a table is taken away by renaming it. */
    private static byte[] program(String... without) throws IOException {
        byte[] bytes;
        try (InputStream in = PDFont.class.getResourceAsStream(LIBERATION)) {
            bytes = in.readAllBytes();
        }
        int tables = bytes[5];
        for (int table = 0; table < tables; table++) {
            int at = 12 + 16 * table;
            String tag = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            if (Arrays.asList(without).contains(tag)) {
                bytes[at] = 'X';
            }
        }
        return bytes;
    }

    private static COSDictionary dictionary(String key, String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), COSName.getPDFName(name));
        return dictionary;
    }

    private static COSBase numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    static COSStream stream(byte[] bytes) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return stream;
    }
}
