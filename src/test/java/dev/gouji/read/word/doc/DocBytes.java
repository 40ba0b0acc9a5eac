package dev.gouji.read.word.doc;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A binary Word file, built run by run: {@code DocBytes.of().run("12").run("3", "00 08 01").end("")}. Properties are given as
 * the format stores them, in hexadecimal.
 */
final class DocBytes {

    /** What the mark behind a row says. */
    static final String ROW_END = "16 24 01 17 24 01 ";

    static final String IN_TABLE = "16 24 01 ";
    static final String INNER = "16 24 01 49 66 02 00 00 00 ";

    private static final int TEXT_AT = 2048;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> runs = new ArrayList<>();
    private final List<Mark> paragraphs = new ArrayList<>();
    private final Map<Integer, byte[]> structures = new TreeMap<>();
    private final List<int[]> pieces = new ArrayList<>();
    private byte[] prms = {};
    private byte[] data;
    private int version = 0xC1;
    private int flags = 0x0200;
    private int boxes;
    private int margins;

    /** Properties up to a character. */
    private record Mark(int end, String properties) {}

    static DocBytes of() {
        return new DocBytes();
    }

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    DocBytes run(String characters, String... properties) {
        text.append(characters);
        runs.add(new Mark(text.length(), String.join("", properties)));
        return this;
    }

    /** Ends a paragraph. */
    DocBytes end(String... properties) {
        return end('\r', 0, properties);
    }

    DocBytes end(char sign, int style, String... properties) {
        run(String.valueOf(sign));
        return close(style, properties);
    }

    /** Ends a paragraph with the sign that was written last. */
    DocBytes close(int style, String... properties) {
        String stored = String.format("%02X%02X", style & 0xFF, style >> 8) + String.join("", properties);
        paragraphs.add(new Mark(text.length(), stored));
        return this;
    }

    DocBytes paragraph(String characters) {
        return run(characters).end();
    }

    DocBytes cell(String characters) {
        return run(characters).end('\u0007', 0, IN_TABLE);
    }

    /** A row of cells with texts, and the properties of its mark. */
    DocBytes row(List<String> cells, String... properties) {
        cells.forEach(this::cell);
        return end('\u0007', 0, ROW_END + String.join("", properties));
    }

    /** {@code [TDefTable]} of edges and, for each cell, its merging marks. */
    static String edges(int[] edges, int... marks) {
        int count = edges.length - 1;
        ByteBuffer made = ByteBuffer.allocate(5 + edges.length * 2 + count * 20).order(ByteOrder.LITTLE_ENDIAN);
        made.putShort((short) 0xD608).putShort((short) (made.capacity() - 3)).put((byte) count);
        for (int edge : edges) {
            made.putShort((short) edge);
        }
        for (int cell = 0; cell < count; cell++) {
            made.putShort((short) (cell < marks.length ? marks[cell] : 0)).put(new byte[18]);
        }
        return HexFormat.of().formatHex(made.array());
    }

    DocBytes structure(int number, byte[] content) {
        structures.put(number, content);
        return this;
    }

    DocBytes data(byte[] content) {
        data = content;
        return this;
    }

    DocBytes version(int nFib) {
        version = nFib;
        return this;
    }

    DocBytes flags(int bits) {
        flags = bits;
        return this;
    }

    /** A piece of the text that ends before a character, with its own properties ([Prm]); in the order of the text. */
    DocBytes piece(int end, int prm) {
        pieces.add(new int[] {end, prm});
        return this;
    }

    DocBytes prms(byte[] lists) {
        prms = lists;
        return this;
    }

    /** How many of the last characters are those of text boxes. */
    DocBytes boxes(int characters) {
        boxes = characters;
        return this;
    }

    /** How many characters before those are of headers and footers. */
    DocBytes margins(int characters) {
        margins = characters;
        return this;
    }

