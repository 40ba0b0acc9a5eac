package dev.gouji.read.pack;

import dev.gouji.read.text.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the charset of names that an archive does not label: UTF-8 where all of them are, GB 18030 where all of them read
 * as Chinese, else the charset of old.
 *
 * <p>Windows packs Chinese names in GBK, other systems in UTF-8, both without saying so. Western names of old (é, ü) form
 * rare characters of GBK, or none, so the common ones of GB 2312 must prevail.
 */
public final class NameDecoder {

    private final Charset charset;
    private final Charset old;

    private NameDecoder(Charset charset, Charset old) {
        this.charset = charset;
        this.old = old;
    }

    /**
     * The decoder for the names of one archive.
     *
     * @param names those that are not labelled
     * @param old what the format used before there was Unicode
     */
    public static NameDecoder of(List<byte[]> names, Charset old) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, TextDecoder.GB18030)) {
            if (names.stream().allMatch(name -> isIn(charset, name))) {
                return new NameDecoder(charset, old);
            }
        }
        return new NameDecoder(null, old);
    }

    /** The charset of ZIP archives of old. */
    public static Charset dos() {
        return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
    }

    /** A name as text. */
    public String decode(byte[] name) {
        if (charset != null) {
            return new String(name, charset);
        }
        // names of several systems in one archive: each by itself
        if (isIn(StandardCharsets.UTF_8, name)) {
            return new String(name, StandardCharsets.UTF_8);
        }
        return new String(name, isIn(TextDecoder.GB18030, name) ? TextDecoder.GB18030 : old);
    }

    /** Decodes by a charset that the archive names; null when the bytes give it the lie. */
    static String strictly(byte[] name, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isIn(Charset charset, byte[] name) {
        return strictly(name, charset) != null
                && (charset.equals(StandardCharsets.UTF_8) || commonPairs(name) * 2 >= pairs(name));
    }

    private static int pairs(byte[] name) {
        int pairs = 0;
        for (int at = 0; at < name.length; at += name[at] < 0 ? 2 : 1) {
            pairs += name[at] < 0 ? 1 : 0;
        }
        return pairs;
    }

    /** How many pairs of bytes are characters or signs of GB 2312. */
    private static int commonPairs(byte[] name) {
        int pairs = 0;
        for (int at = 0; at + 1 < name.length; at += name[at] < 0 ? 2 : 1) {
            int lead = name[at] & 0xFF;
            boolean used = (lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xF7);
            pairs += used && (name[at + 1] & 0xFF) >= 0xA1 ? 1 : 0;
        }
        return pairs;
    }
}
