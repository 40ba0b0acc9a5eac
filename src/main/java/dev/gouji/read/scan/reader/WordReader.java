package dev.gouji.read.scan.reader;

import dev.gouji.read.scan.picture.GreyPicture;

/** A line's picture → its words: labels, titles, sentences. */
public interface WordReader {

    /**
     * Reads one line of text.
     *
     * @param line dark ink on light paper, upright, one line that fills the picture's height but for a little paper
     * @return the likeliest text, with the probability of its least certain character, brackets and the like left aside; the
     *     empty text where none is seen
     */
    Guess text(GreyPicture line);

    /** What this reader is called where a dataset names what read a scan. */
    String name();
}
