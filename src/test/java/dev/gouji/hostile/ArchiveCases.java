package dev.gouji.hostile;

import dev.gouji.hostile.Zips.Line;
import dev.gouji.read.pack.Archives;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;

/** Archives that unfold to more than they are, and names that lead elsewhere. */
final class ArchiveCases {

    private static final int BEYOND = 210 << 20;

    private ArchiveCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>(bombs());
        cases.addAll(lies());
        cases.addAll(names());
        return cases;
    }

    private static List<HostileCase> bombs() {
        return List.of(
                new HostileCase(
                        "zip/bomb",
                        "one entry of zeros that says it is of 4 GB",
                        () -> new Zips()
                                .deflated("a.txt", Zips.zeros(64 << 20), 0xFFFF_FFF0L)
                                .bytes()),
                new HostileCase(
                        "zip/bomb-told-small",
                        "200 MB of zeros that the directory calls 100 MB",
                        () -> new Zips()
                                .deflated("a.txt", Zips.zeros(200 << 20), 100 << 20)
                                .bytes()),
                new HostileCase("zip/bomb-of-many", "20 entries of 100 MB of zeros", () -> {
                    Zips zip = new Zips();
                    byte[] packed = Zips.zeros(100 << 20);
                    for (int i = 0; i < 20; i++) {
                        zip.deflated(i + ".txt", packed, 100 << 20);
                    }
                    return zip.bytes();
                }),
                new HostileCase(
                        "zip/bomb-nested",
                        "16 archives in each of 16, of 16 files of 100 MB each: 400 GB",
                        () -> Zips.fanned(3, 100 << 20)),
                new HostileCase(
                        "zip/deep", "archives 200 deep in each other, as a quine would be", () -> Zips.nested(200)),
                new HostileCase(
                        "zip/overlapping",
                        "Fifield's: 2000 names for the same 1 MB of zeros, each quoting the next header",
                        ArchiveCases::overlapping),
                new HostileCase("zip/many", "60000 empty entries", () -> {
                    Zips zip = new Zips();
                    for (int i = 0; i < 60_000; i++) {
                        zip.text(i + "", "");
                    }
                    return zip.bytes();
                }),
                new HostileCase(
                        "gz/bomb",
                        "210 MB of zeros, packed by itself",
                        () -> Archives.packed(out -> {
                            try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
                                zeros(packing, BEYOND);
                            }
                        })),
                new HostileCase(
                        "gz/bomb-of-bombs",
                        "a bomb in a bomb: 210 MB in 210 kB in 600 bytes",
                        () -> Archives.packed(out -> {
                            try (GZIPOutputStream packing = new GZIPOutputStream(new GZIPOutputStream(out))) {
                                zeros(packing, BEYOND);
                            }
                        })),
                new HostileCase(
                        "bz2/bomb",
                        "210 MB of zeros in 200 bytes",
                        () -> Archives.packed(out -> {
                            try (BZip2CompressorOutputStream packing = new BZip2CompressorOutputStream(out)) {
                                zeros(packing, BEYOND);
                            }
                        })),
                new HostileCase(
                        "xz/bomb",
                        "210 MB of zeros in 45 kB",
                        () -> Archives.packed(out -> {
                            try (XZCompressorOutputStream packing = XZCompressorOutputStream.builder()
                                    .setOutputStream(out)
                                    .setLzma2Options(new LZMA2Options(0))
                                    .get()) {
                                zeros(packing, BEYOND);
                            }
                        })),
                new HostileCase(
                        "xz/dictionary", "a dictionary of 1.5 GB for a hundred bytes", ArchiveCases::hugeDictionary),
                new HostileCase(
                        "7z/dictionary", "a dictionary of 768 MB for a hundred bytes", () -> sevenZip(768 << 20, 100)),
                new HostileCase("7z/bomb", "210 MB of zeros in a solid stream", () -> sevenZip(1 << 20, BEYOND)),
                new HostileCase(
                        "tar/size", "an entry that claims 8 EB", () -> tar("a.txt", "77777777777777777777777", 'x')),
                new HostileCase("tar/long-name", "a name of 8 GB", () -> tar("a.txt", "77777777777", 'L')),
                new HostileCase("tar/link-out", "a link to /etc/passwd, and a file under it", () -> {
                    byte[] link = tar("out", "0", '2');
                    byte[] file = tar("out/passwd", "0", '0');
                    byte[] both = Arrays.copyOf(link, link.length + file.length);
                    System.arraycopy(file, 0, both, link.length, file.length);
                    return both;
                }));
    }

    private static List<HostileCase> lies() {
        byte[] text = "集市".getBytes(StandardCharsets.UTF_8);
        return List.of(
                new HostileCase(
                        "zip/size-larger", "a text that claims to be of 190 MB", () -> lying(text, 6, 190 << 20)),
                new HostileCase(
                        "zip/packed-beyond",
                        "packed bytes that reach beyond the file",
                        () -> lying(text, 0x7FFF_FFFFL, 6)),
                new HostileCase("zip/wide-lies", "64-bit sizes near 2^63", () -> {
                    byte[] wide = new byte[28];
                    ByteBuffer.wrap(wide)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putShort((short) 1)
                            .putShort((short) 24)
                            .putLong(Long.MAX_VALUE - 1)
                            .putLong(Long.MAX_VALUE - 1)
                            .putLong(Long.MAX_VALUE - 1);
                    Zips zip = new Zips();
                    String name = "a";
                    zip.local(name, 0, 0, 6, 6, text);
                    return zip.line(new Line(name, 0, 0, -1, -1, -1, new String(wide, StandardCharsets.ISO_8859_1)))
                            .bytes();
                }),
                new HostileCase("zip/wide-directory", "a 64-bit directory that says it stands outside the file", () -> {
                    byte[] zip = new Zips().text("a.txt", "x").bytes();
                    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 6, -1);
                    return zip;
                }),
                new HostileCase(
                        "zip/count",
                        "a directory of one entry whose end says 65534",
                        () -> new Zips().text("a.txt", "x").bytes(65_534)),
                new HostileCase("zip/descriptor", "sizes only behind the bytes, and wrong there", () -> {
                    byte[] zip = Archives.zipOf("a.txt", text);
                    for (int at = 0; at + 16 < zip.length; at++) {
                        if (zip[at] == 'P' && zip[at + 2] == 7 && zip[at + 3] == 8) {
                            Arrays.fill(zip, at + 4, at + 16, (byte) 0x7F);
                        }
                    }
                    return zip;
                }),
                new HostileCase("zip/own-directory", "an entry whose bytes are the directory itself", () -> {
                    Zips zip = new Zips();
                    String name = "a";
                    long at = zip.local(name, 0, 0, 60, 60, new byte[0]);
                    return zip.line(new Line(name, 0, 0, 60, 60, at, "")).bytes();
                }),
                new HostileCase("zip/extra-loops", "an extra field of length zero, repeated to the end", () -> {
                    Zips zip = new Zips();
                    String name = "a";
                    long at = zip.local(name, 0, 0, 0, 0, new byte[0]);
                    return zip.line(new Line(name, 0, 0, 0, 0, at, "\0".repeat(60_000)))
                            .bytes();
                }));
    }

    private static List<HostileCase> names() {
        String[][] names = {
            {"up", "../../../../tmp/a.txt"},
            {"absolute", "/etc/cron.d/a.txt"},
            {"drive", "C:\\Windows\\a.txt"},
            {"share", "\\\\host\\share\\a.txt"},
            {"backslashes", "..\\..\\a.txt"},
            {"nul", "a.txt\0.docx"},
            {"control", "a\r\nfailed\u001B[2J.txt"},
            {"override", "a\u202Etxt.exe"},
            {"device", "CON"},
            {"device-with-ending", "NUL.txt"},
            {"stream", "a.txt:hidden"},
            {"empty", ""},
            {"dots", "./././.././a.txt"},
            {"long", "a/".repeat(16_000) + "a.txt"},
            {"separator", "a.zip!/b.txt"},
        };
        List<HostileCase> cases = new ArrayList<>();
        for (String[] name : names) {
            String shown = name[1].length() > 40 ? "32000 characters of it" : escaped(name[1]);
            cases.add(new HostileCase(
                    "zip/name-" + name[0],
                    "a member called " + (shown.isEmpty() ? "nothing" : shown),
                    () -> new Zips().text(name[1], "x").bytes()));
        }
        cases.add(new HostileCase("zip/name-twice", "1000 members of one name", () -> {
            Zips zip = new Zips();
            for (int i = 0; i < 1000; i++) {
                zip.text("a.txt", "x");
            }
            return zip.bytes();
        }));
        return cases;
    }

    /** As it can stand in a table. */
    private static String escaped(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars()
                .forEach(
                        c -> shown.append(c < ' ' || c > 0x7E ? String.format("%%%02X", c) : String.valueOf((char) c)));
        return shown.toString();
    }

    private static byte[] lying(byte[] text, long packed, long size) {
        CRC32 checksum = new CRC32();
        checksum.update(text);
        Zips zip = new Zips();
        String name = "a.txt";
        long at = zip.local(name, 0, checksum.getValue(), packed, size, text);
        return zip.line(new Line(name, 0, checksum.getValue(), packed, size, at, ""))
                .bytes();
    }

    /** All entries end with the same bytes, and each begins with the headers of those behind it. */
    private static byte[] overlapping() {
        Zips zip = new Zips();
        byte[] packed = Zips.zeros(1 << 20);
        String name = "0000";
        long[] starts = new long[2000];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = zip.local(name, 8, 0, packed.length, 1 << 20, i == starts.length - 1 ? packed : new byte[0]);
        }
        long end = starts[starts.length - 1] + 30 + name.length() + packed.length;
        for (long start : starts) {
            long length = end - start - 30 - name.length();
            zip.line(new Line(name, 8, 0, length, 1 << 20, start, ""));
        }
        return zip.bytes();
    }

    private static byte[] hugeDictionary() {
        byte[] xz = Archives.packed(out -> {
            try (XZCompressorOutputStream packing = new XZCompressorOutputStream(out)) {
                packing.write(new byte[100]);
            }
        });
        // the dictionary's size stands in the block's header, which has a checksum of its own
        ByteBuffer data = ByteBuffer.wrap(xz).order(ByteOrder.LITTLE_ENDIAN);
        data.put(16, (byte) 37);
        CRC32 checksum = new CRC32();
        checksum.update(xz, 12, 8);
        data.putInt(20, (int) checksum.getValue());
        return xz;
    }

    private static byte[] sevenZip(int dictionary, int size) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
            LZMA2Options options = new LZMA2Options(0);
            options.setDictSize(Math.min(dictionary, 1 << 20));
            file.setContentMethods(List.of(new SevenZMethodConfiguration(SevenZMethod.LZMA2, options)));
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.txt");
            file.putArchiveEntry(entry);
            byte[] piece = new byte[1 << 20];
            for (int left = size; left > 0; left -= piece.length) {
                file.write(piece, 0, Math.min(left, piece.length));
            }
            file.closeArchiveEntry();
        }
        byte[] bytes = Arrays.copyOf(channel.array(), (int) channel.size());
        return dictionary > 1 << 20 ? withDictionary(bytes) : bytes;
    }

    /** The property of LZMA2 stands behind its identifier 21 in the header, which has a checksum at byte 28. */
    private static byte[] withDictionary(byte[] archive) {
        ByteBuffer data = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int header = 32 + (int) data.getLong(12);
        for (int at = header; at + 3 < archive.length; at++) {
            if (archive[at] == 0x21 && archive[at + 1] == 0x21 && archive[at + 2] == 1) {
                archive[at + 3] = 35;
            }
        }
        CRC32 checksum = new CRC32();
        checksum.update(archive, header, (int) data.getLong(20));
        data.putInt(28, (int) checksum.getValue());
        checksum.reset();
        checksum.update(archive, 12, 20);
        data.putInt(8, (int) checksum.getValue());
        return archive;
    }

    private static byte[] tar(String name, String octal, char type) {
        byte[] tar = Archives.packed(out -> {
            try (TarArchiveOutputStream packing = new TarArchiveOutputStream(out)) {
                packing.putArchiveEntry(new TarArchiveEntry(name));
                packing.closeArchiveEntry();
            }
        });
        tar[156] = (byte) type;
        byte[] digits = octal.getBytes(StandardCharsets.US_ASCII);
        if (digits.length > 11) {
            Arrays.fill(tar, 124, 136, (byte) 0x7F);
            tar[124] = (byte) 0x80;
        } else {
            Arrays.fill(tar, 124, 136, (byte) 0);
            System.arraycopy(digits, 0, tar, 124, digits.length);
        }
        System.arraycopy("/etc/passwd".getBytes(StandardCharsets.US_ASCII), 0, tar, 157, type == '2' ? 11 : 0);
        Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xFF;
        }
        System.arraycopy(String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII), 0, tar, 148, 8);
        return type == '2' ? Arrays.copyOf(tar, 512) : tar;
    }

    private static void zeros(OutputStream out, long size) throws IOException {
        byte[] piece = new byte[1 << 20];
        for (long left = size; left > 0; left -= piece.length) {
            out.write(piece);
        }
    }
}
