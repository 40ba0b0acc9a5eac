package dev.gouji.read.web;

import dev.gouji.read.bound.UnreadableException;
import org.jsoup.nodes.Element;

/** Takes what a {@link FlowWalker} meets, in reading order. */
interface FlowTarget {

    /**
     * A block of text.
     *
     * @param text folded, never empty, line breaks as {@code \n}
     * @param level of the heading it stands in, from 1; 0 for none
     */
    void text(String text, int level) throws UnreadableException;

    /** A table that is displayed; the walker does not enter it. */
    void table(Element table) throws UnreadableException;
}
