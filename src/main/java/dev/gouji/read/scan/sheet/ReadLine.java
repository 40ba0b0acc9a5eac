package dev.gouji.read.scan.sheet;

import dev.gouji.document.ScannedCell;

/**
 * A line as it was read.
 *
 * @param text what stands there, words too; empty where nothing can be told
 * @param permille how likely the text is, in thousandths
 * @param cell the same as the content of a cell, as digits and marks, with everything else that it may be
 */
public record ReadLine(String text, int permille, ScannedCell cell) {

    /** Words of which the least likely character is as likely as this are sure, in thousandths. */
    static final int SURE = 800;

    /** Whether it holds words, neither figure nor mark, of which the reader is sure. */
    public boolean areWordsSure() {
        return permille >= SURE && text.chars().anyMatch(Character::isIdeographic) && !text.equals(cell.text());
    }
}
