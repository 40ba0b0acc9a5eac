package dev.gouji.bulk;

import dev.gouji.bulk.input.FileFailure;
import dev.gouji.bulk.input.FileName;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputLoader;
import dev.gouji.bulk.input.MemoryGate;
import dev.gouji.convert.Original;
import dev.gouji.convert.SavedPage;
import dev.gouji.dataset.journal.EntryWriter;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.record.Sha256;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Brings one input to its journal entry, whatever happens: an entry that stands already is taken as it is; what cannot be
 * loaded, and what the converter fails on, is a conversion that says so. Thread-safe.
 */
public final class InputConversion {

    /** Where the bytes of an input come from. */
    public interface Source {

        /** How many bytes it is likely to have; 0 when nobody knows. */
        long size();

        /**
         * All bytes.
         *
         * @throws InputLoader.TooLarge beyond the bound
         * @throws TimeoutException when they do not come
         * @throws IOException when they cannot be read, of the kind that {@link FileFailure} tells by
         */
        byte[] load() throws IOException, InterruptedException, TimeoutException;
    }

    private final InputEngine engine;
    private final InputLoader loader;
    private final MemoryGate gate;
    private final Journal journal;
    private final RunKey key;

    /**
     * What an input came to.
     *
     * @param entry its entry
     * @param fresh whether it was converted just now
     */
    public record Converted(JournalEntry entry, boolean fresh) {}

    /**
     * Prepares conversions.
     *
     * @param engine what converts
     * @param loader reads the inputs that are files of this machine
     * @param journal where the entries go
     * @param key what decides a result besides the bytes
     * @param gate lets the bytes of so many inputs into memory at a time
     */
    public InputConversion(InputEngine engine, InputLoader loader, Journal journal, RunKey key, MemoryGate gate) {
        this.engine = engine;
        this.loader = loader;
        this.gate = gate;
        this.journal = journal;
        this.key = key;
    }

    /** The entry of an input; a {@link StorageException} when the journal cannot be written. */
    public Converted convert(Input input) throws StorageException, InterruptedException {
        if (input.skip() != null) {
            String name = FileName.of(input.path()).text();
            return lost(input.document(), input.skip(), Problems.notOpened(name, input.skip()));
        }
        return convert(input.document(), new Source() {
            @Override
            public long size() {
                return loader.size(input.path());
            }

            @Override
            public byte[] load() throws IOException, InterruptedException, TimeoutException {
                return loader.load(input);
            }
        });
    }

    /** The same of an input that lies anywhere. */
    public Converted convert(String document, Source source) throws StorageException, InterruptedException {
        int room = gate.enter(source.size());
        try {
            byte[] bytes = source.load();
            String sha256 = Sha256.hex(bytes);
            JournalEntry before = standing(document);
            return before != null && key.accepts(before, sha256)
                    ? new Converted(before, false)
                    : convert(new Original(document, bytes, sha256));
        } catch (StorageException e) {
            throw e;
        } catch (InputLoader.Part e) {
            return lost(document, ErrorCode.IGNORED_FILE, SavedPage.PART);
        } catch (InputLoader.TooLarge e) {
            return lost(document, e.size(), ErrorCode.LIMIT_BYTES, Problems.tooLarge(e.maximum()));
        } catch (TimeoutException e) {
            return lost(document, ErrorCode.TIMEOUT, Problems.tooSlow());
        } catch (IOException e) {
            ErrorCode code = FileFailure.code(e);
            return lost(document, code, Problems.notRead(code));
        } catch (OutOfMemoryError e) {
            return lost(document, ErrorCode.OUT_OF_MEMORY, Problems.outOfMemory());
        } finally {
            gate.leave(room);
        }
    }

    private Converted convert(Original original) throws StorageException, InterruptedException {
        String document = original.document();
        String sha256 = original.sha256();
        Long size = (long) original.bytes().length;
        EntryWriter entry = journal.write(document);
        boolean forNow = false;
        try {
            engine.convert(original, entry);
            if (!entry.has(document)) {
                throw new NullPointerException("nothing was handed over for " + document);
            }
        } catch (StorageException | InterruptedException | FoundConversions.Misnamed e) {
            throw e;
        } catch (FailedConversion e) {
            forNow = e.isForNow();
            add(entry, failed(document, sha256, size, e.code(), e.text()));
        } catch (OutOfMemoryError e) {
            Message text = Problems.outOfMemory();
            add(entry, failed(document, sha256, size, ErrorCode.OUT_OF_MEMORY, text));
        } catch (Throwable e) {
            Message text = Problems.crashed(e.getClass().getSimpleName());
            add(entry, failed(document, sha256, size, ErrorCode.CRASHED, text));
        }
        return finish(entry, sha256, forNow ? RunKey.NEVER : key.of(entry.rows()));
    }

    /** The entry of an input that is not opened, or cannot be, for this reason. */
    public Converted lost(String document, ErrorCode code, Message message) throws StorageException {
        return lost(document, null, code, message);
    }

    private Converted lost(String document, Long size, ErrorCode code, Message message) throws StorageException {
        EntryWriter entry = journal.write(document);
        add(entry, failed(document, null, size, code, message));
        return finish(entry, null, key.of(entry.rows()));
    }

    private JournalEntry standing(String document) throws StorageException {
        try {
            return journal.findWhole(document);
        } catch (IOException e) {
            throw new StorageException(e);
        }
    }

    private static void add(EntryWriter entry, Conversion conversion) throws StorageException {
        try {
            entry.add(conversion);
        } catch (IOException e) {
            throw new StorageException(e);
        }
    }

    private Converted finish(EntryWriter entry, String sha256, String under) throws StorageException {
        try {
            return new Converted(entry.finish(sha256, under), true);
        } catch (IOException e) {
            throw new StorageException(e);
        }
    }

    private static Conversion failed(String document, String sha256, Long size, ErrorCode code, Message message) {
        DocumentStatus status = code == ErrorCode.IGNORED_FILE ? DocumentStatus.SKIPPED : DocumentStatus.FAILED;
        DocumentRecord record =
                new DocumentRecord(document, sha256, size, null, null, null, status, code, message, 0, null, null);
        return new Conversion(record, List.of());
    }
}
