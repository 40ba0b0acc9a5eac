package dev.gouji.read.unpack;

import dev.gouji.document.Message;
import dev.gouji.read.kind.Sniffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The pictures that a web page shows from files beside it or below, as browsers save them ({@code 报告.html}, {@code
 * 报告_files/1.png}) → within the page, each in the first of its places. The page is looked at as bytes. Stateless.
 */
public final class PageParts {

    /** What becomes of such a picture as a file of its own. */
    public static final Message PART = new Message("网页里显示的图片，随网页读取", "a picture that a page shows: it is read there");

    /** A larger page is read without its pictures, in bytes. */
    public static final long LARGEST_PAGE = 16L << 20;

    /** The pictures of a page have no more bytes together. */
    public static final long MOST_BYTES = 48L << 20;

    private static final int MOST_PICTURES = 500;

    private PageParts() {}

    /** Where the files lie that a page may show. */
    public interface Shelf<P> {

        /** The file of a name, from the folder of the page, its steps parted by {@code /}; null where there is none. */
        P find(String name);

        /** In bytes. */
        long size(P picture);

        /** Whether it can be had whole and is a picture by its content. */
        boolean isPicture(P picture);
    }

    /**
     * The pictures of a page by their addresses on it, as these are written.
     *
     * @param most bytes that they may have together
     */
    public static <P> Map<String, P> shown(byte[] page, Shelf<P> shelf, long most) {
        Map<String, P> shown = new LinkedHashMap<>();
        long bytes = 0;
        for (String address : PageAddresses.of(page)) {
            P picture = PageAddresses.files(address).stream()
                    .map(shelf::find)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            long size = picture == null ? 0 : shelf.size(picture);
            if (picture != null && shown.size() < MOST_PICTURES && bytes + size <= most && shelf.isPicture(picture)) {
                shown.put(address, picture);
                bytes += size;
            }
        }
        return shown;
    }

    /** A page with the contents of pictures in the place of their addresses. */
    public static byte[] within(byte[] page, Map<String, byte[]> pictures) {
        Map<String, String> data = new HashMap<>();
        pictures.forEach((address, content) -> data.put(
                address,
                "data:" + Sniffer.kindOf(content).mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(content)));
        return PageAddresses.replaced(page, data::get);
    }
}
