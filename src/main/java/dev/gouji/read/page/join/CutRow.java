package dev.gouji.read.page.join;

import dev.gouji.document.Cell;
import dev.gouji.read.page.join.TableJoiner.Seam;
import dev.gouji.read.page.piece.Piece.PieceCell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the last row before a page break and the first one after it are two parts of one row.
 *
 * <p>Joining two rows that are two loses a row of figures, so it is done only where nothing speaks for a new row: no
 * figures on both sides, and no label that begins like one ({@code 6.属于…}).
 */
final class CutRow {

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９.,，．\\s+＋\\-—–－/／无%]+");

    private static final Pattern NUMBERED =
            Pattern.compile("\\s*([（(]?\\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*[）).．、,，]).*", Pattern.DOTALL);

    private CutRow() {}

    /**
     * Whether all cells that meet are parts of the cells of one row.
     *
     * @param open whether nothing is drawn below the upper ones, so that only figures on both sides speak against it
     */
    static boolean isCut(List<Seam> seams, boolean open) {
        if (seams.stream().anyMatch(seam -> seam.upper() == null)) {
            return false;
        }
        List<Seam> leaves = seams.stream().filter(CutRow::isLeaf).toList();
        if (leaves.isEmpty()) {
            return false;
        }
        if (leaves.stream().allMatch(seam -> isBlank(seam.lower().cell()))
                || leaves.stream().allMatch(seam -> isBlank(seam.upper().cell()))) {
            return true;
        }
        boolean figuresAbove =
                leaves.stream().anyMatch(seam -> isFigure(seam.upper().cell()));
        boolean figuresBelow =
                leaves.stream().anyMatch(seam -> isFigure(seam.lower().cell()));
        return !(figuresAbove && figuresBelow) && (open || leaves.stream().allMatch(CutRow::isRest));
    }

    /**
     * The seams at which a number may have been cut: figures stand on both sides, and the lower row has no label that
     * would make it a row of its own.
     */
    static List<Seam> doubtful(List<Seam> seams) {
        boolean labelled = seams.stream()
                .filter(seam -> seam.lower().cell().rowSpan() == 1)
                .anyMatch(seam ->
                        !isBlank(seam.lower().cell()) && !isFigure(seam.lower().cell()));
        boolean stub = seams.stream()
                .anyMatch(seam -> seam.upper() != null
                        && isBlank(seam.lower().cell())
                        && !isBlank(seam.upper().cell())
                        && !isFigure(seam.upper().cell()));
        if (labelled || !stub) {
            return List.of();
        }
        return seams.stream()
                .filter(seam -> seam.upper() != null
                        && isFigure(seam.upper().cell())
                        && isFigure(seam.lower().cell()))
                .toList();
    }

    /** Whether a row that begins a page has no figures, or no label that begins a row of the form. */
    static boolean mayBeRest(List<PieceCell> lower) {
        List<PieceCell> row = lower.stream()
                .filter(piece -> piece.cell().row() == 0 && piece.cell().rowSpan() == 1)
                .toList();
        List<Cell> labels = row.stream()
                .map(PieceCell::cell)
                .filter(cell -> !isBlank(cell) && !isFigure(cell))
                .toList();
        boolean figureless = row.stream().noneMatch(piece -> isFigure(piece.cell()));
        return !row.isEmpty() && (figureless || labels.stream().noneMatch(CutRow::isNumbered));
    }

    /** Whether a label cell spans rows on both sides of the break. */
    static boolean isSpanning(Seam seam, List<Seam> seams) {
        if (seam.upper() == null) {
            return false;
        }
        Cell top = seam.upper().cell();
        Cell bottom = seam.lower().cell();
        boolean stub = seams.stream()
                .map(other -> other.lower().cell())
                .anyMatch(other -> other.column() > bottom.column() && !isBlank(other) && !isFigure(other));
        if (!stub || isFigure(bottom)) {
            return false;
        }
        boolean spans = top.rowSpan() > 1 || bottom.rowSpan() > 1;
        if (isBlank(bottom) || (bottom.text().equals(top.text()) && spans)) {
            return true;
        }
        return spans
                && (isBlank(top)
                        || (!isNumbered(bottom)
                                && !isFigure(top)
                                && seam.upper().full()));
    }

    /** Whether the lower cell can be the rest of the upper one. */
    private static boolean isRest(Seam seam) {
        Cell bottom = seam.lower().cell();
        if (isBlank(bottom)) {
            return true;
        }
        Cell top = seam.upper().cell();
        if (isFigure(bottom)) {
            return isBlank(top);
        }
        return !isNumbered(bottom)
                && !isBlank(top)
                && !isFigure(top)
                && seam.upper().full();
    }

    private static boolean isLeaf(Seam seam) {
        return seam.upper().cell().rowSpan() == 1 && seam.lower().cell().rowSpan() == 1;
    }

    private static boolean isBlank(Cell cell) {
        return cell.text().isBlank();
    }

    private static boolean isFigure(Cell cell) {
        return FIGURE.matcher(cell.text()).matches() && !isBlank(cell);
    }

    private static boolean isNumbered(Cell cell) {
        return NUMBERED.matcher(cell.text()).matches();
    }
}
