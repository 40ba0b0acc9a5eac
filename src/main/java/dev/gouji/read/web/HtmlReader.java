package dev.gouji.read.web;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Unread;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.TextDecoder;
import dev.gouji.read.web.style.PageStyle;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML pages → {@link Document}; pages saved by a word processor or a browser included. */
public final class HtmlReader implements FormatReader {

    /** An element nests deeper than a table does: a nested table alone takes four elements. */
    private static final int ELEMENTS_A_LEVEL = 8;

    /** Start and end tags of a cell and of the paragraph in it. */
    private static final int TAGS_A_CELL = 4;

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, WebFiles.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        return read(bytes, WebFiles.alone(pictures), budget);
    }

    /** Reads a page, with the pages that its frames show in their places, and hands over its pictures. */
    public Document read(byte[] bytes, WebFiles files, Budget budget) throws UnreadableException {
        Function<String, byte[]> frames = files.pages();
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, HtmlCharset.of(bytes), budget);
        org.jsoup.nodes.Document page = page(decoded.text(), frames, budget);
        PageStyle styles = PageStyle.of(page, frames);
        Element hidden = HiddenBody.of(page.body(), styles);
        if (hidden != null) {
            styles.reveal(hidden);
        }
        PageFlow flow = new PageFlow(budget, PageClutter.of(page, styles), files);
        flow.read(page.body());
        return new Document(flow.blocks(), PageProperties.of(page), null, decoded.notices());
    }

    @Override
    public List<Unread> unread(byte[] bytes, Budget budget) throws UnreadableException {
        String text = TextDecoder.decode(bytes, HtmlCharset.of(bytes), budget).text();
        org.jsoup.nodes.Document page = page(text, source -> null, budget);
        return UnreadParts.of(page, PageStyle.of(page, source -> null));
    }

    private static org.jsoup.nodes.Document page(String text, Function<String, byte[]> frames, Budget budget)
            throws UnreadableException {
        int depth = (int) Math.min(4_096, budget.limits().of(Bound.NESTING) * ELEMENTS_A_LEVEL);
        org.jsoup.nodes.Document page = parsed(text, depth, budget);
        new PageFrames(frames, parsing(depth, budget)).fill(page);
        PageNesting.require(page, depth, budget);
        return page;
    }

    private static PageFrames.Parsing parsing(int depth, Budget budget) {
        return new PageFrames.Parsing() {
            @Override
            public String text(byte[] bytes) throws UnreadableException {
                return TextDecoder.decode(bytes, HtmlCharset.of(bytes), budget).text();
            }

            @Override
            public org.jsoup.nodes.Document page(String text) throws UnreadableException {
                return parsed(text, depth, budget);
            }
        };
    }

    private static org.jsoup.nodes.Document parsed(String text, int depth, Budget budget) throws UnreadableException {
        requireTags(text, budget);
        String markup = XmlPage.isOne(text) ? XmlPage.asHtml(text, depth) : text;
        org.jsoup.nodes.Document page = Parser.htmlParser().setMaxDepth(depth).parseInput(markup, "");
        budget.checkTime();
        return page;
    }

    /** The parser keeps every element in memory and cannot be stopped, so a flood of tags is refused before it. */
    private static void requireTags(String text, Budget budget) throws UnreadableException {
        long most = budget.limits().of(Bound.CELLS) * TAGS_A_CELL;
        long tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > most) {
            throw new UnreadableException(
                    ErrorCode.LIMIT_CELLS,
                    new Message(
                            "网页标签过多：" + tags + " > " + most + "（单元格上限的 " + TAGS_A_CELL
                                    + " 倍）；确认文件可信后，可用 --limit-cells 调高",
                            "too many tags in the page: " + tags + " > " + most + " (" + TAGS_A_CELL
                                    + " for each cell allowed); if the file can be trusted, raise it with --limit-cells"));
        }
    }
}