    Document read() throws UnreadableException {
        return new DocReader().read(bytes(), new Budget(Limits.STANDARD));
    }

    byte[] bytes() {
        byte[] characters = text.toString().getBytes(StandardCharsets.UTF_16LE);
        int pagesAt = (TEXT_AT + characters.length + 511) / 512;
        List<byte[]> pages = new ArrayList<>();
        byte[] ofRuns = index(runs, false, pagesAt, pages);
        byte[] ofParagraphs = index(paragraphs, true, pagesAt, pages);
        ByteBuffer main = ByteBuffer.allocate((pagesAt + pages.size()) * 512).order(ByteOrder.LITTLE_ENDIAN);
        main.put(TEXT_AT, characters);
        for (int i = 0; i < pages.size(); i++) {
            main.put((pagesAt + i) * 512, pages.get(i));
        }
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) version).putShort(10, (short) flags);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 93);
        main.putInt(76, text.length() - margins - boxes).putInt(84, margins).putInt(100, boxes);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write(0);
        Map<Integer, byte[]> all = new TreeMap<>(structures);
        all.put(12, ofRuns);
        all.put(13, ofParagraphs);
        all.putIfAbsent(33, clx());
        all.forEach((number, content) -> {
            main.putInt(154 + number * 8, table.size()).putInt(158 + number * 8, length(number, content));
            table.writeBytes(content);
        });
        return compound(main.array(), table.toByteArray());
    }

    /** The levels of lists stand behind the lists and do not count. */
    private static int length(int number, byte[] content) {
        return number == 73 ? 2 + content[0] * 28 : content.length;
    }

    private byte[] compound(byte[] main, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), (flags & 0x0200) != 0 ? "1Table" : "0Table");
            if (data != null) {
                files.createDocument(new ByteArrayInputStream(data), "Data");
            }
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            files.writeFilesystem(made);
            return made.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] clx() {
        List<int[]> all = pieces.isEmpty() ? List.of(new int[] {text.length(), 0}) : pieces;
        int size = 4 + all.size() * 12;
        ByteBuffer made = ByteBuffer.allocate(prms.length + 5 + size).order(ByteOrder.LITTLE_ENDIAN);
        made.put(prms).put((byte) 2).putInt(size).putInt(0);
        all.forEach(piece -> made.putInt(piece[0]));
        int start = 0;
        for (int[] piece : all) {
            made.putShort((short) 0).putInt(TEXT_AT + start * 2).putShort((short) piece[1]);
            start = piece[0];
        }
        return made.array();
    }

    /** One page for each entry, which no word processor would do, and all may. */
    private static byte[] index(List<Mark> marks, boolean paragraphs, int pagesAt, List<byte[]> pages) {
        ByteBuffer index = ByteBuffer.allocate(4 + marks.size() * 8).order(ByteOrder.LITTLE_ENDIAN);
        int start = TEXT_AT;
        index.putInt(start);
        for (Mark mark : marks) {
            index.putInt(TEXT_AT + mark.end * 2);
        }
        for (Mark mark : marks) {
            index.putInt(pagesAt + pages.size());
            pages.add(page(start, TEXT_AT + mark.end * 2, hex(mark.properties), paragraphs));
            start = TEXT_AT + mark.end * 2;
        }
        return index.array();
    }

    private static byte[] page(int start, int end, byte[] properties, boolean paragraphs) {
        ByteBuffer page = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        int at = (508 - properties.length) / 2 * 2;
        page.putInt(start).putInt(end).put((byte) (at / 2)).put(511, (byte) 1);
        if (!paragraphs) {
            page.put(at, (byte) properties.length).put(at + 1, properties);
        } else if (properties.length % 2 == 1) {
            page.put(at, (byte) ((properties.length + 1) / 2)).put(at + 1, properties);
        } else {
            page.put(at + 1, (byte) (properties.length / 2)).put(at + 2, properties);
        }
        return page.array();
    }
}
