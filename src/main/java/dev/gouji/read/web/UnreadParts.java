package dev.gouji.read.web;

import dev.gouji.document.Message;
import dev.gouji.document.Unread;
import dev.gouji.read.web.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What of a page holds text and was not read: the strings of scripts, templates, hidden text. */
final class UnreadParts {

    private static final Pattern ESCAPE = Pattern.compile("\\\\+(?:u([0-9a-fA-F]{4})|([\"'/ntr]))");
    private static final Message SAVE = new Message(
            "请用浏览器打开网页，待正文出现后另存为“网页，全部”或 PDF，再转换",
            "open the page with a browser, wait for the text, save it as a complete page or as PDF, and convert that");

    private static final Message FETCH = new Message("请单独打开它，另存后再转换", "open it by itself, save it, and convert that");

    private UnreadParts() {}

    /** The parts, those that most likely hold the text of an article first. */
    static List<Unread> of(Document page, PageStyle styles) {
        List<Unread> parts = new ArrayList<>();
        add(parts, "脚本里的字符串或 JSON", "a script's strings or JSON", unescaped(data(page)));
        add(parts, "网页的 template 元素", "a template element", text(page, "template"));
        add(parts, "网页的 noscript 元素", "a noscript element", text(page, "noscript"));
        add(parts, "网页里不显示的文字", "text of the page that is not shown", hidden(page.body(), styles));
        for (Element frame : page.select("iframe[src], frame[src], object[data], embed[src]")) {
            String source = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data");
            if (PageInk.isOne(frame) && PageInk.of(frame, styles.of(frame)).isPicture()) {
                parts.add(new Unread(
                        new Message("框架里的网页或文件“" + source + "”", "the page or file “" + source + "” in a frame"),
                        FETCH,
                        ""));
            }
        }
        return parts;
    }

    private static void add(List<Unread> parts, String zh, String en, String text) {
        if (!text.isBlank()) {
            parts.add(new Unread(new Message(zh, en), SAVE, text));
        }
    }

    private static String data(Document page) {
        StringBuilder data = new StringBuilder();
        page.getElementsByTag("script")
                .forEach(script -> data.append(script.data()).append('\n'));
        return data.toString();
    }

    private static String text(Document page, String name) {
        StringBuilder text = new StringBuilder();
        page.getElementsByTag(name)
                .forEach(part -> text.append(part.wholeText()).append('\n'));
        return text.toString();
    }

    private static String hidden(Element body, PageStyle styles) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode piece
                            && !styles.of(piece.parent()).text().isContent()) {
                        text.append(piece.getWholeText()).append('\n');
                    }
                },
                body);
        return text.toString();
    }

    /** Characters instead of the escapes of JavaScript. */
    private static String unescaped(String data) {
        Matcher escape = ESCAPE.matcher(data);
        return escape.replaceAll(found -> {
            String code = found.group(1);
            String character = code == null ? " " : Character.toString((char) Integer.parseInt(code, 16));
            return Matcher.quoteReplacement(character);
        });
    }
}
