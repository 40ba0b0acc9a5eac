package dev.gouji.bulk.input;

import dev.gouji.document.ErrorCode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Walks a folder: every file in it is an input; links and hidden folders are one each, and are not entered. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path excluded;
    private final String ownName;
    private final List<Input> inputs = new ArrayList<>();

    /** What the documents in the folders that are open begin with. */
    private final Deque<String> prefixes = new ArrayDeque<>();

    private FolderWalk(Path root, String prefix, Path excluded) {
        this.root = root;
        this.excluded = excluded;
        ownName = prefix.isEmpty() ? FileName.of(root).text() : prefix;
        prefixes.push(prefix.isEmpty() ? "" : prefix + "/");
    }

    /**
     * The inputs in a folder, in no order.
     *
     * @param root a real path
     * @param prefix what their documents begin with, without the slash; may be empty
     * @param excluded a folder that is passed over; null for none
     */
    static List<Input> inputs(Path root, String prefix, Path excluded) throws IOException {
        FolderWalk walk = new FolderWalk(root, prefix, excluded);
        Files.walkFileTree(root, walk);
        return walk.inputs;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (folder.equals(excluded)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        FileName name = FileName.of(folder);
        if (!name.valid() || name.isHidden()) {
            add(name, folder, name.valid() ? ErrorCode.IGNORED_FILE : ErrorCode.UNSAFE_PATH);
            return FileVisitResult.SKIP_SUBTREE;
        }
        prefixes.push(prefixes.peek() + name.text() + "/");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        FileName name = FileName.of(file);
        if (!attributes.isRegularFile() || name.isIgnored()) {
            add(name, file, ErrorCode.IGNORED_FILE);
        } else {
            add(name, file, name.valid() ? null : ErrorCode.UNSAFE_PATH);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        FileName name = FileName.of(file);
        if (file.equals(root)) {
            inputs.add(new Input(ownName, file, FileFailure.code(failure), false));
        } else if (!file.equals(excluded)) {
            add(name, file, name.isIgnored() ? ErrorCode.IGNORED_FILE : FileFailure.code(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        String prefix = folder.equals(root) ? ownName + "/" : prefixes.pop();
        if (failure != null) {
            // its listing broke off: what it held beyond is unknown, and that must not go unsaid
            String document = prefix.substring(0, prefix.length() - 1);
            inputs.add(new Input(document, folder, FileFailure.code(failure), false));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(FileName name, Path path, ErrorCode skip) {
        inputs.add(new Input(prefixes.peek() + name.text(), path, skip, false));
    }
}
