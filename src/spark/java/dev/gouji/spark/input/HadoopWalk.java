package dev.gouji.spark.input;

import dev.gouji.bulk.input.FileFailure;
import dev.gouji.bulk.input.FileName;
import dev.gouji.document.ErrorCode;
import dev.gouji.spark.engine.Flattened;
import dev.gouji.spark.engine.Mapped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Lists what a folder of a file system that Spark reads holds, as the program itself lists one on a machine: links and hidden
 * folders are a line and not entered, a folder that cannot be listed is a line too. Nothing is kept of what was handed on.
 */
final class HadoopWalk {

    private final FileSystem files;

    /** Never an input; null for none. */
    private final Path excluded;

    private HadoopWalk(FileSystem files, Path excluded) {
        this.files = files;
        this.excluded = excluded;
    }

    /**
     * The inputs below a path, or the one at it.
     *
     * @param name how the dataset names the path itself, when it is a file; what lies in a folder begins with {@code prefix}
     */
    static Iterator<InputRow> of(Path root, String name, String prefix, Path excluded, Configuration hadoop) {
        try {
            FileSystem files = root.getFileSystem(hadoop);
            HadoopWalk walk = new HadoopWalk(files, excluded == null ? null : files.makeQualified(excluded));
            FileStatus status = files.getFileStatus(root);
            return status.isDirectory() ? walk.in(status.getPath(), name, prefix) : walk.file(status, name);
        } catch (IOException e) {
            return failed(root, name, e);
        }
    }

    private Iterator<InputRow> in(Path folder, String name, String prefix) {
        if (files.makeQualified(folder).equals(excluded)) {
            return List.<InputRow>of().iterator();
        }
        try {
            Iterator<FileStatus> entries = new Entries(files.listStatusIterator(folder));
            return new Flattened<>(entries, entry -> entry(entry, prefix));
        } catch (IOException e) {
            return failed(folder, name, e);
        }
    }

    private Iterator<InputRow> entry(FileStatus status, String prefix) {
        String name = status.getPath().getName();
        if (status.isDirectory() && !new FileName(name, true).isHidden()) {
            return in(status.getPath(), prefix + name, prefix + name + "/");
        }
        return file(status, prefix + name);
    }

    private Iterator<InputRow> file(FileStatus status, String document) {
        boolean ignored = !status.isFile() || new FileName(status.getPath().getName(), true).isIgnored();
        return one(status.getPath(), document, ignored ? ErrorCode.IGNORED_FILE : null);
    }

    private static Iterator<InputRow> failed(Path path, String document, IOException failure) {
        return one(path, document, FileFailure.code(HadoopFile.told(failure, path)));
    }

    private static Iterator<InputRow> one(Path path, String document, ErrorCode skip) {
        return new Mapped<>(
                List.of(document).iterator(), name -> new InputRow(name, path.toString(), false, false, skip));
    }

    /** The entries of a folder; what breaks off ends the task, which is tried again: nobody would know what is missing. */
    private record Entries(RemoteIterator<? extends FileStatus> entries) implements Iterator<FileStatus> {

        @Override
        public boolean hasNext() {
            try {
                return entries.hasNext();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FileStatus next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return entries.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
