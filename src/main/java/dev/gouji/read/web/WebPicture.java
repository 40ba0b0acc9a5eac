package dev.gouji.read.web;

import dev.gouji.read.bound.MetPicture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A picture on a page: within its address ({@code data:image/png;base64,…}), or a file beside the page. */
final class WebPicture {

    private static final double POINTS_A_PIXEL = 0.75;

    private WebPicture() {}

    /**
     * The picture that an element shows; null for none.
     *
     * @param files the address of a picture → its bytes
     */
    static MetPicture of(Element element, Function<String, byte[]> files) {
        Element image = element.nameIs("picture") ? element.selectFirst("img") : element;
        if (image == null || !image.nameIs("img")) {
            return null;
        }
        // pages that load their pictures late have another one in the first place
        return Stream.of("data-original", "data-src", "src")
                .map(image::attr)
                .filter(address -> !address.isBlank())
                .map(String::strip)
                .filter(address -> isData(address) || files.apply(address) != null)
                .findFirst()
                .map(address -> new MetPicture(
                        address,
                        () -> isData(address) ? data(address) : files.apply(address),
                        length(image.attr("width")),
                        length(image.attr("height")),
                        true))
                .orElse(null);
    }

    private static boolean isData(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    private static double length(String pixels) {
        return pixels.contains("%") ? 0 : POINTS_A_PIXEL * HtmlTableLayout.number(pixels, 0);
    }

    private static byte[] data(String address) {
        int comma = address.indexOf(',');
        boolean coded = comma > 0 && address.substring(0, comma).endsWith(";base64");
        if (!coded) {
            return null;
        }
        String written = address.substring(comma + 1)
                .replace("%2B", "+")
                .replace("%2F", "/")
                .replace("%3D", "=");
        try {
            return Base64.getMimeDecoder().decode(written.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
