package dev.gouji.read.web;

import dev.gouji.read.bound.UnreadableException;
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

    /** Bytes → a parsed page. */
    @FunctionalInterface
    interface Parsing {
        Document page(byte[] bytes) throws UnreadableException;
    }

    private final Function<String, byte[]> pages;
    private final Parsing parsing;
    private final Set<String> shown = new HashSet<>();

    PageFrames(Function<String, byte[]> pages, Parsing parsing) {
        this.pages = pages;
        this.parsing = parsing;
    }

    void fill(Document page) throws UnreadableException {
        Deque<Element> frames = new ArrayDeque<>(page.select("iframe[src], frame[src]"));
        openFrameset(page);
        while (!frames.isEmpty()) {
            Element frame = frames.poll();
            String source = frame.attr("src").strip();
            byte[] bytes = pages.apply(source);
            if (bytes != null && shown.add(source)) {
                Element inside = new Element("div");
                for (Node node : List.copyOf(parsing.page(bytes).body().childNodes())) {
                    inside.appendChild(node);
                }
                frames.addAll(inside.select("iframe[src], frame[src]"));
                frame.replaceWith(inside);
            }
        }
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
