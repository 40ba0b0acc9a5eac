package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Seen;
import dev.gouji.read.look.Look;
import dev.gouji.read.seen.SeenText;
import java.util.List;

/**
 * A text whose runs may have looks of their own.
 *
 * @param plain all of it
 * @param runs its runs in their order; empty where it looks as its cell does
 */
record StyledText(String plain, List<Run> runs) {

    /**
     * A run.
     *
     * @param look null where it looks as the cell does
     */
    record Run(String text, Look look) {}

    /**
     * What is seen of it in a cell.
     *
     * @param cell how the cell's characters look, and its ground
     * @param ground how its ground looks: a run that says anything of itself says all
     */
    Seen seen(Look cell, Look ground) {
        SeenText seen = new SeenText();
        for (Run run : runs) {
            Look look = run.look() == null ? cell : run.look().over(ground);
            seen.add(run.text(), look.sight());
        }
        return seen.take();
    }
}
