package dev.gouji.read.web;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Refuses pages nested deeper than the bound: the parser flattens what is deeper, and a flattened table says wrong things. */
final class PageNesting {

    private PageNesting() {}

    /** Walks the tree without recursion; {@code depth} is where the parser began to flatten. */
    static void require(Element root, int depth, Budget budget) throws UnreadableException {
        Node node = root;
        int elements = 0;
        int tables = 0;
        while (node != null) {
            if (node.childNodeSize() > 0) {
                elements++;
                if (isTable(node)) {
                    tables++;
                }
                if (elements >= depth - 1) {
                    budget.require(Bound.NESTING, Long.MAX_VALUE);
                }
                budget.require(Bound.NESTING, tables);
                node = node.childNode(0);
                continue;
            }
            while (elements > 0 && node.nextSibling() == null) {
                node = node.parent();
                elements--;
                tables -= isTable(node) ? 1 : 0;
            }
            node = elements == 0 ? null : node.nextSibling();
        }
    }

    private static boolean isTable(Node node) {
        return node instanceof Element element && element.nameIs("table");
    }
}
