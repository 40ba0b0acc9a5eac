package dev.gouji.bulk.input;

import dev.gouji.convert.IgnoredName;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The last name of a path as text, the same whatever encoding the JVM takes file names to be in.
 *
 * @param text the name; where its bytes are no UTF-8, they are written as {@code %XX}
 * @param valid whether the name is text at all
 */
public record FileName(String text, boolean valid) {

    private static final char REPLACEMENT = '\uFFFD';

    /** The name of a path; empty for a root. */
    public static FileName of(Path path) {
        Path last = path.getFileName();
        if (last == null) {
            return new FileName("", true);
        }
        String text = last.toString();
        if (text.codePoints().noneMatch(point -> point == REPLACEMENT || isHalf(point))) {
            return new FileName(text, true);
        }
        // the path still knows its bytes, and a URI is the one door through which it tells them
        String escaped = escaped(path);
        try {
            return new FileName(decoded(escaped), true);
        } catch (CharacterCodingException e) {
            return new FileName(escaped, false);
        }
    }

    /** Whether it is the name of a lock file, a hidden file ({@code .DS_Store}) or a system's own file. */
    public boolean isIgnored() {
        return IgnoredName.of(text) != null;
    }

    /** Whether it begins with a dot. */
    public boolean isHidden() {
        return text.startsWith(".");
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String escaped(Path path) {
        String raw = path.toUri().getRawPath();
        String name = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String decoded(String escaped) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(escaped.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }
}
