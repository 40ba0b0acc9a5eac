package dev.gouji.read.mime;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.StreamRefusal;
import dev.gouji.read.web.HtmlReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Web archives (MHT, MHTML) → {@link Document}, as browsers and word processors save them: the page, with the pages that
 * its frames show in their places. Format: RFC 2557.
 */
public final class MhtReader implements FormatReader {

    private final HtmlReader pages = new HtmlReader();

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        try {
            MimeParts parts = new MimeParts(bytes, budget);
            Archive archive = new Archive();
            for (PartHeader header = parts.next(); header != null; header = parts.next()) {
                budget.charge(Bound.ENTRIES, 1);
                if (header.isPage()) {
                    archive.add(header, parts.content().readAllBytes(), parts.parent());
                }
            }
            return archive.document(parts.isCut(), budget);
        } catch (IOException e) {
            UnreadableException refusal = StreamRefusal.in(e);
            throw refusal == null ? cut(e) : refusal;
        }
    }

    private static UnreadableException cut(Exception cause) {
        return new UnreadableException(ErrorCode.TRUNCATED, cutShort(), cause);
    }

    private static Message cutShort() {
        return new Message(
                "网页存档不完整：缺少结尾；请重新保存网页", "the web archive is cut off: its end is missing; save the page again");
    }

    /** The pages of one archive. */
    private final class Archive {

        private final Map<String, byte[]> byId = new HashMap<>();
        private final Map<String, byte[]> byLocation = new HashMap<>();
        private byte[] root;
        private String rootLocation;
        private boolean started;

        void add(PartHeader header, byte[] raw, PartHeader around) {
            byte[] page = CharsetLabel.selfEvident(raw, header.charset());
            boolean starts = around.start() != null && around.start().equals(header.contentId());
            if (root == null || (starts && !started)) {
                root = page;
                rootLocation = header.location();
                started = starts;
            }
            if (header.contentId() != null) {
                byId.putIfAbsent(header.contentId(), page);
            }
            if (header.location() != null) {
                byLocation.putIfAbsent(header.location(), page);
            }
        }

        Document document(boolean cut, Budget budget) throws UnreadableException {
            if (root == null) {
                throw cut
                        ? MhtReader.cut(null)
                        : new UnreadableException(
                                ErrorCode.UNSUPPORTED_FORMAT,
                                new Message(
                                        "网页存档里没有网页；请用浏览器打开原网页重新保存",
                                        "the web archive holds no page; open the page with a browser and save it again"));
            }
            Document page = pages.read(root, this::frame, budget);
            if (!cut) {
                return page;
            }
            List<Notice> notices = new ArrayList<>(page.notices());
            notices.add(new Notice(ErrorCode.TRUNCATED, cutShort()));
            return new Document(page.blocks(), page.properties(), page.pages(), notices, page.hidden());
        }

        /** The page that an address inside the archive stands for; null for one that is not in it. */
        private byte[] frame(String source) {
            if (source.startsWith("cid:")) {
                return byId.get(source.substring(4));
            }
            byte[] page = byLocation.get(source);
            if (page != null || rootLocation == null) {
                return page;
            }
            try {
                return byLocation.get(URI.create(rootLocation).resolve(source).toString());
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
