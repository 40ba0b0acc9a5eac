package dev.gouji.spark.input;

import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.bulk.input.UsageException;
import dev.gouji.document.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A file or a folder that was named, by itself or in a list of paths.
 *
 * @param written as it was
 * @param listed whether in a list: then the dataset names what it holds by the whole of it
 * @param several whether there are others: then the dataset names what a folder holds by the folder's name too
 */
record InputRoot(String written, boolean listed, boolean several) {

    private static final String HERE = "file";

    /** Whether there is such a file or folder. */
    boolean exists(Configuration hadoop) throws IOException {
        Path path = new Path(written);
        return path.getFileSystem(hadoop).exists(path);
    }

    /** Whether it lies on this machine, as it does on every other by the same path. */
    boolean isHere(Configuration hadoop) throws IOException {
        return new Path(written).getFileSystem(hadoop).getScheme().equals(HERE);
    }

    /** What it is or holds, but for what lies in the output folder. */
    Iterator<InputRow> inputs(String output, Configuration hadoop) throws IOException {
        if (isHere(hadoop)) {
            return here(local(output)).iterator();
        }
        Path path = new Path(written);
        String name = listed ? DocumentName.bare(written) : path.getName();
        boolean named = listed || several;
        return HadoopWalk.of(path, name, named && !name.isEmpty() ? name + "/" : "", new Path(output), hadoop);
    }

    /** By the program itself, which knows links, pipes and names that are no text. */
    private List<InputRow> here(java.nio.file.Path output) {
        String path = local(written).toString();
        try {
            if (listed) {
                InputStream line = new ByteArrayInputStream(path.getBytes(StandardCharsets.UTF_8));
                return rows(InputList.of(List.of("-"), line, output), "");
            }
            boolean prefixed = several && Files.isDirectory(local(written));
            String prefix =
                    prefixed ? local(written).toAbsolutePath().normalize().getFileName() + "/" : "";
            return rows(InputList.of(List.of(path), InputStream.nullInputStream(), output), prefix);
        } catch (UsageException e) {
            return List.of(new InputRow(DocumentName.bare(path), path, true, true, ErrorCode.NOT_FOUND));
        }
    }

    private static List<InputRow> rows(List<Input> inputs, String prefix) {
        return inputs.stream()
                .map(input -> InputRow.of(input, prefix + input.document()))
                .toList();
    }

    private static java.nio.file.Path local(String written) {
        Path path = new Path(written);
        return java.nio.file.Path.of(path.isUriPathAbsolute() ? path.toUri().getPath() : written);
    }
}
