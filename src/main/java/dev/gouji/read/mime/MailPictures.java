package dev.gouji.read.mime;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a mail that its pages show from within it ({@code cid:…}): they are parts of the page, and no files beside it. */
final class MailPictures {

    private static final Pattern ADDRESS = Pattern.compile("(?i)cid:([^\"'\\s>)]{1,200})");

    private final Map<String, String> data = new HashMap<>();
    private final Set<Integer> parts = new HashSet<>();

    private MailPictures() {}

    /** Looks for them; a mail that breaks off has those before. */
    static MailPictures of(byte[] mail, Budget budget) throws IOException, UnreadableException {
        MailPictures pictures = new MailPictures();
        Set<String> shown = addresses(mail, budget);
        if (shown.isEmpty()) {
            return pictures;
        }
        MimeParts stream = new MimeParts(mail, budget);
        int position = 0;
        for (PartHeader header = stream.next(); header != null; header = stream.next()) {
            if (header.isPicture() && shown.contains(header.contentId())) {
                String coded =
                        Base64.getEncoder().encodeToString(stream.content().readAllBytes());
                pictures.data.put(header.contentId(), "data:" + header.mediaType() + ";base64," + coded);
                pictures.parts.add(position);
            }
            position++;
        }
        return pictures;
    }

    /** The ids that pages name, where there are pictures at all. */
    private static Set<String> addresses(byte[] mail, Budget budget) throws IOException, UnreadableException {
        Set<String> named = new HashSet<>();
        Set<String> pictures = new HashSet<>();
        MimeParts stream = new MimeParts(mail, budget);
        int position = 0;
        for (PartHeader header = stream.next(); header != null; header = stream.next()) {
            budget.require(Bound.ENTRIES, position++);
            if (isBody(header)) {
                Matcher address = ADDRESS.matcher(latin(stream.content().readAllBytes()));
                while (address.find()) {
                    named.add(address.group(1));
                }
            } else if (header.isPicture()) {
                pictures.add(String.valueOf(header.contentId()));
            }
        }
        named.retainAll(pictures);
        return named;
    }

    /** Whether a part is a page of the mail itself. */
    static boolean isBody(PartHeader header) {
        return header.isPage() && header.fileName() == null;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether a part, counted from 0, is a picture that a page shows. */
    boolean isShown(int position) {
        return parts.contains(position);
    }

    /** A page with its pictures within it, each in the first of its places. */
    byte[] within(byte[] page) {
        if (data.isEmpty()) {
            return page;
        }
        Set<String> placed = new HashSet<>();
        String text = ADDRESS.matcher(latin(page)).replaceAll(address -> {
            String own = placed.add(address.group(1)) ? data.get(address.group(1)) : null;
            return Matcher.quoteReplacement(own == null ? address.group() : own);
        });
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
