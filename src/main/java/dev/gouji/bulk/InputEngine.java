package dev.gouji.bulk;

import dev.gouji.convert.Original;
import dev.gouji.dataset.journal.EntryWriter;
import java.io.IOException;

/** Converts an input into its journal entry, in this process or in another; called by many threads at once. */
public interface InputEngine {

    /**
     * Converts. What it throws, but for the two, becomes the input's {@code failed} line; what was written before stays.
     *
     * @param original the input
     * @param entry takes the conversions of the input and its members
     * @throws StorageException when the entry cannot be written, which ends the run
     * @throws InterruptedException when the run is given up
     * @throws IOException never but as a {@link StorageException}
     */
    void convert(Original original, EntryWriter entry) throws IOException, InterruptedException;

    /** In this process. */
    static InputEngine inProcess(OneConversion converter) {
        return (original, entry) -> {
            FoundConversions found = new FoundConversions(original.document(), entry);
            try {
                converter.convert(original, found);
            } catch (FoundConversions.NotWritten e) {
                throw new StorageException(e.why());
            }
        };
    }
}
