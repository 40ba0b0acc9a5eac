package dev.gouji.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Mutations of a PDF: inside streams, which are packed again, of fonts' maps, and of numbers and names in objects. */
final class PdfMutations {

    private static final Pattern STREAM = Pattern.compile("/Length (\\d+)[^\\n]{0,400}?stream\\r?\\n", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<=[\\[ /(<])-?\\d{1,8}(?=[\\] />)<\\r\\n])");
    private static final Pattern OBJECT = Pattern.compile("(?<= )\\d+(?= 0 R)");
    private static final Pattern MAP = Pattern.compile("/(?:ToUnicode|Encoding) (\\d+) 0 R");
    private static final Pattern OPERAND = Pattern.compile("-?\\d+(\\.\\d+)?(?= )");
    private static final List<String> EXTREMES =
            List.of("0", "-1", "1", "2147483647", "99999999999999999999", "1e99", "0.0000001", "-32768");
    private static final List<String> OPERATORS = List.of(
            " q ",
            " Q ",
            " BT ",
            " ET ",
            " 0 0 0 0 0 0 cm ",
            " 1e9 0 0 1e9 0 0 cm ",
            " [ ",
            " ] ",
            " ( ",
            " << ",
            " /X Do ",
            " BI ID EI ",
            " 1 1 1 1 re f ",
            " W n ",
            " 0 Tz ",
            " 90000 TL ");

    private PdfMutations() {}

    /** Whether it is one. */
    static boolean takes(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
    }

    /** Any of them; null where there is nothing to change. */
    static byte[] any(byte[] original, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> replaced(original, NUMBER, random);
            case 1 -> replaced(original, OBJECT, random);
            case 2 -> inMap(original, random);
            default -> inStream(original, random);
        };
    }

    /** A number that has as many digits, so that what follows stays where it is. */
    private static byte[] replaced(byte[] original, Pattern what, Random random) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        Matcher matcher = what.matcher(text);
        if (!matcher.find(random.nextInt(text.length())) && !matcher.find(0)) {
            return null;
        }
        byte[] changed = original.clone();
        for (int at = matcher.start(); at < matcher.end(); at++) {
            changed[at] = (byte) ('0' + random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            changed[matcher.start()] = (byte) (matcher.end() - matcher.start() > 1 ? '-' : '0');
        }
        return changed;
    }

    private static byte[] inStream(byte[] original, Random random) {
        return inStream(original, random.nextInt(original.length), plain -> content(plain, random));
    }

    /** A font's map, another in its place or behind what it begins with. */
    private static byte[] inMap(byte[] original, Random random) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        List<String> maps = MAP.matcher(text).results().map(map -> map.group(1)).toList();
        int at = maps.isEmpty() ? -1 : text.indexOf("\n" + maps.get(random.nextInt(maps.size())) + " 0 obj");
        return at < 0
                ? null
                : inStream(original, at, plain -> {
                    String map = new String(plain, StandardCharsets.ISO_8859_1);
                    int kept = random.nextBoolean() ? 0 : random.nextInt(map.length() + 1);
                    return (map.substring(0, kept) + RandomMaps.any(random)).getBytes(StandardCharsets.ISO_8859_1);
                });
    }

    private static byte[] inStream(byte[] original, int at, UnaryOperator<byte[]> change) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        if (!stream.find(at) && !stream.find(0)) {
            return null;
        }
        int from = stream.end();
        int to = text.indexOf("endstream", from);
        if (to < 0) {
            return null;
        }
        byte[] packed = Arrays.copyOfRange(original, from, to);
        byte[] plain = inflated(packed);
        byte[] changed = deflated(change.apply(plain == null ? packed : plain));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = text.substring(stream.start(), stream.end()).replaceFirst("\\d+", String.valueOf(changed.length));
        out.write(original, 0, stream.start());
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(changed);
        out.writeBytes("\n".getBytes(StandardCharsets.ISO_8859_1));
        out.write(original, to, original.length - to);
        return out.toByteArray();
    }

    private static byte[] content(byte[] plain, Random random) {
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        Matcher operand = OPERAND.matcher(text);
        if (text.isEmpty() || random.nextInt(3) == 0 || !operand.find(random.nextInt(text.length()))) {
            return ByteMutations.any(plain, random);
        }
        List<String> words = new ArrayList<>(random.nextBoolean() ? EXTREMES : OPERATORS);
        String word = words.get(random.nextInt(words.size()));
        boolean often = random.nextInt(10) == 0;
        return (text.substring(0, operand.start()) + word.repeat(often ? 5_000 : 1) + text.substring(operand.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            for (int length = inflater.inflate(buffer); length > 0 && out.size() < 1 << 22; ) {
                out.write(buffer, 0, length);
                length = inflater.inflate(buffer);
            }
            return out.size() == 0 ? null : out.toByteArray();
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be written", e);
        } finally {
            deflater.end();
        }
    }
}
