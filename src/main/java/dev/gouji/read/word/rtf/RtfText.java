package dev.gouji.read.word.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Bytes of text in the code page of their font → characters; counts what is none. */
final class RtfText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset page = CodePages.STANDARD;
    private boolean named;
    private int undecoded;

    /** The document's code page, which holds where a font names none. */
    void page(Charset charset) {
        if (charset != null) {
            page = charset;
            named = true;
        }
    }

    void add(int value) {
        bytes.write(value);
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    /** How many byte sequences had no character. */
    int undecoded() {
        return undecoded;
    }

    /** The charset of a font in this document. */
    Charset charset(FontTable.Font font) {
        Charset own = font.charset();
        return own == null || (font.mayLie() && named && CodePages.isWide(page)) ? page : own;
    }

    /** The characters of the bytes gathered in a font; begins anew. */
    String take(FontTable.Font font) {
        byte[] gathered = bytes.toByteArray();
        bytes.reset();
        if (font.showsSigns()) {
            return signs(gathered, font);
        }
        Charset charset = charset(font);
        if (font.mayLie() && !charset.equals(CodePages.STANDARD) && !isChinese(gathered)) {
            charset = CodePages.STANDARD;
        }
        return decode(gathered, charset);
    }

    private String decode(byte[] gathered, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(gathered);
        CharBuffer out = CharBuffer.allocate(gathered.length + 1);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow() || result.isOverflow()) {
                return out.flip().toString();
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            undecoded++;
        }
    }

    private static String signs(byte[] gathered, FontTable.Font font) {
        StringBuilder shown = new StringBuilder();
        for (byte value : gathered) {
            shown.append(FontSigns.shown(font, value & 0xFF));
        }
        return shown.toString();
    }

    /**
     * Whether all that is not ASCII are pairs of GBK, most of them of GB 2312: text in a font that calls itself Western, as
     * many producers of Chinese documents leave it. Western letters stand singly.
     */
    private static boolean isChinese(byte[] gathered) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i < gathered.length; i++) {
            int lead = gathered[i] & 0xFF;
            if (lead >= 0x80) {
                int trail = i + 1 < gathered.length ? gathered[i + 1] & 0xFF : 0;
                if (lead == 0x80 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) {
                    return false;
                }
                pairs++;
                if (lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1) {
                    common++;
                }
                i++;
            }
        }
        return pairs > 0 && common * 2 >= pairs;
    }
}
