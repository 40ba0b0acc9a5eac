package dev.gouji.read.mime;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Entries;
import dev.gouji.read.pack.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * The files in a mail: its body ({@code body.html}, {@code body.txt}), its attachments by their names, and mails inside it
 * ({@code message.eml}). Where a body is given as page and as text, the text is passed over; pictures that a page shows are in it.
 */
public final class MailEntries implements Entries {

    private static final String ALTERNATIVE = "multipart/alternative";

    private final MimeParts parts;
    private final Set<Integer> spare;
    private final MailPictures pictures;
    private int position = -1;

    /** Looks through the structure of a mail. */
    public MailEntries(byte[] bytes, Budget budget) throws IOException, UnreadableException {
        spare = spareTexts(bytes, budget);
        pictures = MailPictures.of(bytes, budget);
        parts = new MimeParts(bytes, budget);
    }

    @Override
    public Entry next() throws IOException, UnreadableException {
        PartHeader header = parts.next();
        position++;
        if (header == null) {
            if (parts.isCut()) {
                throw new UnreadableException(
                        ErrorCode.TRUNCATED,
                        new Message("邮件不完整：缺少结尾；请重新导出", "the mail is cut off: its end is missing; export it again"));
            }
            return null;
        }
        boolean passedOver = spare.contains(position);
        boolean shown = pictures.isShown(position);
        return new Entry(name(header), Entry.Type.FILE, Entry.UNKNOWN, Entry.UNKNOWN, () -> {
            if (passedOver) {
                throw new UnreadableException(
                        ErrorCode.IGNORED_FILE,
                        new Message("与 HTML 正文相同的纯文本，已跳过", "the same body as plain text: skipped"));
            }
            if (shown) {
                throw new UnreadableException(
                        ErrorCode.IGNORED_FILE,
                        new Message("正文里显示的图片，随正文读取", "a picture that the body shows: it is read there"));
            }
            return content(header);
        });
    }

    private InputStream content(PartHeader header) throws IOException {
        InputStream content = parts.content();
        if (!header.mediaType().startsWith("text/") || header.fileName() != null) {
            return content;
        }
        byte[] text = content.readAllBytes();
        byte[] whole = MailPictures.isBody(header) ? pictures.within(text) : text;
        return new ByteArrayInputStream(CharsetLabel.selfEvident(whole, header.charset()));
    }

    private static String name(PartHeader header) {
        if (header.fileName() != null) {
            return header.fileName();
        }
        return switch (header.mediaType()) {
            case "text/html", "application/xhtml+xml" -> "body.html";
            case "text/plain" -> "body.txt";
            case "message/rfc822" -> "message.eml";
            default -> "part-" + header.mediaType().replaceAll("[^a-z0-9]+", "-");
        };
    }

    /** Which parts, counted from 0, are plain texts beside a page that says the same. */
    private static Set<Integer> spareTexts(byte[] bytes, Budget budget) throws IOException, UnreadableException {
        MimeParts parts = new MimeParts(bytes, budget);
        Set<Integer> spare = new HashSet<>();
        Set<Integer> waiting = new HashSet<>();
        int alternative = -1;
        int position = 0;
        for (PartHeader header = parts.next(); header != null; header = parts.next()) {
            budget.require(Bound.ENTRIES, position);
            if (header.mediaType().equals("text/plain")
                    && header.fileName() == null
                    && parts.parent().mediaType().equals(ALTERNATIVE)) {
                alternative = parts.parentNumber();
                waiting.add(position);
            } else if (header.isPage() && alternative >= 0 && parts.isInside(alternative)) {
                spare.addAll(waiting);
                waiting.clear();
            }
            position++;
        }
        return spare;
    }
}
