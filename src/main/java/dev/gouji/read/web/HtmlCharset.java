package dev.gouji.read.web;

import dev.gouji.read.text.TextDecoder;
import dev.gouji.read.text.Utf8Scan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of a page: byte order mark, then {@code meta}, then the XML declaration, then the bytes. A label that the
 * bytes give the lie is not believed: pages copied between systems keep the label of their past.
 */
final class HtmlCharset {

    private static final int HEAD = 4_096;
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml\\b[^>]{0,500}?encoding\\s*=\\s*[\"']\\s*([a-z0-9_:.-]+)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private HtmlCharset() {}

    static Charset of(byte[] bytes) {
        Charset shown = TextDecoder.charsetOf(bytes);
        if (TextDecoder.byMark(bytes) != null || shown.name().startsWith("UTF-16")) {
            return shown;
        }
        Charset labelled = labelled(bytes);
        if (labelled == null || labelled.equals(shown)) {
            return shown;
        }
        Utf8Scan scan = Utf8Scan.of(bytes);
        if (labelled.equals(StandardCharsets.UTF_8)) {
            return shown;
        }
        // bytes that keep all rules of UTF-8 by accident do not occur in texts longer than a few words
        return scan.isCertain() ? StandardCharsets.UTF_8 : labelled;
    }

    private static Charset labelled(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String head = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
        Matcher declaration = DECLARATION.matcher(head);
        if (meta.find()) {
            return charset(meta.group(1));
        }
        return declaration.find() ? charset(declaration.group(1)) : null;
    }

    /** What a label means to a browser; null for labels that say nothing of Chinese text (Latin, unknown). */
    private static Charset charset(String label) {
        if (label.equals("utf-8") || label.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (label.startsWith("gb") || label.contains("gb2312") || label.contains("gbk") || label.equals("cp936")) {
            return TextDecoder.GB18030;
        }
        if (label.startsWith("big5") || label.equals("cp950") || label.equals("x-x-big5")) {
            return Charset.isSupported("Big5-HKSCS") ? Charset.forName("Big5-HKSCS") : Charset.forName("Big5");
        }
        return null;
    }
}
