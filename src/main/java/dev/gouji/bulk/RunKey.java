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
 */
public record RunKey(String base, String resources) {

    /** A key that is equal to itself alone, for runs that take nothing up. */
    public static final RunKey NONE = new RunKey("", "");

    /**
     * The key of a run.
     *
     * @param program which program, as {@link ProgramHash} knows it
     * @param bounds what may change the result of an input that was read
     * @param resources what may change the result of one on which time or memory ran out
     */
    public static RunKey of(String program, String bounds, String resources) {
        String base = program + "\n" + bounds;
        return new RunKey(hash(base), hash(base + "\n" + resources));
    }

    /** The key that an entry is written under. */
    String of(boolean resourceFailure) {
        return resourceFailure ? resources : base;
    }

    /** Whether an entry of these bytes is what this run would come to. */
    boolean accepts(JournalEntry entry, String sha256) {
        return sha256.equals(entry.sha256()) && entry.key().equals(of(entry.hasResourceFailure()));
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
