package dev.gouji.spark;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;

/** A file system that is none of this machine's as far as the program can tell, in which one file may not be read. */
public final class TrialFiles extends RawLocalFileSystem {

    /** The name of the file that may not be read. */
    static final String LOCKED = "locked.docx";

    @Override
    public URI getUri() {
        return URI.create("trial:///");
    }

    @Override
    public String getScheme() {
        return "trial";
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        File file = new File(path.toUri().getPath());
        if (!file.exists()) {
            throw new FileNotFoundException(path.toString());
        }
        if (file.getName().equals(LOCKED)) {
            throw new AccessControlException(path.toString());
        }
        return status(file, path);
    }

    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
        File[] files = new File(path.toUri().getPath()).listFiles();
        FileStatus[] entries = new FileStatus[files.length];
        for (int i = 0; i < files.length; i++) {
            entries[i] = status(files[i], new Path(path, files[i].getName()));
        }
        return entries;
    }

    private FileStatus status(File file, Path path) {
        return new FileStatus(
                file.length(), file.isDirectory(), 1, 1 << 20, 0, path.makeQualified(getUri(), new Path("/")));
    }

    /** As the shell would be asked otherwise. */
    @Override
    public boolean exists(Path path) throws IOException {
        return new File(path.toUri().getPath()).exists();
    }
}
