package dev.gouji.document;

import java.util.List;

/**
 * What one reader of pictures makes of what is written in a cell, with everything else that it may be: {@code 13} at 981 of
 * a thousand, {@code 18} at 12. No opinion is a judge: a cell that was read from a picture has those of all its readers, and
 * the text that it goes by is that of one of them.
 *
 * @param reader its name, the same for all cells that it reads; never blank
 * @param votes likeliest first; empty when it makes nothing of what it sees
 */
public record Opinion(String reader, List<Vote> votes) {

    /**
     * One of the things that are written, perhaps.
     *
     * @param text without line breaks; empty for nothing at all
     * @param permille how likely, of a thousand, rounded so that machines agree
     */
    public record Vote(String text, int permille) {}

    /** Copies the list. */
    public Opinion {
        votes = List.copyOf(votes);
    }
}
