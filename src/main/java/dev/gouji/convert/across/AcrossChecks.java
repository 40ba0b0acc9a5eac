package dev.gouji.convert.across;

import java.util.List;

/** The checks over several inputs that there are. */
public final class AcrossChecks {

    private AcrossChecks() {}

    /** All of them, in the order they are made in. */
    public static List<AcrossCheck> all() {
        return List.of();
    }
}
