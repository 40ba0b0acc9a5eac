package dev.gouji.bulk;

import dev.gouji.bulk.input.FileFailure;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputLoader;
import dev.gouji.bulk.input.MemoryGate;
import dev.gouji.convert.Original;
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
final class InputConversion {

    private final InputEngine engine;
    private final InputLoader loader;
    private final MemoryGate gate = MemoryGate.ofHeap();
    private final Journal journal;
    private final RunKey key;

    /**
     * What an input came to.
     *
     * @param entry its entry
     * @param fresh whether it was converted just now
     */
    record Converted(JournalEntry entry, boolean fresh) {}

    InputConversion(InputEngine engine, InputLoader loader, Journal journal, RunKey key) {
        this.engine = engine;
        this.loader = loader;
        this.journal = journal;
        this.key = key;
    }

    /** The entry of an input; a {@link StorageException} when the journal cannot be written. */
    Converted convert(Input input) throws StorageException, InterruptedException {
        if (input.skip() != null) {
            return lost(input, null, input.skip(), Problems.notOpened(input));
        }
        int room = gate.enter(loader.size(input.path()));
        try {
            byte[] bytes = loader.load(input);
            String sha256 = Sha256.hex(bytes);
            JournalEntry before = standing(input.document());
            return before != null && key.accepts(before, sha256)
                    ? new Converted(before, false)
                    : convert(input, bytes, sha256);
        } catch (StorageException e) {
            throw e;
        } catch (InputLoader.TooLarge e) {
            return lost(input, e.size(), ErrorCode.LIMIT_BYTES, Problems.tooLarge(e.maximum()));
        } catch (TimeoutException e) {
            return lost(input, null, ErrorCode.TIMEOUT, Problems.tooSlow());
        } catch (IOException e) {
            ErrorCode code = FileFailure.code(e);
            return lost(input, null, code, Problems.notRead(code));
        } catch (OutOfMemoryError e) {
            return lost(input, null, ErrorCode.OUT_OF_MEMORY, Problems.outOfMemory());
        } finally {
            gate.leave(room);
        }
    }

    private Converted convert(Input input, byte[] bytes, String sha256) throws StorageException, InterruptedException {
        EntryWriter entry = journal.write(input.document());
        boolean forNow = false;
        try {
            engine.convert(new Original(input.document(), bytes, sha256), entry);
            if (!entry.has(input.document())) {
                throw new NullPointerException("nothing was handed over for " + input.document());
            }
        } catch (StorageException | InterruptedException | FoundConversions.Misnamed e) {
            throw e;
        } catch (FailedConversion e) {
            forNow = e.isForNow();
            add(entry, failed(input, sha256, (long) bytes.length, e.code(), e.text()));
        } catch (OutOfMemoryError e) {
            Message text = Problems.outOfMemory();
            add(entry, failed(input, sha256, (long) bytes.length, ErrorCode.OUT_OF_MEMORY, text));
        } catch (Throwable e) {
            Message text = Problems.crashed(e.getClass().getSimpleName());
            add(entry, failed(input, sha256, (long) bytes.length, ErrorCode.CRASHED, text));
        }
        return finish(entry, sha256, forNow ? RunKey.NEVER : key.of(entry.rows()));
    }

    private Converted lost(Input input, Long size, ErrorCode code, Message message) throws StorageException {
        EntryWriter entry = journal.write(input.document());
        add(entry, failed(input, null, size, code, message));
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

    private static Conversion failed(Input input, String sha256, Long size, ErrorCode code, Message message) {
        DocumentStatus status = code == ErrorCode.IGNORED_FILE ? DocumentStatus.SKIPPED : DocumentStatus.FAILED;
        DocumentRecord record = new DocumentRecord(
                input.document(), sha256, size, null, null, null, status, code, message, 0, null, null);
        return new Conversion(record, List.of());
    }
}
