package dev.gouji.bulk.input;

import dev.gouji.document.ErrorCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What it is called that a file or a folder could not be read. */
public final class FileFailure {

    private static final int LONGER_THAN_ANY = 1 << 16;

    /** What this system says of a path beyond its bound, in its own language; null when it says nothing. */
    private static final String TOO_LONG = reasonOfTooLong();

    private FileFailure() {}

    /** The code of a failure. */
    public static ErrorCode code(IOException failure) {
        if (failure instanceof InputLoader.Changed) {
            return ErrorCode.CHANGED;
        }
        if (failure instanceof NoSuchFileException) {
            return ErrorCode.NOT_FOUND;
        }
        if (failure instanceof AccessDeniedException) {
            return ErrorCode.NO_PERMISSION;
        }
        boolean tooLong =
                TOO_LONG != null && failure instanceof FileSystemException said && TOO_LONG.equals(said.getReason());
        return tooLong ? ErrorCode.PATH_TOO_LONG : ErrorCode.READ_ERROR;
    }

    private static String reasonOfTooLong() {
        try {
            Files.readAttributes(Path.of("x".repeat(LONGER_THAN_ANY)), BasicFileAttributes.class);
        } catch (FileSystemException e) {
            return e.getReason();
        } catch (IOException | InvalidPathException e) {
            // a system that says it in another way calls it a read error
        }
        return null;
    }
}
