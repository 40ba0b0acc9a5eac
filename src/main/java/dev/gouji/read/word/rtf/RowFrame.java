package dev.gouji.read.word.rtf;

import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.word.Draft.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The cells of a row as its properties define them ({@code \trowd … \cellx}). Lengths are twips. */
final class RowFrame {

    private static final Set<String> WORDS = Set.of(
            "trowd",
            "trleft",
            "trrh",
            "trcbpat",
            "tposx",
            "tposy",
            "tposnegx",
            "tposnegy",
            "cellx",
            "clmgf",
            "clmrg",
            "clvmgf",
            "clvmrg",
            "clcbpat",
            "clcfpat",
            "clshdng");

    private final List<CellFrame> cells = new ArrayList<>();
    private int left;
    private Merge down = Merge.NONE;
    private boolean across;
    private Look row = Look.PLAIN;
    private int ground = Look.NONE;
    private int pattern = Look.NONE;
    private int share;

    /**
     * A cell.
     *
     * @param right where it ends
     * @param across whether it belongs to the cell before
     * @param look what it says of its content
     */
    record CellFrame(int right, Merge down, boolean across, Look look) {}

    /** Whether a control word is one that {@link #take} knows. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Takes a property into account. */
    void take(String word, int parameter, ColourTable colours) {
        switch (word) {
            case "trleft" -> left = parameter;
            case "clmrg" -> across = true;
            case "clvmgf" -> down = Merge.BEGUN;
            case "clvmrg" -> down = Merge.CONTINUED;
            case "cellx" -> {
                cells.add(new CellFrame(parameter, down, across, look(colours)));
                down = Merge.NONE;
                across = false;
                ground = Look.NONE;
                pattern = Look.NONE;
                share = 0;
            }
            case "clcbpat" -> ground = colours.get(parameter);
            case "clcfpat" -> pattern = colours.get(parameter);
            case "clshdng" -> share = parameter;
            case "trcbpat" -> row = row.with(Trait.CELL_GROUND, colours.get(parameter));
            case "trrh" -> row = row.with(Trait.ROW, parameter < 0 ? -parameter : Integer.MAX_VALUE);
            case "tposx", "tposy", "tposnegx", "tposnegy" ->
                row = Look.isFar(parameter) ? row.with(Trait.AWAY, true) : row;
            default -> {}
        }
    }

    private Look look(ColourTable colours) {
        int shaded = colours.shaded(ground, pattern, share);
        return shaded == Look.NONE ? row : row.with(Trait.CELL_GROUND, shaded);
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
        return index < cells.size() ? cells.get(index) : new CellFrame(otherwise, Merge.NONE, false, row);
    }
}
