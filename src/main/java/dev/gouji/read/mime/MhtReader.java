package dev.gouji.read.mime;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.StreamRefusal;
import dev.gouji.read.web.HtmlReader;
import dev.gouji.read.web.WebFiles;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Web archives (MHT, MHTML) → {@link Document}, as browsers and word processors save them: the page, with the pages that
 * its frames show in their places and its pictures. Format: RFC 2557.
 */
public final class MhtReader implements FormatReader {

    private final HtmlReader reader = new HtmlReader();

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        try {
            MimeParts parts = new MimeParts(bytes, budget);
            Archive archive = new Archive(pictures);
            for (PartHeader header = parts.next(); header != null; header = parts.next()) {
                budget.charge(Bound.ENTRIES, 1);
                if (header.isPage()) {
                    archive.add(header, parts.content().readAllBytes(), parts.parent());
                } else if (header.isPicture() && pictures != PictureSink.NONE) {
                    archive.addPicture(header, parts.content().readAllBytes());
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

        private final PictureSink sink;
        private final Files pages = new Files();
        private final Files pictures = new Files();
        private byte[] root;
        private String rootLocation;
        private boolean started;

        Archive(PictureSink sink) {
            this.sink = sink;
        }

        void addPicture(PartHeader header, byte[] bytes) {
            pictures.add(header, bytes);
        }

        void add(PartHeader header, byte[] raw, PartHeader around) {
            byte[] page = CharsetLabel.selfEvident(raw, header.charset());
            boolean starts = around.start() != null && around.start().equals(header.contentId());
            if (root == null || (starts && !started)) {
                root = page;
                rootLocation = header.location();
                started = starts;
            }
            pages.add(header, page);
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
            WebFiles files = new WebFiles(
                    source -> pages.at(source, rootLocation), source -> pictures.at(source, rootLocation), sink);
            Document page = reader.read(root, files, budget);
            return cut ? page.noting(List.of(new Notice(ErrorCode.TRUNCATED, cutShort()))) : page;
        }
    }

    /** Parts of an archive by what they are called in it. */
    private static final class Files {

        private final Map<String, byte[]> byId = new HashMap<>();
        private final Map<String, byte[]> byLocation = new HashMap<>();

        void add(PartHeader header, byte[] bytes) {
            if (header.contentId() != null) {
                byId.putIfAbsent(header.contentId(), bytes);
            }
            if (header.location() != null) {
                byLocation.putIfAbsent(header.location(), bytes);
            }
        }

        /** What an address on the page that was fetched from {@code root} stands for; null for what is not in the archive. */
        byte[] at(String address, String root) {
            if (address.startsWith("cid:")) {
                return byId.get(address.substring(4));
            }
            byte[] bytes = byLocation.get(address);
            if (bytes != null || root == null) {
                return bytes;
            }
            try {
                String resolved = URI.create(root).resolve(address).toString();
                // resolving leaves out the empty host of file:///C:/page.htm
                String local = resolved.replaceFirst("^file:/(?!/)", "file:///");
                return byLocation.get(byLocation.containsKey(resolved) ? resolved : local);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
