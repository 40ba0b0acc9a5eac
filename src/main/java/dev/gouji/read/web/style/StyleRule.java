package dev.gouji.read.web.style;

import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;

/**
 * A rule of a style sheet, for one of its selectors.
 *
 * @param pseudo the pseudo-element that it is about, as {@code before}; empty for elements themselves
 * @param weight its specificity
 * @param order from 0, over all sheets of the page
 */
record StyleRule(Selector selector, String pseudo, SelectorSpecificity weight, int order, Declarations declarations)
        implements Comparable<StyleRule> {

    /** The weaker first. */
    @Override
    public int compareTo(StyleRule other) {
        int byWeight = weight.compareTo(other.weight);
        return byWeight != 0 ? byWeight : Integer.compare(order, other.order);
    }
}
