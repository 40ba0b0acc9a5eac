package dev.gouji.read.page.white;

import java.util.List;

/**
 * A line that ends in figures.
 *
 * @param index of the line on its page
 * @param y its middle, in points from the top
 * @param labels the words before the figures; empty where there are none
 * @param figures at least one
 */
record FigureLine(int index, double y, List<Word> labels, List<Word> figures) {

    /** The figures at the end of a line; null when it has none. */
    static FigureLine of(int index, double y, List<Word> words) {
        int first = words.size();
        while (first > 0 && words.get(first - 1).isFigure()) {
            first--;
        }
        return first == words.size()
                ? null
                : new FigureLine(index, y, words.subList(0, first), words.subList(first, words.size()));
    }
}
