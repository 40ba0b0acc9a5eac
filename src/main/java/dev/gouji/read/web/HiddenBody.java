package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.web.style.PageStyle;
import dev.gouji.read.web.style.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the body of an article that is hidden until a script shows it, as that of WeChat's {@code js_content}: an element
 * that hides itself and holds most of the text: a second copy of what is seen is none.
 */
final class HiddenBody {

    /** Less text is a notice or a menu, in characters. */
    private static final int LEAST = 400;

    private final PageStyle styles;
    private int seen;
    private int most;
    private Element largest;

    private HiddenBody(PageStyle styles) {
        this.styles = styles;
    }

    /** The hidden body of a page; null when there is none. */
    static Element of(Element body, PageStyle styles) {
        HiddenBody found = new HiddenBody(styles);
        found.look(body);
        return found.most >= LEAST && found.most > 2 * found.seen ? found.largest : null;
    }

    // recursion is safe here: pages nested deeper than a few hundred elements were refused before
    private void look(Element element) {
        Style style = styles.of(element);
        if (isHiding(style)) {
            int length = element.text().length();
            if (length > most) {
                most = length;
                largest = element;
            }
            return;
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                seen += text.isBlank() ? 0 : text.getWholeText().length();
            } else if (node instanceof Element child && PageClutter.mayShowText(child)) {
                look(child);
            }
        }
    }

    private static boolean isHiding(Style style) {
        return !style.isDisplayed() || style.isHidden() || style.box().equals(Sight.unseen(Reason.HIDDEN));
    }
}
