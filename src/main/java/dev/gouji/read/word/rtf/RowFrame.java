package dev.gouji.read.word.rtf;

import dev.gouji.read.word.Draft.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The cells of a row as its properties define them ({@code \trowd … \cellx}). Lengths are twips. */
final class RowFrame {

    private static final Set<String> WORDS = Set.of("trowd", "trleft", "cellx", "clmgf", "clmrg", "clvmgf", "clvmrg");

    private final List<CellFrame> cells = new ArrayList<>();
    private int left;
    private Merge down = Merge.NONE;
    private boolean across;

    /**
     * A cell.
     *
     * @param right where it ends
     * @param across whether it belongs to the cell before
     */
    record CellFrame(int right, Merge down, boolean across) {}

    /** Whether a control word is one that {@link #take} knows. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Takes a property into account. */
    void take(String word, int parameter) {
        switch (word) {
            case "trleft" -> left = parameter;
            case "clmrg" -> across = true;
            case "clvmgf" -> down = Merge.BEGUN;
            case "clvmrg" -> down = Merge.CONTINUED;
            case "cellx" -> {
                cells.add(new CellFrame(parameter, down, across));
                down = Merge.NONE;
                across = false;
            }
            default -> {}
        }
    }

    /** Where the row begins. */
    int left() {
        return left;
    }

    /**
     * The definition of a cell.
     *
     * @param otherwise where it ends if it is not defined
     */
    CellFrame cell(int index, int otherwise) {
        return index < cells.size() ? cells.get(index) : new CellFrame(otherwise, Merge.NONE, false);
    }
}
