package dev.gouji.bulk;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.DocumentStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/** Which inputs are converted again though they are unchanged, by what they or a member of them came to. */
public final class Retry {

    /** None. */
    public static final Retry NOTHING = new Retry(head -> false);

    private static final String ALL = "all";
    private static final String FAILED = "failed";

    private final Predicate<ConversionHead> taken;

    private Retry(Predicate<ConversionHead> taken) {
        this.taken = taken;
    }

    /**
     * Any of several.
     *
     * @param names {@code all}, {@code failed} (by status), or an error code as the dataset prints it: {@code timeout}
     * @return null when one of them is none of these
     */
    public static Retry of(Collection<String> names) {
        Predicate<ConversionHead> taken = NOTHING.taken;
        for (String name : names) {
            Predicate<ConversionHead> one = one(name);
            if (one == null) {
                return null;
            }
            taken = taken.or(one);
        }
        return new Retry(taken);
    }

    private static Predicate<ConversionHead> one(String name) {
        return switch (name) {
            case ALL -> head -> true;
            case FAILED -> head -> head.status() == DocumentStatus.FAILED;
            default ->
                Arrays.stream(ErrorCode.values())
                        .filter(code -> code.code().equals(name))
                        .findFirst()
                        .<Predicate<ConversionHead>>map(code -> head -> head.error() == code)
                        .orElse(null);
        };
    }

    /** Whether an input that came to this is converted again. */
    boolean takes(JournalEntry entry) {
        return entry.rows().stream().anyMatch(row -> taken.test(row.head()));
    }
}
