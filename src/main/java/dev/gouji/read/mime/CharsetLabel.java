package dev.gouji.read.mime;

import dev.gouji.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a charset label of a mail means. */
final class CharsetLabel {

    private CharsetLabel() {}

    /** Null for no label, and for those that say nothing ({@code us-ascii}, unknown ones). */
    static Charset of(String label) {
        String lower = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.equals("cp936") || lower.equals("x-gbk")) {
            return TextDecoder.GB18030;
        }
        if (lower.equals("unicode")) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            return lower.isEmpty() || lower.contains("ascii") || !Charset.isSupported(lower)
                    ? null
                    : Charset.forName(lower);
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    /**
     * The bytes of a text part in a charset that its reader finds by itself: other charsets than the usual ones are only
     * known by the label, which is lost with the header.
     */
    static byte[] selfEvident(byte[] bytes, String label) {
        Charset charset = of(label);
        boolean usual = charset == null
                || charset.equals(TextDecoder.GB18030)
                || charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.name().startsWith("windows-125")
                || TextDecoder.byMark(bytes) != null;
        return usual ? bytes : ("\uFEFF" + new String(bytes, charset)).getBytes(StandardCharsets.UTF_8);
    }
}
