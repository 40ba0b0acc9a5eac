package dev.gouji.read.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Opaque things that float over a story → the tables over which they may lie.
 *
 * <p>How high a paragraph is only a renderer could tell; it is taken for as low as it can be, so that a thing reaches a table
 * rather than not.
 */
final class Covers {

    /** Characters set small in a line set tight, in twips. */
    private static final int LEAST_LINE = 240;

    private static final int MOST_CHARACTERS = 45;

    private Covers() {}

    /** The tables among these drafts that something may cover. */
    static List<Draft.Grid> over(List<Draft> drafts) {
        List<Draft.Grid> covered = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Draft.Cover cover) {
                reach(drafts.subList(i + 1, drafts.size()), cover.bottom(), covered);
                List<Draft> above = new ArrayList<>(drafts.subList(0, i));
                Collections.reverse(above);
                // The thing stands behind the paragraph to which it is anchored.
                reach(above.isEmpty() ? above : above.subList(1, above.size()), -cover.top(), covered);
            } else if (drafts.get(i) instanceof Draft.Grid grid && isCoveredFromWithin(grid)) {
                covered.add(grid);
            }
        }
        return covered;
    }

    private static void reach(List<Draft> away, int length, List<Draft.Grid> covered) {
        int left = length;
        for (Draft draft : away) {
            if (left <= 0) {
                return;
            }
            if (draft instanceof Draft.Grid grid) {
                covered.add(grid);
                left -= LEAST_LINE * grid.rows().size();
            } else if (draft instanceof Draft.Text text) {
                left -= LEAST_LINE * (1 + text.text().length() / MOST_CHARACTERS);
            }
        }
    }

    private static boolean isCoveredFromWithin(Draft.Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.slots().stream())
                .flatMap(slot -> slot.content.stream())
                .anyMatch(Draft.Cover.class::isInstance);
    }
}
