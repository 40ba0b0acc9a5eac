package dev.gouji.report;

import dev.gouji.document.Place;

/**
 * A table row that holds values and was placed nowhere.
 *
 * @param text its cells, joined by {@code " | "}
 * @param place of its first cell
 */
public record Leftover(String text, Place place) {}
