package dev.gouji.bulk.input;

import dev.gouji.document.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The list of paths on standard input: UTF-8, one a line; empty lines, a byte order mark and CR are passed over. */
final class PathList {

    private static final int LONGEST_LINE = 1 << 16;

    private PathList() {}

    /** The paths as written; a line that is no UTF-8, too long, or has {@code ..} in it is a usage error. */
    static List<String> read(InputStream in) throws UsageException {
        List<String> paths = new ArrayList<>();
        InputStream buffered = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        try {
            for (int next = buffered.read(); next >= 0; next = buffered.read()) {
                if (next == '\n') {
                    add(paths, line, number++);
                } else if (line.size() == LONGEST_LINE) {
                    throw wrong(number, "过长", "is too long");
                } else {
                    line.write(next);
                }
            }
        } catch (IOException e) {
            throw wrong(number, "无法读取", "cannot be read");
        }
        add(paths, line, number);
        return paths;
    }

    /** How the dataset names a path that was listed: as written, without a leading {@code /} or {@code ./}. */
    static String document(String path) {
        String name = path.replace(File.separatorChar, '/');
        while (name.startsWith("/") || name.startsWith("./")) {
            name = name.substring(name.startsWith("/") ? 1 : 2);
        }
        while (name.endsWith("/") || name.endsWith("/.")) {
            name = name.substring(0, name.lastIndexOf('/'));
        }
        return name.equals(".") ? "" : name;
    }

    private static void add(List<String> paths, ByteArrayOutputStream line, int number) throws UsageException {
        String path;
        try {
            path = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(number, "不是 UTF-8", "is not UTF-8");
        }
        line.reset();
        if (number == 1 && path.startsWith("\uFEFF")) {
            path = path.substring(1);
        }
        if (path.endsWith("\r")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty()) {
            return;
        }
        if (List.of(path.replace(File.separatorChar, '/').split("/", -1)).contains("..")) {
            throw wrong(number, "含有 ..（" + path + "）", "has .. in it (" + path + ")");
        }
        paths.add(path);
    }

    private static UsageException wrong(int line, String zh, String en) {
        return new UsageException(new Message(
                "标准输入的路径清单第 " + line + " 行" + zh + "：每行应是一个 UTF-8 路径，不含 ..。",
                "line " + line + " of the list of paths on standard input " + en
                        + ": each line is to be one path in UTF-8, without .."));
    }
}
