package dev.gouji.read.scan.sheet;

import dev.gouji.document.ScannedCell;

/**
 * A line as it was read.
 *
 * @param text what stands there, words too; empty where nothing can be told
 * @param permille how likely the text is, in thousandths
 * @param cell the same as the content of a cell, as digits and marks, with everything else that it may be
 */
public record ReadLine(String text, int permille, ScannedCell cell) {}
