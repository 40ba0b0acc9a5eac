package dev.gouji.spark.input;

import dev.gouji.bulk.InputConversion;
import dev.gouji.bulk.input.InputLoader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** A file in a file system that Spark reads. */
final class HadoopFile implements InputConversion.Source {

    private final Path path;
    private final Configuration hadoop;
    private final long maximumBytes;

    /** At an address; larger ones are not loaded. */
    HadoopFile(String address, Configuration hadoop, long maximumBytes) {
        path = new Path(address);
        this.hadoop = hadoop;
        this.maximumBytes = maximumBytes;
    }

    @Override
    public long size() {
        try {
            return Math.min(path.getFileSystem(hadoop).getFileStatus(path).getLen(), maximumBytes);
        } catch (IOException e) {
            // loading says why
            return 0;
        }
    }

    @Override
    public byte[] load() throws IOException {
        try {
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus status = files.getFileStatus(path);
            if (!status.isFile()) {
                throw new InputLoader.Changed(path.toString());
            }
            if (status.getLen() > maximumBytes) {
                throw new InputLoader.TooLarge(status.getLen(), maximumBytes);
            }
            return read(files, (int) status.getLen());
        } catch (FileNotFoundException | AccessControlException e) {
            throw told(e, path);
        }
    }

    private byte[] read(FileSystem files, int size) throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            byte[] bytes = new byte[size];
            // somebody who is still writing it would have half of it taken for the whole
            if (in.readNBytes(bytes, 0, size) < size || in.read() >= 0) {
                throw new InputLoader.Changed(path.toString());
            }
            return bytes;
        }
    }

    /** A failure of such a file system as that of a folder on this machine which means the same. */
    static IOException told(IOException failure, Path path) {
        if (failure instanceof FileNotFoundException) {
            return new NoSuchFileException(path.toString());
        }
        return failure instanceof AccessControlException ? new AccessDeniedException(path.toString()) : failure;
    }
}
