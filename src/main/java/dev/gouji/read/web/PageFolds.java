package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a closed {@code details} folds away: a figure beside its summary is hidden; a whole table a reader would unfold. */
final class PageFolds {

    private PageFolds() {}

    /** How a part of an element is seen inside it. */
    static Sight sight(Node part, Element parent) {
        if (!parent.nameIs("details") || parent.hasAttr("open")) {
            return Sight.SHOWN;
        }
        if (part.nodeName().equals("summary") && part.equals(parent.selectFirst("> summary"))) {
            return Sight.SHOWN;
        }
        return parent.selectFirst("table") == null ? Sight.HIDDEN : Sight.unsure(Reason.HIDDEN);
    }
}
