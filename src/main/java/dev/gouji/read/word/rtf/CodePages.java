package dev.gouji.read.word.rtf;

import dev.gouji.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Code pages ({@code \ansicpg936}) and the character sets of fonts ({@code \fcharset134}) → charsets. */
final class CodePages {

    /** The character set of Western fonts: the one whose mark is often wrong in Chinese documents. */
    static final int WESTERN = 0;

    /** The character set of fonts that show signs instead of letters. */
    static final int SYMBOL = 2;

    /** Windows' Western code page, which the format takes where nothing is said. */
    static final Charset STANDARD = Charset.forName("windows-1252");

    private CodePages() {}

    /** The charset of a code page; null for numbers that are not known. */
    static Charset ofPage(int page) {
        return switch (page) {
            case 936, 20936, 52936, 54936, 10008 -> TextDecoder.GB18030;
            case 950, 10002 -> named("x-windows-950", "Big5");
            case 932, 10001 -> named("windows-31j", "Shift_JIS");
            case 949, 10003 -> named("x-windows-949", "EUC-KR");
            case 1361 -> named("x-Johab", "EUC-KR");
            case 874 -> named("x-windows-874", "windows-1252");
            case 437 -> named("IBM437", "windows-1252");
            case 850 -> named("IBM850", "windows-1252");
            case 10000 -> named("x-MacRoman", "windows-1252");
            case 65001 -> StandardCharsets.UTF_8;
            default -> page >= 1250 && page <= 1258 ? named("windows-" + page, "windows-1252") : null;
        };
    }

    /** The charset of a font's character set; null where it leaves the document's code page in force. */
    static Charset ofFont(int characterSet) {
        return switch (characterSet) {
            case WESTERN -> STANDARD;
            case 77 -> ofPage(10000);
            case 78, 128 -> ofPage(932);
            case 79, 129 -> ofPage(949);
            case 80, 134 -> ofPage(936);
            case 81, 136 -> ofPage(950);
            case 130 -> ofPage(1361);
            case 161 -> ofPage(1253);
            case 162 -> ofPage(1254);
            case 163 -> ofPage(1258);
            case 177 -> ofPage(1255);
            case 178 -> ofPage(1256);
            case 186 -> ofPage(1257);
            case 204 -> ofPage(1251);
            case 222 -> ofPage(874);
            case 238 -> ofPage(1250);
            case 254 -> ofPage(437);
            case 255 -> ofPage(850);
            default -> null;
        };
    }

    /** Whether a byte begins a character of two bytes or more. */
    static boolean leads(Charset charset, int value) {
        return value > 0x80
                && value < 0xFF
                && isWide(charset)
                && !(isJapanese(charset) && value >= 0xA0 && value < 0xE0);
    }

    /** Whether characters of the charset take more than one byte. */
    static boolean isWide(Charset charset) {
        return charset.equals(TextDecoder.GB18030)
                || charset.name().equals("x-windows-950")
                || charset.name().equals("x-windows-949")
                || charset.name().equals("x-Johab")
                || isJapanese(charset);
    }

    private static boolean isJapanese(Charset charset) {
        return charset.name().equals("windows-31j");
    }

    private static Charset named(String name, String otherwise) {
        return Charset.forName(Charset.isSupported(name) ? name : otherwise);
    }
}
