package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.web.style.Generated;
import dev.gouji.read.web.style.PageStyle;
import dev.gouji.read.web.style.Style;
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
            PageStyle.FRAMED,
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
    private static final Set<String> INLINE = Set.of("inline", "inline-block", "contents");

    private final FlowTarget target;
    private final PageClutter clutter;
    private final Budget budget;
    private final ListNumbers numbers;
    private final SeenLine line = new SeenLine();
    private int level;
    private boolean asWritten;
    private boolean raised;

    /** How the elements are seen in which the walk stands, beside what their style says. */
    private Sight around;

    /** A walker inside something that is seen so. */
    FlowWalker(FlowTarget target, Sight around, PageClutter clutter, Budget budget) {
        this.around = around;
        this.target = target;
        this.clutter = clutter;
        this.budget = budget;
        this.numbers = new ListNumbers(clutter.styles());
    }

    /** Hands over everything inside an element. */
    void walk(Element root) throws UnreadableException {
        children(root);
        endBlock();
    }

    // recursion is safe here: pages nested deeper than a few hundred elements were refused before
    private void children(Element parent) throws UnreadableException {
        budget.checkTime();
        Style style = clutter.styles().of(parent);
        generated(parent, "before");
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            Sight outside = around;
            around = around.and(PageFolds.sight(node, parent));
            if (node instanceof TextNode text) {
                text(text.getWholeText(), style);
            } else if (node instanceof Element element) {
                child(element);
            }
            around = outside;
        }
        generated(parent, "after");
    }

    private void text(String text, Style style) {
        Sight sight = style.text().and(around);
        boolean turned = style.isRightToLeft() && isMixed(text);
        line.add(text, asWritten, turned ? sight.and(Sight.unsure(Reason.ORDER)) : sight);
    }

    /** Whether a text has digits and something else, which a line from right to left sets in another order. */
    private static boolean isMixed(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return digits && !text.strip().chars().allMatch(Character::isDigit);
    }

    private void generated(Element element, String pseudo) {
        Generated generated = target.isCell() ? clutter.styles().generated(element, pseudo) : null;
        if (generated != null) {
            line.add(generated.text(), false, generated.sight().and(around));
        }
    }

    private void child(Element element) throws UnreadableException {
        if (!clutter.isDisplayed(element)) {
            if (target.isCell() && clutter.isText(element)) {
                line.add(element.wholeText(), false, clutter.unshown(element));
            }
            return;
        }
        if (target.isCell() && clutter.styles().of(element).isOutOfLine()) {
            around = around.and(Sight.unsure(Reason.ORDER));
        }
        if (PageInk.isOne(element)) {
            PageInk ink = PageInk.of(element, clutter.styles().of(element));
            if (target.isCell() || ink.sight().isContent()) {
                line.add(ink.text(), false, ink.sight().and(around));
            } else if (ink.isPicture()) {
                target.picture(element, ink.sight().reason());
            }
            return;
        }
        if (target.isCell()) {
            line.add("", false, clutter.painted(element).and(around));
            around = element.nameIs("rt") ? around.and(Sight.ink(Reason.ANNOTATION)) : around;
        }
        element(element);
    }

    private void element(Element element) throws UnreadableException {
        String name = element.normalName();
        if (name.equals("br")) {
            line.breakLine();
        } else if (name.equals("table")) {
            endBlock();
            target.table(element, around);
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
            if (name.equals("textarea") && element.wholeText().isBlank() && target.isCell()) {
                line.add("", false, Sight.ink(Reason.FIELD).and(around));
            }
            asWritten = true;
            block(element);
            asWritten = false;
        } else if (isBlock(element)) {
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

    private boolean isRaised(Element element) {
        String name = element.normalName();
        return name.equals("sup")
                || name.equals("sub")
                || Set.of("super", "sub").contains(clutter.styles().of(element).value("vertical-align"));
    }

    private boolean isBlock(Element element) {
        String display = clutter.styles().of(element).value("display");
        return BLOCKS.contains(element.normalName()) ? !INLINE.contains(display) : display.equals("block");
    }

    private void block(Element element) throws UnreadableException {
        children(element);
        endBlock();
    }

    private void endBlock() throws UnreadableException {
        Seen text = line.take();
        if (!text.equals(Seen.NOTHING)) {
            target.text(text, level);
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
