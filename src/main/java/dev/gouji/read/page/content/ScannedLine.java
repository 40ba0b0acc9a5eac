package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import dev.gouji.document.ScannedCell;

/**
 * A line of writing in a picture, or a cell that shows none.
 *
 * @param box where its ink stands on the sheet set straight; of a blank cell the middle of it
 * @param cell what its readers make of it as the content of a cell
 */
public record ScannedLine(Box box, ScannedCell cell) {}
