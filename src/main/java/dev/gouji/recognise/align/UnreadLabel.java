package dev.gouji.recognise.align;

import dev.gouji.document.Legibility;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.LineCell;
import java.util.List;
import java.util.stream.Stream;

/** What is left of a label that was not made out, held against the labels of the form. */
final class UnreadLabel {

    /** What has so much of another label, and more than of its own, is rather that one. */
    private static final double TELLING = 0.4;

    private static final double CLEARLY = 0.1;

    /** What has so much of this label, and clearly more than of any other, may be it. */
    private static final double HALF = 0.5;

    /** What is left of half a label has this share in it. */
    private static final double MUCH = 0.66;

    private final List<ExpectedLine> expected;

    UnreadLabel(List<ExpectedLine> expected) {
        this.expected = expected;
    }

    /**
     * Whether a cell may hold the label of a line: it is like it, or was not made out, and says nothing else rather. A reader of words
     * passes over characters that it cannot make out, and is sure of the rest: such a rest must be of this label, and of no other.
     */
    boolean mayBe(ExpectedLine line, LineCell cell) {
        double own = line.label().share(cell.words());
        if (others(line).anyMatch(other -> isRather(other, own, cell))) {
            return false;
        }
        boolean unread = cell.legibility() != Legibility.CLEAR || cell.isBlank();
        return unread
                || line.label().isLike(cell.words())
                || line.label().isNumberedAs(cell.words())
                || (own >= HALF && others(line).noneMatch(other -> other.share(cell.words()) > own - CLEARLY))
                || (own >= MUCH
                        && line.label().isLeftOver(cell.words())
                        && others(line).noneMatch(other -> other.isLeftOver(cell.words())));
    }

    private Stream<FoldedWording> others(ExpectedLine line) {
        return expected.stream()
                .filter(other -> other.isLabelled() && other.sharesTable(line))
                .map(ExpectedLine::label)
                .filter(other -> !other.core().equals(line.label().core()));
    }

    /** Whether a cell has more of another label: any more where that is as good as read, else clearly more. */
    private static boolean isRather(FoldedWording other, double own, LineCell cell) {
        double share = other.share(cell.words());
        double more = share >= LabelSimilarity.ALIKE ? 0 : CLEARLY;
        return share >= TELLING && share > own + more;
    }
}
