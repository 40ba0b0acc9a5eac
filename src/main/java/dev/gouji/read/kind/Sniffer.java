package dev.gouji.read.kind;

import dev.gouji.read.bound.Magic;
import dev.gouji.read.compound.CompoundFile;
import dev.gouji.read.text.MarkdownSigns;
import dev.gouji.read.text.TextDecoder;
import dev.gouji.read.zip.ZipDirectory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Bytes → {@link Kind}, by content and never by name: a {@code .doc} that is HTML, RTF or DOCX is taken as what it is.
 *
 * <p>Looks at the beginning, at a container's directory and, for text, at the signs of Markdown; opens nothing.
 */
public final class Sniffer {

    private static final int HEAD = 1 << 16;
    private static final int PDF_JUNK = 1024;

    private Sniffer() {}

    /**
     * What the bytes are. Never throws; bytes that are nothing known are {@link Kind#BINARY}, and so are no bytes.
     *
     * @param bytes the whole file; not changed
     */
    public static Kind kindOf(byte[] bytes) {
        if (ZipDirectory.isZip(bytes)) {
            return ZipContents.kindOf(bytes);
        }
        if (CompoundFile.isCompoundFile(bytes)) {
            return compound(CompoundFile.of(bytes).names());
        }
        Kind byMark = byMark(bytes);
        if (byMark != null) {
            return byMark;
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        Charset charset = TextDecoder.charsetOf(head);
        // markup is ASCII in every charset met here but UTF-16, so most heads need no decoding to be recognised
        boolean wide = charset.name().startsWith("UTF-16");
        String text = new String(head, wide ? charset : StandardCharsets.ISO_8859_1);
        Kind byMarkup = Markup.kindOf(text);
        if (byMarkup != null) {
            return byMarkup;
        }
        if (hasPdfMark(bytes)) {
            return Kind.PDF;
        }
        if (!TextDecoder.isText(head, charset)) {
            return Kind.BINARY;
        }
        byte[] narrow = wide ? new String(bytes, charset).getBytes(StandardCharsets.UTF_8) : bytes;
        return MarkdownSigns.in(narrow) ? Kind.MARKDOWN : Kind.TEXT;
    }

    private static Kind compound(Set<String> names) {
        if (names.contains("encryptedpackage") || names.contains("\tdrmcontent")) {
            return Kind.ENCRYPTED_OFFICE;
        }
        if (names.contains("worddocument")) {
            return Kind.DOC;
        }
        if (names.contains("workbook") || names.contains("book")) {
            return Kind.XLS;
        }
        if (names.contains("__properties_version1.0")) {
            return Kind.OUTLOOK;
        }
        return names.contains("powerpoint document") ? Kind.PPT : Kind.COMPOUND;
    }

    private static Kind byMark(byte[] bytes) {
        if (Magic.at(bytes, 0, "%PDF-")) {
            return Kind.PDF;
        }
        Kind image = image(bytes);
        return image == null ? archive(bytes) : image;
    }

    private static Kind image(byte[] bytes) {
        if (Magic.at(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return Kind.PNG;
        }
        if (Magic.at(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return Kind.JPEG;
        }
        if (Magic.at(bytes, 0, "II*\0") || Magic.at(bytes, 0, "MM\0*")) {
            return Kind.TIFF;
        }
        if (Magic.at(bytes, 0, "GIF87a") || Magic.at(bytes, 0, "GIF89a")) {
            return Kind.GIF;
        }
        if (Magic.at(bytes, 0, "RIFF") && Magic.at(bytes, 8, "WEBP")) {
            return Kind.WEBP;
        }
        long header = Magic.unsigned32(bytes, 14);
        return Magic.at(bytes, 0, "BM") && header >= 12 && header <= 124 && Magic.unsigned32(bytes, 6) == 0
                ? Kind.BMP
                : null;
    }

    private static Kind archive(byte[] bytes) {
        if (Magic.at(bytes, 0, "7z\u00BC\u00AF'\u001C")) {
            return Kind.SEVEN_ZIP;
        }
        if (Magic.at(bytes, 0, "Rar!\u001A\u0007")) {
            return Kind.RAR;
        }
        if (Magic.at(bytes, 0, "\u001F\u008B\b")) {
            return Kind.GZIP;
        }
        if (Magic.at(bytes, 0, "BZh") && Magic.at(bytes, 4, "1AY&SY")) {
            return Kind.BZIP2;
        }
        if (Magic.at(bytes, 0, "\u00FD7zXZ\0")) {
            return Kind.XZ;
        }
        if (Magic.at(bytes, 0, "x\u009F>\"")) {
            return Kind.TNEF;
        }
        return Magic.at(bytes, 257, "ustar") ? Kind.TAR : null;
    }

    private static boolean hasPdfMark(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, PDF_JUNK); at++) {
            if (Magic.at(bytes, at, "%PDF-1.") || Magic.at(bytes, at, "%PDF-2.")) {
                return true;
            }
        }
        return false;
    }
}
