package dev.gouji.bulk.collect;

import dev.gouji.dataset.journal.ConversionHead;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ties documents to the pages that link them, by the pages' links. */
public final class Attachments {

    private static final String PAGE_READER = "html";

    /** Ends the step of a document's name that is an archive. */
    private static final String ARCHIVE = "!";

    private Attachments() {}

    /**
     * Attachment → the first page in the dataset's order that links it. Pages are nobody's attachments, and nothing is its
     * own.
     *
     * @param heads in the dataset's order
     */
    static Map<String, String> pages(List<ConversionHead> heads) {
        Map<String, String> pages = new HashMap<>();
        for (ConversionHead head : heads) {
            for (String link : head.links()) {
                String target = target(head.document(), link);
                if (target != null && !target.equals(head.document())) {
                    pages.putIfAbsent(target, head.document());
                }
            }
        }
        if (!pages.isEmpty()) {
            heads.stream().filter(Attachments::isPage).forEach(head -> pages.remove(head.document()));
        }
        return pages;
    }

    /**
     * The document that a link names: {@code 县/年报/index.html} and {@code ../附件/%E6%8A%A5.doc?v=1} → {@code 县/附件/报.doc};
     * null when it leads out of the dataset, or out of the archive that holds the page.
     */
    public static String target(String page, String link) {
        String path = decoded(link.replaceFirst("[?#].*$", "").replace('\\', '/'));
        if (path == null || path.isEmpty() || path.startsWith("/") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return null;
        }
        Deque<String> parts = new ArrayDeque<>(List.of(page.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                String left = parts.pollLast();
                if (left == null || left.endsWith(ARCHIVE)) {
                    return null;
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether a document is a page, which is nobody's attachment. */
    public static boolean isPage(ConversionHead head) {
        return PAGE_READER.equals(head.reader());
    }

    /** With every {@code %XX} read as UTF-8; as it stands where it is none. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]) : -1;
            if (value >= 0) {
                out.put((byte) value);
                i += 2;
            } else {
                out.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Below -15 when it is no digit, so that a sum with one stays negative. */
    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }
}
