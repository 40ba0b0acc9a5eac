package dev.gouji.recognise.line;

import dev.gouji.document.Place;

/** A paragraph of text on its way through the lexer: its text, its place, the index of its block. */
record TextLine(String text, Place place, int block) {}
