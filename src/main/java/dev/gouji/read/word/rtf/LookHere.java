package dev.gouji.read.word.rtf;

import dev.gouji.read.look.Look;

/**
 * How characters look at a place: their own look, that of their paragraph, that of their cell.
 *
 * @param sum all of it together
 */
record LookHere(Look characters, Look paragraph, Look cell, Look sum) {

    LookHere(Look characters, Look paragraph, Look cell) {
        this(characters, paragraph, cell, characters.over(paragraph).over(cell));
    }

    /** The same at another place, which seldom differs. */
    LookHere at(GroupState state, Look cellThere) {
        boolean same = characters == state.look && paragraph == state.paragraph && cell == cellThere;
        return same ? this : new LookHere(state.look, state.paragraph, cellThere);
    }
}
