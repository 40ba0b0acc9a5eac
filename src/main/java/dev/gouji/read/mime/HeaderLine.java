package dev.gouji.read.mime;

import dev.gouji.read.pack.NameDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a header with its parameters decoded in each of the ways in use: RFC 2231 ({@code filename*=GBK''%B1%A8}), RFC
 * 2047 in quotes, and bytes as they are.
 */
final class HeaderLine {

    private static final Pattern PARAMETER =
            Pattern.compile("([^=;\\s\"]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"?|([^;]*))\\s*(?:;|$)");

    private record Parameter(String name, String value) {}

    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();

    /** Of what stands behind the colon, a character for each byte. */
    HeaderLine(String written) {
        text = written.replaceAll("\r?\n(?=[ \t])", "").strip();
        Matcher matcher = PARAMETER.matcher(text);
        int start = text.indexOf(';');
        while (start >= 0 && matcher.find(start)) {
            String quoted = matcher.group(2);
            String value = quoted == null ? matcher.group(3).strip() : quoted.replaceAll("\\\\(.)", "$1");
            parameters.add(new Parameter(matcher.group(1).toLowerCase(Locale.ROOT), value));
            start = matcher.end() < text.length() ? matcher.end() : -1;
        }
    }

    /** All of it, as written but for encoded words. */
    String text() {
        return EncodedWords.decode(text);
    }

    /** What stands before the parameters, in lower case. */
    String value() {
        int end = text.indexOf(';');
        return (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter; null without one, or when it is blank. */
    String parameter(String name) {
        String plain = null;
        Map<Integer, Parameter> pieces = new TreeMap<>();
        for (Parameter parameter : parameters) {
            String key = parameter.name();
            if (key.equals(name)) {
                plain = EncodedWords.decode(parameter.value());
            } else if (key.startsWith(name + "*")) {
                String rest = key.substring(name.length() + 1).replace("*", "");
                if (rest.matches("[0-9]{0,4}")) {
                    pieces.put(rest.isEmpty() ? 0 : Integer.parseInt(rest), parameter);
                }
            }
        }
        String found = pieces.isEmpty() ? plain : joined(pieces);
        return found == null || found.isBlank() ? null : found.strip();
    }

    private static String joined(Map<Integer, Parameter> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = null;
        boolean first = true;
        for (Parameter piece : pieces.values()) {
            String value = piece.value();
            if (piece.name().endsWith("*")) {
                int label = first ? value.indexOf('\'') : -1;
                int text = label < 0 ? -1 : value.indexOf('\'', label + 1);
                if (text >= 0) {
                    charset = CharsetLabel.of(value.substring(0, label));
                    value = value.substring(text + 1);
                }
                writeEscaped(value, bytes);
            } else {
                bytes.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
            }
            first = false;
        }
        byte[] all = bytes.toByteArray();
        return charset == null
                ? NameDecoder.of(List.of(all), StandardCharsets.ISO_8859_1).decode(all)
                : new String(all, charset);
    }

    private static void writeEscaped(String value, ByteArrayOutputStream bytes) {
        for (int at = 0; at < value.length(); at++) {
            int escaped = EscapedByte.at(value, at, '%');
            if (escaped < 0) {
                bytes.write(value.charAt(at));
            } else {
                bytes.write(escaped);
                at += EscapedByte.LENGTH - 1;
            }
        }
    }
}
