package dev.gouji.bulk;

import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.record.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What decides a result besides the bytes of the input: an input that was converted under another key is converted again.
 * Time and memory count only where they ran out: raising them is no reason to convert everything again.
 *
 * @param base the program, the forms and the bounds, hashed
 * @param resources the same with the time and the memory an input may take
 * @param retry what is converted again though nothing that decides it has changed
 */
public record RunKey(String base, String resources, Retry retry) {

    /** A key that is equal to itself alone, for runs that take nothing up. */
    public static final RunKey NONE = new RunKey("", "", Retry.NOTHING);

    /** The key of an entry that no run accepts. */
    static final String NEVER = "";

    /**
     * The key of a run.
     *
     * @param program which program, as {@link ProgramHash} knows it
     * @param bounds what may change the result of an input that was read
     * @param resources what may change the result of one on which time or memory ran out
     */
    public static RunKey of(String program, String bounds, String resources) {
        String base = program + "\n" + bounds;
        return new RunKey(hash(base), hash(base + "\n" + resources), Retry.NOTHING);
    }

    /** The same key, for a run that converts some inputs again. */
    public RunKey retrying(Retry what) {
        return new RunKey(base, resources, what);
    }

    /** The key that an entry is written under. */
    String of(boolean resourceFailure) {
        return resourceFailure ? resources : base;
    }

    /** Whether an entry of these bytes is what this run would come to. */
    boolean accepts(JournalEntry entry, String sha256) {
        return sha256.equals(entry.sha256())
                && entry.key().equals(of(entry.hasResourceFailure()))
                && !retry.takes(entry);
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
