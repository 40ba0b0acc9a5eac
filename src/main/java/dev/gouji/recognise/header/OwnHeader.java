package dev.gouji.recognise.header;

import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * Tells whether the header that stands next above a line is that of its panel: {@code 行政强制} under 本年收费金额 is not what
 * the form means by it.
 */
public final class OwnHeader {

    private static final int MOST_LINES = 8;

    /** Whose header some cells are. */
    private enum Owner {
        THIS_PANEL,
        ANOTHER,
        NONE
    }

    private final FormAlignment alignment;

    /** For one report. */
    public OwnHeader(FormAlignment alignment) {
        this.alignment = alignment;
    }

    /** Whether a line stands under its own header, with no line of another panel between. */
    public boolean isAbove(LineMatch match) {
        CandidateLine line = match.candidate();
        Owner owner = line.isText() ? owner(line.labels(), match) : Owner.NONE;
        for (int i = line.index() - 1; owner == Owner.NONE && i >= Math.max(0, line.index() - MOST_LINES); i--) {
            LineMatch other = alignment.matchAt(i);
            boolean foreign = other != null && !other.expected().sharesPanel(match.expected());
            owner = foreign
                    ? Owner.ANOTHER
                    : owner(alignment.candidates().get(i).labels(), match);
        }
        return owner == Owner.THIS_PANEL;
    }

    /** Whose the last column label among some cells is. */
    private Owner owner(List<LineCell> cells, LineMatch match) {
        List<ExpectedPanel> panels =
                alignment.expectedForm().panels(match.expected().table());
        ExpectedPanel own = match.expected().panel();
        for (int i = cells.size() - 1; i >= 0; i--) {
            LineCell cell = cells.get(i);
            if (own.isColumn(cell.words())) {
                return Owner.THIS_PANEL;
            }
            if (panels.stream().anyMatch(panel -> panel.isColumn(cell.words()))) {
                return Owner.ANOTHER;
            }
        }
        return ownerOfPieces(cells, own, panels);
    }

    /** The same where narrow cells broke the labels: the one that ends last in all the text decides. */
    private static Owner ownerOfPieces(List<LineCell> cells, ExpectedPanel panel, List<ExpectedPanel> panels) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(cell.words().folded()));
        int own = lastEnd(panel, text);
        int last = panels.stream().mapToInt(each -> lastEnd(each, text)).max().orElse(-1);
        if (last < 0) {
            return Owner.NONE;
        }
        return own == last ? Owner.THIS_PANEL : Owner.ANOTHER;
    }

    /** Behind the last column label of a panel in some text; -1 when there is none. */
    private static int lastEnd(ExpectedPanel panel, StringBuilder text) {
        int last = -1;
        for (FoldedWording column : panel.columns()) {
            int at = text.lastIndexOf(column.bare());
            last = at < 0 ? last : Math.max(last, at + column.bare().length());
        }
        return last;
    }
}
