package dev.gouji.ledger.organ;

import dev.gouji.region.Level;
import dev.gouji.region.Region;
import java.util.List;
import java.util.Locale;

/**
 * Who published a report: an organ with the division that it belongs to. Immutable.
 *
 * @param name its full name without white space
 * @param region its division; null when it is of the state, or when that stays open
 * @param level its level; {@link Level#UNKNOWN} when that stays open
 * @param kind what it is
 * @param by what told
 * @param certain whether that leaves no doubt
 * @param candidates the codes between which it stays open, in ascending order
 */
public record PlacedOrgan(
        String name, Region region, Level level, Kind kind, By by, boolean certain, List<String> candidates) {

    /** What an organ is. */
    public enum Kind {
        GOVERNMENT,
        DEPARTMENT,
        UNKNOWN;

        /** As the dataset writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What tells an organ. */
    public enum By {
        NAME,
        UNITS,
        PATH,
        PAGE,
        NONE;

        /** As the dataset writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
