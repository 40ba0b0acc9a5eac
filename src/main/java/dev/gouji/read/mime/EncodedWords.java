package dev.gouji.read.mime;

import dev.gouji.read.pack.NameDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encoded words of RFC 2047: {@code =?gb2312?B?xOqxqA==?=} → {@code 年报}. Words that follow each other in one charset are
 * joined before they are decoded, because mailers cut characters in two.
 */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]{0,20000})\\?=");

    private EncodedWords() {}

    /** Text of a header, a character for each byte, decoded. */
    static String decode(String latin) {
        Matcher word = WORD.matcher(latin);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String label = "";
        int end = 0;
        while (word.find()) {
            String between = latin.substring(end, word.start());
            boolean joins = !label.isEmpty() && between.isBlank();
            if (!joins || !label.equalsIgnoreCase(word.group(1))) {
                text.append(decoded(bytes, label));
                text.append(joins ? "" : plain(between));
            }
            label = word.group(1);
            bytes.writeBytes(word.group(2).equalsIgnoreCase("b") ? base64(word.group(3)) : quoted(word.group(3)));
            end = word.end();
        }
        return text.append(decoded(bytes, label))
                .append(plain(latin.substring(end)))
                .toString();
    }

    private static String decoded(ByteArrayOutputStream bytes, String label) {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        Charset charset = CharsetLabel.of(label);
        return charset == null ? named(all) : new String(all, charset);
    }

    private static String plain(String latin) {
        return named(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String named(byte[] bytes) {
        return NameDecoder.of(List.of(bytes), StandardCharsets.ISO_8859_1).decode(bytes);
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("=+$", ""));
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            int escaped = EscapedByte.at(text, at, '=');
            if (escaped >= 0) {
                bytes.write(escaped);
                at += EscapedByte.LENGTH - 1;
            } else {
                bytes.write(text.charAt(at) == '_' ? ' ' : text.charAt(at));
            }
        }
        return bytes.toByteArray();
    }
}
