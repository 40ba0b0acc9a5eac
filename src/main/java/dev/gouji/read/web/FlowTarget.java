package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import org.jsoup.nodes.Element;

/** Takes what a {@link FlowWalker} meets, in reading order. */
interface FlowTarget {

    /**
     * A block of text.
     *
     * @param text folded, line breaks as {@code \n}; where none of it is seen it may be empty
     * @param level of the heading it stands in, from 1; 0 for none
     */
    void text(Seen text, int level) throws UnreadableException;

    /** Whether the text may be a figure, so that everything is told that is not text, or not seen. */
    boolean isCell();

    /**
     * A table that is displayed; the walker does not enter it.
     *
     * @param around how what holds the table is seen, beside what its style says
     */
    void table(Element table, Sight around) throws UnreadableException;

    /** Takes a picture, or an object ({@code reason}), that stands by itself, outside a cell. */
    void picture(Element element, Reason reason) throws UnreadableException;
}
