package dev.gouji.bulk;

import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.record.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

/**
 * What decides a result besides the bytes of the input: an input that was converted under another key is converted again.
 * Of the program counts what decides the readings of the input's kind. Time and memory count only where they ran out: raising
 * them is no reason to convert everything again.
 *
 * @param program the whole program and the bounds, hashed: what decides a dataset besides its conversions
 * @param any what decides the reading of any original
 * @param texts what decides that of a text or a web page by itself
 * @param retry what is converted again though nothing that decides it has changed
 */
public record RunKey(String program, Reading any, Reading texts, Retry retry) {

    /** A key that is equal to itself alone, for runs that take nothing up. */
    public static final RunKey NONE = new RunKey("", Reading.NONE, Reading.NONE, Retry.NOTHING);

    /** The key of an entry that no run accepts. */
    static final String NEVER = "";

    /** The codes of the readers of texts and web pages; in what they read no other document can stand. */
    private static final Set<String> OF_TEXTS = Set.of("text", "markdown", "html", "mht");

    /**
     * What decides readings.
     *
     * @param base the program's parts, the forms and the bounds, hashed
     * @param resources the same with the time and the memory an input may take
     */
    public record Reading(String base, String resources) {

        private static final Reading NONE = new Reading("", "");

        private static Reading of(String parts, String bounds, String resources) {
            String base = parts + "\n" + bounds;
            return new Reading(hash(base), hash(base + "\n" + resources));
        }
    }

    /**
     * The key of a run.
     *
     * @param bounds what may change the result of an input that was read
     * @param resources what may change the result of one on which time or memory ran out
     */
    public static RunKey of(ProgramIdentity identity, String bounds, String resources) {
        return new RunKey(
                hash(identity.program() + "\n" + bounds),
                Reading.of(identity.reading(), bounds, resources),
                Reading.of("texts " + identity.texts(), bounds, resources),
                Retry.NOTHING);
    }

    /** The same for a program of which everything decides every result. */
    public static RunKey of(String program, String bounds, String resources) {
        return of(new ProgramIdentity(program, program, program), bounds, resources);
    }

    /** The same key, for a run that converts some inputs again. */
    public RunKey retrying(Retry what) {
        return new RunKey(program, any, texts, what);
    }

    /** The key that an entry of these rows is written under. */
    String of(Collection<JournalRow> rows) {
        Reading reading = rows.stream().allMatch(RunKey::isText) && rows.size() == 1 ? texts : any;
        boolean ranOut = rows.stream().anyMatch(row -> row.head().isResourceFailure());
        return ranOut ? reading.resources() : reading.base();
    }

    /** Whether an entry of these bytes is what this run would come to. */
    boolean accepts(JournalEntry entry, String sha256) {
        return sha256.equals(entry.sha256()) && entry.key().equals(of(entry.rows())) && !retry.takes(entry);
    }

    private static boolean isText(JournalRow row) {
        String reader = row.head().reader();
        return reader != null && OF_TEXTS.contains(reader);
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
