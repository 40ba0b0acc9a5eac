package dev.gouji.dataset.sarif;

import dev.gouji.report.Conversion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A {@link SarifLog} that grows aside and is moved into place when it is finished; closing without finishing leaves an
 * earlier file as it was. Not thread-safe.
 */
public final class SarifFile implements Closeable {

    private final Path file;
    private final Path aside;
    private final SarifLog log;

    private SarifFile(Path file, Path aside, SarifLog log) {
        this.file = file;
        this.aside = aside;
        this.log = log;
    }

    /** Begins a file; its folder must be there. */
    public static SarifFile create(Path file, SarifFrame frame) throws IOException {
        return create(file, frame, null);
    }

    /** The same, against an older run; {@code baseline} may be null. */
    public static SarifFile create(Path file, SarifFrame frame, SarifBaseline baseline) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path aside = Files.createTempFile(target.getParent(), ".gouji", ".sarif");
        try {
            return new SarifFile(target, aside, new SarifLog(Files.newOutputStream(aside), frame, baseline));
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    /** Writes the findings of a conversion. */
    public void accept(Conversion conversion) throws IOException {
        log.accept(conversion);
    }

    /** Ends the file and moves it into place. */
    public void finish() throws IOException {
        log.finish();
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was not finished. */
    @Override
    public void close() throws IOException {
        try (log) {
            Files.deleteIfExists(aside);
        }
    }
}
