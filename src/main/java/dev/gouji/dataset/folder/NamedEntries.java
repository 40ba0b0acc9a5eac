package dev.gouji.dataset.folder;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A folder by its path, for systems that cannot hold a folder itself (Windows). */
final class NamedEntries implements SecureDirectoryStream<Path> {

    private final Path folder;

    NamedEntries(Path folder) {
        this.folder = folder;
    }

    @Override
    public SecureDirectoryStream<Path> newDirectoryStream(Path entry, LinkOption... options) {
        return new NamedEntries(folder.resolve(entry).normalize());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path entry, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Files.newByteChannel(folder.resolve(entry), options, attributes);
    }

    @Override
    public void deleteFile(Path entry) throws IOException {
        Files.delete(folder.resolve(entry));
    }

    @Override
    public void deleteDirectory(Path entry) throws IOException {
        Files.delete(folder.resolve(entry));
    }

    @Override
    public void move(Path entry, SecureDirectoryStream<Path> to, Path target) throws IOException {
        Files.move(folder.resolve(entry), ((NamedEntries) to).folder.resolve(target), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Class<V> type) {
        return Files.getFileAttributeView(folder, type, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path entry, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(folder.resolve(entry), type, options);
    }

    @Override
    public Iterator<Path> iterator() {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> entries = new java.util.ArrayList<>();
            stream.forEach(entries::add);
            return entries.iterator();
        } catch (IOException e) {
            throw new java.nio.file.DirectoryIteratorException(e);
        }
    }

    @Override
    public void close() {}
}
