package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.util.List;

/** A part of a font, other than its ToUnicode map, that tells which characters a code shows. */
interface Witness {

    /**
     * The characters that the glyph of a code stands for, any of which may be meant.
     *
     * @return empty when this part of the font says nothing about the code
     */
    List<String> characters(int code) throws IOException;
}
