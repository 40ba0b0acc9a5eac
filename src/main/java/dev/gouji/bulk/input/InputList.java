package dev.gouji.bulk.input;

import dev.gouji.convert.SavedPage;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The INPUT arguments of a command → the sorted list of inputs, each named as the dataset will name it. */
public final class InputList {

    private static final String LISTED = "-";

    private final Path excluded;
    private final List<Input> inputs = new ArrayList<>();

    private InputList(Path excluded) {
        this.excluded = excluded;
    }

    /**
     * Finds the inputs. Nothing is opened but folders.
     *
     * <p>A file given by itself is named by its name, a file in a folder by its path in there; with several arguments
     * each path begins with the argument's own name. Links and hidden folders inside a folder, lock files, hidden files
     * and files of operating systems come with {@link ErrorCode#IGNORED_FILE}.
     *
     * @param arguments files, folders, or {@code -} for a list of paths
     * @param standardInput where the list is read, UTF-8, one a line; not touched without {@code -}
     * @param output the folder that is written to, which is never an input; null for none
     * @return by the UTF-8 bytes of {@code document}, every path once
     * @throws UsageException when an input does not exist or lies in the output folder, when two have one name, or when
     *     a listed path has {@code ..} in it
     */
    public static List<Input> of(List<String> arguments, InputStream standardInput, Path output) throws UsageException {
        InputList list = new InputList(output == null ? null : target(output));
        Map<Path, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (!argument.equals(LISTED)) {
                Path path = real(existing(argument));
                if (list.isExcluded(path)) {
                    throw inOutput(argument);
                }
                given.putIfAbsent(path, argument);
            }
        }
        boolean listed = arguments.contains(LISTED);
        boolean several = given.size() + (listed ? 1 : 0) > 1;
        list.addGiven(given, several);
        if (listed) {
            list.addListed(PathList.read(standardInput));
        }
        return list.sorted();
    }

    private void addGiven(Map<Path, String> given, boolean several) throws UsageException {
        Map<String, String> names = new HashMap<>();
        for (Map.Entry<Path, String> entry : given.entrySet()) {
            FileName name = FileName.of(entry.getKey());
            String earlier = names.putIfAbsent(name.text(), entry.getValue());
            if (several && earlier != null) {
                throw sameName(earlier, entry.getValue());
            }
            if (Files.isDirectory(entry.getKey())) {
                addFolder(entry.getKey(), several ? name.text() : "");
            } else {
                addFile(entry.getKey(), name.text(), false);
            }
        }
    }

    private void addListed(List<String> paths) throws UsageException {
        for (String written : paths) {
            Path path = real(existing(written));
            // a listing of everything there is may well hold an earlier dataset
            if (isExcluded(path)) {
                continue;
            }
            if (Files.isDirectory(path)) {
                addFolder(path, PathList.document(written));
            } else {
                // as in a folder: what lists everything lists pipes and devices too
                addFile(path, PathList.document(written), !Files.isRegularFile(path));
            }
        }
    }

    private void addFolder(Path folder, String prefix) throws UsageException {
        try {
            // a folder that is given as a link is entered: it was asked for
            inputs.addAll(FolderWalk.inputs(folder.toRealPath(), prefix, excluded));
        } catch (IOException e) {
            throw missing(folder.toString());
        }
    }

    private void addFile(Path file, String document, boolean special) {
        FileName name = FileName.of(file);
        ErrorCode skip = special || name.isIgnored() ? ErrorCode.IGNORED_FILE : null;
        inputs.add(new Input(document, file, name.valid() ? skip : ErrorCode.UNSAFE_PATH));
    }

    private boolean isExcluded(Path path) {
        return excluded != null && (path.startsWith(excluded) || target(path).startsWith(excluded));
    }

    private List<Input> sorted() throws UsageException {
        inputs.sort(Input.ORDER);
        Set<Path> wanted = new HashSet<>();
        inputs.stream().filter(input -> input.skip() == null).forEach(input -> wanted.add(input.path()));
        Set<Path> met = new HashSet<>();
        Map<String, Path> named = new HashMap<>();
        List<Input> distinct = new ArrayList<>();
        for (Input input : inputs) {
            // a link that a folder passes over is an input all the same when it is given by itself
            boolean passedOver = input.skip() != null && wanted.contains(input.path());
            if (passedOver || !met.add(input.path())) {
                continue;
            }
            Path other = input.skip() == null ? named.putIfAbsent(input.document(), input.path()) : null;
            if (other != null) {
                throw sameName(other.toString(), input.path().toString());
            }
            distinct.add(input);
        }
        distinct.replaceAll(input -> input.shownBy(pages(input, met)));
        return InputNames.apart(distinct);
    }

    private static List<Path> pages(Input input, Set<Path> met) {
        return input.skip() != null
                ? List.of()
                : SavedPage.mayShow(input.path()).stream().filter(met::contains).toList();
    }

    /** The path with every link in it resolved but for the last name, which is what it is called by. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            return whole;
        }
        try {
            return parent.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return real(parent).resolve(whole.getFileName());
        }
    }

    /** The path with every link in it resolved; a path to nothing is as {@link #real} has it. */
    private static Path target(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return real(path);
        }
    }

    private static Path existing(String argument) throws UsageException {
        try {
            Path path = Path.of(argument);
            if (!argument.isEmpty() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // the encoding of this JVM cannot say the name: the message tells what to set
        }
        throw missing(argument);
    }

    private static UsageException missing(String argument) {
        return new UsageException(new Message(
                "找不到输入 " + argument + "：请检查路径和访问权限；中文文件名请设置 LC_ALL=C.UTF-8，或用 gouji 启动脚本。",
                "no such input: " + argument
                        + "; check the path and its permissions; for Chinese file names set LC_ALL=C.UTF-8, or use the"
                        + " gouji launcher"));
    }

    private static UsageException inOutput(String argument) {
        return new UsageException(new Message(
                "输入 " + argument + " 在输出文件夹内：输出文件夹不能作为输入，请另选一个输出文件夹。",
                "the input " + argument
                        + " lies in the output folder, which is never an input: choose another output"));
    }

    private static UsageException sameName(String one, String other) {
        return new UsageException(new Message(
                "输入 " + one + " 与 " + other + " 在数据集中会同名：请改名，或分开转换，或给出它们共同的上级文件夹。",
                "the inputs " + one + " and " + other
                        + " would have one name in the dataset: rename one, convert them apart, or give the folder above"
                        + " both"));
    }
}
