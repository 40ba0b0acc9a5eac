package dev.gouji.read.unpack;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses of the pictures that a page shows, where they may be files beside it or below: {@code <img
 * src="page_files/1.png">} → {@code page_files/1.png}. The page is looked at as bytes, whatever its characters are.
 */
final class PageAddresses {

    private static final Pattern IMAGE = Pattern.compile("(?i)<img\\b[^>]*+>");

    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?<=\\s)(src\\s*=\\s*)(\"[^\"]*+\"|'[^']*+'|[^\\s>\"']++)");

    /** A picture that is displayed as narrow, in pixels, is none of a table. */
    private static final Pattern NARROW =
            Pattern.compile("(?i)\\swidth\\s*=\\s*[\"']?\\s*(?:\\d{1,2}|1[0-5]\\d)(?![\\d%])");

    private static final Charset CHINESE = Charset.forName("GB18030");

    private PageAddresses() {}

    /** All of them as they are written, in the order of the page. */
    static List<String> of(byte[] page) {
        Set<String> addresses = new LinkedHashSet<>();
        replaced(latin(page), address -> {
            addresses.add(address);
            return null;
        });
        return List.copyOf(addresses);
    }

    /** The page with other addresses in the first of their places; null leaves one as it is. */
    static byte[] replaced(byte[] page, UnaryOperator<String> other) {
        Set<String> placed = new HashSet<>();
        return replaced(latin(page), address -> placed.add(address) ? other.apply(address) : null)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String replaced(String page, UnaryOperator<String> other) {
        return IMAGE.matcher(page).replaceAll(image -> {
            boolean narrow = NARROW.matcher(image.group()).find();
            return Matcher.quoteReplacement(narrow ? image.group() : inTag(image.group(), other));
        });
    }

    private static String inTag(String tag, UnaryOperator<String> other) {
        return SOURCE.matcher(tag).replaceFirst(source -> {
            String written = source.group(2).replaceAll("^[\"']|[\"']$", "").strip();
            String by = other.apply(written);
            return Matcher.quoteReplacement(by == null ? source.group() : source.group(1) + '"' + by + '"');
        });
    }

    /**
     * What a file is called that an address names, from the folder of the page; several where its characters can be read in several
     * ways, and none where it leads anywhere but to that folder and those in it.
     */
    static Set<String> files(String address) {
        String path = address.replaceFirst("[?#].*", "").replace("&amp;", "&");
        boolean leads = path.isEmpty() || path.indexOf(':') >= 0 || path.startsWith("/") || path.indexOf('\\') >= 0;
        if (leads) {
            return Set.of();
        }
        return Stream.of(StandardCharsets.UTF_8, CHINESE)
                .map(charset -> decoded(path, charset))
                .filter(PageAddresses::isBelow)
                .map(name -> name.replaceFirst("^(?:\\./)+", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isBelow(String path) {
        return !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && Stream.of(path.split("/", -1)).noneMatch(".."::equals);
    }

    /** Characters written as they are, and as {@code %E5}. */
    private static String decoded(String path, Charset charset) {
        String plain = new String(path.getBytes(StandardCharsets.ISO_8859_1), charset);
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException malformed) {
            return plain;
        }
    }

    private static String latin(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1);
    }
}
