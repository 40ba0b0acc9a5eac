package dev.gouji.read.scan.sheet;

import dev.gouji.document.Opinion;
import dev.gouji.read.scan.line.LineCrop;
import java.util.List;

/** A line of a page → what each reader makes of it. */
@FunctionalInterface
public interface LineOpinions {

    /** The opinions, always in the same order; a reader that is not to be had has none. */
    List<Opinion> of(LineCrop line);
}
