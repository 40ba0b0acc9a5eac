package dev.gouji.read.web;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks what is displayed of an element and cuts it into blocks of text and tables, as a browser sets them. */
final class FlowWalker {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "search",
            "section",
            "summary",
            "ul",
            "ucapcontent");
    private static final Set<String> AS_WRITTEN = Set.of("pre", "listing", "plaintext", "xmp", "textarea");
    private static final Set<String> FIELDS = Set.of("", "text", "number", "tel");

    private final FlowTarget target;
    private final PageClutter clutter;
    private final Budget budget;
    private final ListNumbers numbers = new ListNumbers();
    private final InlineText line = new InlineText();
    private int level;
    private boolean asWritten;
    private boolean raised;

    FlowWalker(FlowTarget target, PageClutter clutter, Budget budget) {
        this.target = target;
        this.clutter = clutter;
        this.budget = budget;
    }

    /** Hands over everything inside an element. */
    void walk(Element root) throws UnreadableException {
        children(root);
        endBlock();
    }

    // recursion is safe here: pages nested deeper than a few hundred elements were refused before
    private void children(Element parent) throws UnreadableException {
        budget.checkTime();
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                line.add(text.getWholeText(), asWritten);
            } else if (node instanceof Element element && clutter.isDisplayed(element) && clutter.isVisible(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) throws UnreadableException {
        String name = element.normalName();
        if (name.equals("br")) {
            line.breakLine();
        } else if (name.equals("table")) {
            endBlock();
            target.table(element);
        } else if (name.equals("input")) {
            if (FIELDS.contains(element.attr("type").strip())) {
                line.add(element.attr("value"), false);
            }
        } else if (name.equals("li")) {
            endBlock();
            line.mark(numbers.before(element));
            block(element);
            line.mark("");
        } else if (isHeading(name)) {
            endBlock();
            level = name.charAt(1) - '0';
            block(element);
            level = 0;
        } else if (AS_WRITTEN.contains(name)) {
            endBlock();
            asWritten = true;
            block(element);
            asWritten = false;
        } else if (BLOCKS.contains(name)
                || (element.hasAttr("style")
                        && InlineStyle.value(element, "display").equals("block"))) {
            endBlock();
            block(element);
        } else {
            boolean outside = raised;
            raise(raised || isRaised(element));
            children(element);
            raise(outside);
        }
    }

    private void raise(boolean above) {
        raised = above;
        line.raise(above);
    }

    private static boolean isRaised(Element element) {
        String name = element.normalName();
        return name.equals("sup")
                || name.equals("sub")
                || (element.hasAttr("style")
                        && Set.of("super", "sub").contains(InlineStyle.value(element, "vertical-align")));
    }

    private void block(Element element) throws UnreadableException {
        children(element);
        endBlock();
    }

    private void endBlock() throws UnreadableException {
        String text = line.take();
        if (!text.isEmpty()) {
            target.text(text, level);
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
