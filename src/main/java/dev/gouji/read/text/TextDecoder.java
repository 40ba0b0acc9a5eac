package dev.gouji.read.text;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes → text: finds the charset of Chinese text by its bytes, and counts what cannot be decoded. */
public final class TextDecoder {

    /** The superset of GBK and GB 2312, as browsers take these labels too. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int SAMPLE = 1 << 13;

    private TextDecoder() {}

    /**
     * A text and how surely it was decoded.
     *
     * @param text without its byte order mark; what could not be decoded is U+FFFD
     * @param charset by which it was decoded
     * @param undecoded how many byte sequences have no character
     * @param cutShort whether the bytes end inside a character
     */
    public record Decoded(String text, Charset charset, int undecoded, boolean cutShort) {

        /** What the document has to say of lost characters; empty when nothing was lost. */
        public List<Notice> notices() {
            if (undecoded > 0) {
                return List.of(new Notice(
                        ErrorCode.DAMAGED,
                        new Message(
                                "有 " + undecoded + " 处字节不能按 " + charset + " 解码，以 U+FFFD 代替；请核对原件的编码",
                                undecoded + " byte sequences are not " + charset
                                        + " and stand as U+FFFD; check the encoding of the original")));
            }
            return cutShort
                    ? List.of(new Notice(
                            ErrorCode.TRUNCATED,
                            new Message(
                                    "文件在一个字的中间结束；请重新取得完整的文件",
                                    "the file ends inside a character; fetch the whole file")))
                    : List.of();
        }
    }

    /**
     * The charset that the bytes themselves show: a byte order mark, UTF-16 by its look, UTF-8 where it is valid (or
     * nearly: a few bad bytes in much of it), else GB18030.
     */
    public static Charset charsetOf(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        return Utf8Scan.of(bytes).looksRight() ? StandardCharsets.UTF_8 : GB18030;
    }

    /** The charset of a byte order mark; null without one. */
    public static Charset byMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    /**
     * Decodes the bytes, charging {@link Bound#CHARACTERS}.
     *
     * @throws UnreadableException when there are more characters than the bound; no more than these are ever held
     */
    public static Decoded decode(byte[] bytes, Charset charset, Budget budget) throws UnreadableException {
        CharsetDecoder decoder = charset.newDecoder();
        long most = Math.min((long) bytes.length + 16, budget.limits().of(Bound.CHARACTERS) + 2);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) most);
        int undecoded = 0;
        boolean cutShort = false;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isOverflow() || !out.hasRemaining()) {
                budget.charge(Bound.CHARACTERS, Math.max(most, out.position() + 1L));
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            if (in.hasRemaining()) {
                undecoded++;
            } else {
                cutShort = true;
            }
        }
        out.flip();
        budget.charge(Bound.CHARACTERS, out.length());
        String text = out.toString();
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, undecoded, cutShort);
    }

    /** Whether the beginning of a file, in this charset, is text: next to no controls and hardly anything undecodable. */
    public static boolean isText(byte[] head, Charset charset) {
        String text = new String(head, charset);
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(c) < 0;
            if (control || c == '\uFFFD' || c == '\uFFFE' || (c >= 0x7F && c < 0xA0)) {
                odd++;
            }
        }
        return !text.isEmpty() && odd <= 1 + text.length() / 50;
    }

    private static Charset wide(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int zeros = 0;
        for (int i = 0; i < 2 * units; i++) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        // Chinese text still has digits and line ends, whose high byte is zero, and is not UTF-8 by accident; text
        // without Chinese is zeros by half. A stray zero in other text is neither
        if (zeros == 0
                || (zeros < units * 4 / 5
                        && Utf8Scan.of(Arrays.copyOf(bytes, 2 * units)).looksRight())) {
            return null;
        }
        int little = plausible(bytes, units, 1);
        int big = plausible(bytes, units, 0);
        // read the wrong way round, ASCII turns into Chinese characters that nothing else gives away
        int lead = little + ascii(bytes, units, 1) - big - ascii(bytes, units, 0);
        if ((lead > 0 ? little : big) * 100L < units * 95L || lead == 0) {
            return null;
        }
        return lead > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static int ascii(byte[] bytes, int units, int high) {
        int ascii = 0;
        for (int i = 0; i < 2 * units; i += 2) {
            if (bytes[i + high] == 0 && bytes[i + 1 - high] > 0) {
                ascii++;
            }
        }
        return ascii;
    }

    /** How many units are characters that Chinese text has; {@code high} is where in a unit the high byte stands. */
    private static int plausible(byte[] bytes, int units, int high) {
        int plausible = 0;
        for (int i = 0; i < 2 * units; i += 2) {
            int unit = ((bytes[i + high] & 0xFF) << 8) | (bytes[i + 1 - high] & 0xFF);
            boolean ascii = (unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
            boolean han = (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit < 0x4DC0);
            boolean mark = (unit >= 0x3000 && unit < 0x3400) || unit >= 0xFF00 || (unit >= 0x2000 && unit < 0x2700);
            if (ascii || han || mark || unit == 0xA0) {
                plausible++;
            }
        }
        return plausible;
    }
}
