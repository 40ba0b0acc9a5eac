package dev.gouji.read.word.rtf;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.StandardCharsets;

/** Reads small RTF files made of their signs. */
final class Rtf {

    /** Font 0 is Chinese, font 1 Western, font 2 leaves the document's code page, fonts 3 and 4 show signs. */
    private static final String BEGIN = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
            + "{\\f1\\froman\\fcharset0 Times New Roman;}{\\f2\\fnil\\fcharset1 Any;}{\\f3\\fnil\\fcharset2 Wingdings;}"
            + "{\\f4\\fnil\\fcharset2 Symbol;}{\\f5\\fnil\\fcharset136 MingLiU;}}\n";

    private Rtf() {}

    /** A document with this content; characters stand for bytes. */
    static byte[] file(String... content) {
        return (BEGIN + String.join("", content) + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    static Document read(byte[] bytes) throws UnreadableException {
        return new RtfReader().read(bytes, new Budget(Limits.STANDARD));
    }

    static String drawn(String... content) throws UnreadableException {
        return DrawnBlocks.draw(read(file(content)).blocks());
    }

    /** A row with cells of these right edges, each with its properties before it: {@code "\\clvmgf 1000"}. */
    static String row(String[] frames, String... cells) {
        StringBuilder row = new StringBuilder("\\trowd\\trleft0");
        for (String frame : frames) {
            int at = frame.lastIndexOf(' ') + 1;
            row.append(frame, 0, Math.max(0, at - 1)).append("\\cellx").append(frame.substring(at));
        }
        for (String cell : cells) {
            row.append("\\pard\\intbl ").append(cell).append("\\cell");
        }
        return row + "\\row\n";
    }

    static String[] at(String... frames) {
        return frames;
    }
}
