package dev.gouji.convert.across;

import java.io.IOException;

/** A check over the reports of several inputs. It gives the same findings in the same order whenever the shelf is equal. */
@FunctionalInterface
public interface AcrossCheck {

    /**
     * Checks. It must not keep whole reports beyond the group it looks at: there may be a hundred thousand.
     *
     * @param shelf every report of the dataset
     * @param found takes what was found
     * @throws IOException when the shelf or {@code found} throws it
     * @throws InterruptedException when this thread was interrupted
     */
    void check(ReportShelf shelf, AcrossFindings found) throws IOException, InterruptedException;
}
