package dev.gouji.read.web;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.web.style.PageStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts the pages that frames show into the places of the frames; each page once, so that frames cannot go in circles. */
final class PageFrames {

    private static final String FRAMES = "iframe[src], iframe[srcdoc], frame[src]";

    /** Bytes → the text of a page → a parsed page. */
    interface Parsing {
        String text(byte[] bytes) throws UnreadableException;

        Document page(String text) throws UnreadableException;
    }

    private final Function<String, byte[]> pages;
    private final Parsing parsing;
    private final Set<String> shown = new HashSet<>();

    PageFrames(Function<String, byte[]> pages, Parsing parsing) {
        this.pages = pages;
        this.parsing = parsing;
    }

    void fill(Document page) throws UnreadableException {
        Deque<Element> frames = new ArrayDeque<>(page.select(FRAMES));
        openFrameset(page);
        while (!frames.isEmpty()) {
            Element frame = frames.poll();
            Document shown = page(frame);
            if (shown != null) {
                Element inside = new Element(PageStyle.FRAMED);
                inside.attr("style", frame.attr("style"));
                shown.head().select("style, link").forEach(inside::appendChild);
                for (Node node : List.copyOf(shown.body().childNodes())) {
                    inside.appendChild(node);
                }
                frames.addAll(inside.select(FRAMES));
                frame.replaceWith(inside);
            }
        }
    }

    /** The page of a frame, written into it or at hand; null when there is none. */
    private Document page(Element frame) throws UnreadableException {
        if (frame.hasAttr("srcdoc") && frame.nameIs("iframe")) {
            return parsing.page(frame.attr("srcdoc"));
        }
        String source = frame.attr("src").strip();
        byte[] bytes = pages.apply(source);
        return bytes == null || !shown.add(source) ? null : parsing.page(parsing.text(bytes));
    }

    /** A page of frames alone has no body that could hold what they show. */
    private static void openFrameset(Document page) {
        Element frameset = page.selectFirst("html > frameset");
        if (frameset != null) {
            Element body = new Element("body");
            frameset.select("frame").forEach(body::appendChild);
            frameset.replaceWith(body);
        }
    }
}
