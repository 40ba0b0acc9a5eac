package dev.gouji.recognise.line;

import dev.gouji.document.Place;

/**
 * A piece of flattened text: a label, or one value.
 *
 * @param text as it stands
 * @param value whether it is a number or a mark
 * @param glued whether it touched its neighbours without white space
 * @param place where the text begins that holds it
 * @param block the index of its block
 */
record Atom(String text, boolean value, boolean glued, Place place, int block) {}
