package dev.gouji.read.ooxml;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.zip.ZipDirectory;
import dev.gouji.read.zip.ZipLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * The members of a package in memory, by the directory of its ZIP archive.
 *
 * <p>Only what is opened is inflated, and it is charged to the budget while it is read, so that a bomb costs no more than
 * the bound. Names are compared without case, as package part names are.
 */
public final class ZipParts {

    private final ZipDirectory directory;
    private final Budget budget;
    private final Map<String, ZipLine> members = new LinkedHashMap<>();

    private ZipParts(ZipDirectory directory, Budget budget) {
        this.directory = directory;
        this.budget = budget;
    }

    /**
     * Reads the directory of a package.
     *
     * @throws UnreadableException see {@link ZipDirectory#of}; {@code damaged} also when it is empty, or names a member
     *     twice
     */
    public static ZipParts of(byte[] bytes, Budget budget) throws UnreadableException {
        ZipParts parts = new ZipParts(ZipDirectory.of(bytes, budget), budget);
        budget.charge(Bound.ENTRIES, parts.directory.lines().size());
        for (ZipLine line : parts.directory.lines()) {
            parts.add(line);
        }
        if (parts.members.isEmpty()) {
            throw damaged("压缩包是空的", "the archive is empty");
        }
        return parts;
    }

    private void add(ZipLine line) throws UnreadableException {
        String key = key(new String(line.nameBytes(), StandardCharsets.UTF_8));
        if (!key.endsWith("/") && members.put(key, line) != null) {
            throw damaged("压缩包里有两个 " + key, "the archive holds " + key + " twice");
        }
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return members.containsKey(key(name));
    }

    /** The names of all members, in lower case, in the order of the directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /**
     * Opens a member for reading.
     *
     * @throws UnreadableException {@code encrypted}, {@code unsupported-format} (a way of packing not known here), or
     *     {@code damaged} when the member is not where the directory says, or is not there at all
     */
    public PartStream open(String name) throws UnreadableException {
        ZipLine member = members.get(key(name));
        if (member == null) {
            throw damaged("缺少 " + name, name + " is missing");
        }
        if (member.isEncrypted()) {
            throw new UnreadableException(
                    ErrorCode.ENCRYPTED,
                    new Message(name + " 已加密；请提供未加密的文件", name + " is encrypted; supply the file without a password"));
        }
        if (member.start() < 0) {
            throw damaged(name, name);
        }
        try {
            return new PartStream(directory.open(member), member.checksum(), budget);
        } catch (ZipException otherwise) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            name + " 的压缩方式不受支持；请用文字处理软件重新保存",
                            name + " is packed in a way that is not supported; save the file again"),
                    otherwise);
        }
    }

    /**
     * The bytes of a member.
     *
     * @throws UnreadableException as {@link #open}, and {@code damaged} when its packed data is broken
     */
    public byte[] bytes(String name) throws UnreadableException {
        try (PartStream stream = open(name)) {
            byte[] bytes = stream.readAllBytes();
            return bytes;
        } catch (PartStream.PassedBound passed) {
            throw passed.bound();
        } catch (IOException broken) {
            throw damaged(name, name);
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    private static UnreadableException damaged(String zh, String en) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "文件已损坏：" + zh + "；请重新下载，或用文字处理软件修复后再试",
                        "the file is damaged: " + en + "; fetch it again or repair it"));
    }
}
