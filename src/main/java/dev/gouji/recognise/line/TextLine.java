package dev.gouji.recognise.line;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;

/** A paragraph of text on its way through the lexer: what is seen of it, its place, the index of its block. */
record TextLine(Seen seen, Place place, int block) {

    /** The text as it stands. */
    String text() {
        return seen.text();
    }

    /**
     * A piece of it.
     *
     * @param from where the piece begins, in characters from 0
     */
    Atom atom(String piece, boolean value, boolean glued, int from) {
        return new Atom(seen.part(piece), value, glued, FlatTextLexer.at(place, from), block);
    }
}
