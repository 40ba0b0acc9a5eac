package dev.gouji.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files whose chains and tables lie, and the Word documents and workbooks in them that do. */
final class CompoundCases {

    private static final Path REPORT = Path.of("fixtures/cases/ogi-2021/every-plain");
    private static final int MOST = Integer.MAX_VALUE;

    private CompoundCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        for (String ending : List.of("doc", "xls")) {
            cases.addAll(containers(ending));
        }
        cases.addAll(documents());
        cases.addAll(workbooks());
        return cases;
    }

    private static List<HostileCase> containers(String ending) {
        return List.of(
                header(ending, "table-loop", "an allocation table that is chained to itself", file -> {
                    int table = sector(file, 76);
                    for (int i = 0; i < 128; i++) {
                        file.putInt(table + i * 4, i);
                    }
                }),
                header(
                        ending,
                        "directory-loop",
                        "a directory whose entries are each other's siblings and children",
                        file -> {
                            int directory = sector(file, 48);
                            for (int i = 0; i < 4; i++) {
                                for (int field : new int[] {68, 72, 76}) {
                                    file.putInt(directory + i * 128 + field, i == 0 && field < 76 ? 0 : 1);
                                }
                            }
                        }),
                header(ending, "small-loop", "small sectors in a circle, and a stream of 4 GB in them", file -> {
                    file.putInt(56, -1);
                    int directory = sector(file, 48);
                    for (int i = 1; i < 4; i++) {
                        file.putInt(directory + i * 128 + 116, 0);
                        file.putInt(directory + i * 128 + 120, -16);
                    }
                    int small = file.getInt(60) < 0 ? 512 : sector(file, 60);
                    file.putInt(60, file.getInt(48));
                    file.putInt(small, 0);
                }),
                header(
                        ending,
                        "sector-size",
                        "sectors of 2 to the 30000th bytes",
                        file -> file.putShort(30, (short) 30_000)),
                header(ending, "sector-zero", "sectors of one byte", file -> file.putShort(30, (short) 0)),
                header(
                        ending,
                        "table-count",
                        "an allocation table of 2 thousand million sectors",
                        file -> file.putInt(44, MOST)),
                header(ending, "extension-loop", "a list of tables that goes on in itself", file -> {
                    file.putInt(68, 0);
                    file.putInt(72, MOST);
                }),
                header(ending, "stream-size", "a stream that claims 4 GB", file -> {
                    int directory = sector(file, 48);
                    for (int i = 1; i < 4; i++) {
                        file.putInt(directory + i * 128 + 120, -16);
                    }
                }));
    }

    private static List<HostileCase> documents() {
        return List.of(
                document(
                        "text-length",
                        "a text of two thousand million characters",
                        (main, table) -> main.putInt(76, MOST)),
                document(
                        "text-negative",
                        "a text of less than no characters",
                        (main, table) -> main.putInt(76, Integer.MIN_VALUE)),
                document("pieces-length", "a piece table of two gigabytes", (main, table) -> main.putInt(0x01A6, MOST)),
                document("pieces-offset", "a piece table before the file", (main, table) -> main.putInt(0x01A2, -5)),
                document("pieces-positions", "pieces that begin where they end, and end before", (main, table) -> {
                    int pieces = main.getInt(0x01A2);
                    table.putInt(pieces + 5, MOST);
                    table.putInt(pieces + 9, -MOST);
                }),
                document("pieces-place", "a piece whose bytes are beyond the file", (main, table) -> {
                    int pieces = main.getInt(0x01A2);
                    int length = table.getInt(pieces + 1);
                    table.putInt(pieces + 5 + (length - 4) / 12 * 4 + 4 + 2, 0x3FFF_FFFF);
                }),
                document("all-offsets", "every table at the same place, of two gigabytes", (main, table) -> {
                    for (int at = 0x9A; at + 8 <= 0x382; at += 8) {
                        main.putInt(at, 0);
                        main.putInt(at + 4, MOST);
                    }
                }),
                document("all-lengths", "every table of less than no bytes", (main, table) -> {
                    for (int at = 0x9A; at + 8 <= 0x382; at += 8) {
                        main.putInt(at + 4, -1);
                    }
                }));
    }

    private static List<HostileCase> workbooks() {
        byte[] globals = record(0x809, 0x600, 5, 0, 0, 0, 0, 0, 0);
        byte[] sheet = record(0x809, 0x600, 16, 0, 0, 0, 0, 0, 0);
        byte[] end = record(0x0A);
        return List.of(
                new HostileCase(
                        "xls/small-circle",
                        "a stream of 4 GB in small sectors that go in a circle",
                        CompoundCases::smallCircle),
                workbook(
                        "record-length",
                        "a record of 64 kB at the end",
                        () -> join(globals, new byte[] {0x0A, 2, -1, -1, 0})),
                workbook(
                        "strings-count",
                        "a table of two thousand million strings",
                        () -> join(globals, record(0xFC, -1, 0x7FFF, -1, 0x7FFF, 1, 0x4100), end)),
                workbook(
                        "string-length",
                        "a string of 65535 characters in three bytes",
                        () -> join(globals, record(0xFC, 1, 0, 1, 0, -1, 0x4101), end)),
                workbook(
                        "string-runs",
                        "a string with 65535 runs and two gigabytes of phonetics",
                        () -> join(globals, record(0xFC, 1, 0, 1, 0, 1, 0xFF0C, 0xFFFF, 0xFFFF, 0x417F), end)),
                workbook(
                        "sheet-offset",
                        "a sheet that is the list of sheets",
                        () -> join(globals, record(0x85, 0, 0, 0, 0x0001, 0x4100), end, sheet, end)),
                workbook("sheets-same", "3000 sheets that are one", () -> {
                    byte[][] parts = new byte[3_003][];
                    parts[0] = globals;
                    int at = globals.length + 3_000 * (4 + 10) + end.length;
                    for (int i = 1; i <= 3_000; i++) {
                        parts[i] = record(0x85, at & 0xFFFF, at >>> 16, 0, 0x0001, 0x4100);
                    }
                    parts[3_001] = end;
                    ByteArrayOutputStream cells = new ByteArrayOutputStream();
                    cells.writeBytes(sheet);
                    for (int row = 0; row < 500; row++) {
                        cells.writeBytes(record(0x203, row, 0, 0, 0, 0, 0, 0x3FF0));
                    }
                    cells.writeBytes(end);
                    parts[3_002] = cells.toByteArray();
                    return join(parts);
                }),
                workbook(
                        "cells-beyond",
                        "numbers from column 0 to 65535 in six bytes",
                        () -> one(record(0xBD, 0, 0, 0, 0x3FF0, 0, -1))),
                workbook("areas", "merged areas over everything, many times", () -> {
                    int[] areas = new int[1 + 4 * 1_000];
                    areas[0] = 1_000;
                    for (int i = 1; i < areas.length; i += 4) {
                        areas[i + 1] = -1;
                        areas[i + 3] = 255;
                    }
                    return one(record(0xE5, areas), record(0x203, 9, 9, 0, 0, 0, 0, 0x3FF0));
                }),
                workbook(
                        "extent",
                        "an extent over everything, and a number in its last cell",
                        () -> one(
                                record(0x200, 0, 0, -1, 0x7FFF, 0, 256, 0),
                                record(0x203, -1, 255, 0, 0, 0, 0, 0x3FF0))),
                workbook(
                        "formula-loop",
                        "shared formulas that are each other's",
                        () -> one(
                                record(0x06, 0, 0, 0, 0, 0, 0, 0x3FF0, 8, 0, 0, 5, 1, 0, 0),
                                record(0x4BC, 0, 0, 0, 0x0100, 5, 1, 0, 0),
                                record(0x06, 0, 1, 0, 0, 0, 0, 0x3FF0, 8, 0, 0, 5, 1, 0, 0))),
                workbook(
                        "number-nan",
                        "numbers that are none, and beyond all",
                        () -> one(
                                record(0x203, 0, 0, 0, 0, 0, 0, 0x7FF8),
                                record(0x203, 0, 1, 0, 0, 0, 0, 0x7FF0),
                                record(0x203, 0, 2, 0, -1, -1, -1, 0x7FEF))),
                workbook("nested", "workbooks that begin in workbooks", () -> {
                    byte[][] parts = new byte[100_000][];
                    Arrays.fill(parts, sheet);
                    parts[0] = globals;
                    return join(parts);
                }));
    }

    private static HostileCase header(String ending, String name, String what, Consumer<ByteBuffer> change) {
        return new HostileCase(ending + "/" + name, what, () -> {
            byte[] bytes = Files.readAllBytes(REPORT.resolve("report." + ending));
            change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return bytes;
        });
    }

    /** Where the sector begins whose number stands at a place of the header. */
    private static int sector(ByteBuffer file, int at) {
        return (file.getInt(at) + 1) * 512;
    }

    /** Changes the stream with the text and the one with the structures. */
    @FunctionalInterface
    private interface Streams {
        void change(ByteBuffer main, ByteBuffer table);
    }

    private static HostileCase document(String name, String what, Streams streams) {
        return new HostileCase("doc/" + name, what, () -> {
            byte[] report = Files.readAllBytes(REPORT.resolve("report.doc"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(report));
                    POIFSFileSystem to = new POIFSFileSystem()) {
                byte[] main = read(from, "WordDocument");
                String second = (main[11] & 2) != 0 ? "1Table" : "0Table";
                byte[] table = read(from, second);
                streams.change(
                        ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN),
                        ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN));
                for (Entry entry : from.getRoot()) {
                    if (entry instanceof DocumentEntry) {
                        byte[] kept = entry.getName().equals("WordDocument")
                                ? main
                                : entry.getName().equals(second) ? table : read(from, entry.getName());
                        to.createDocument(new ByteArrayInputStream(kept), entry.getName());
                    }
                }
                to.writeFilesystem(out);
            }
            return out.toByteArray();
        });
    }

    private static byte[] read(POIFSFileSystem files, String name) throws IOException {
        try (DocumentInputStream stream = files.createDocumentInputStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static HostileCase workbook(String name, String what, HostileCase.Making stream) {
        return new HostileCase("xls/" + name, what, () -> compound(stream.bytes()));
    }

    private static byte[] compound(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(workbook), "Workbook");
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** A small stream whose first small sector is its own next one, and which is said to be large all the same. */
    private static byte[] smallCircle() throws IOException {
        byte[] bytes = compound(one(record(0x203, 0, 0, 0, 0, 0, 0, 0x3FF0)));
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(56, -1);
        for (int entry = sector(file, 48); entry < bytes.length; entry += 128) {
            if (file.get(entry + 66) == 2) {
                int first = file.getInt(entry + 116);
                file.putInt(entry + 120, -16);
                file.putInt(sector(file, 60) + first * 4, first);
                return bytes;
            }
        }
        throw new IllegalStateException("no stream in the directory");
    }

    /** A workbook of one sheet of these records. */
    private static byte[] one(byte[]... records) {
        byte[] globals = record(0x809, 0x600, 5, 0, 0, 0, 0, 0, 0);
        byte[] end = record(0x0A);
        int at = globals.length + 14 + end.length;
        return join(
                globals,
                record(0x85, at, 0, 0, 0x0001, 0x4100),
                end,
                record(0x809, 0x600, 16, 0, 0, 0, 0, 0, 0),
                join(records),
                end);
    }

    /** A record of numbers of two bytes. */
    private static byte[] record(int id, int... values) {
        ByteBuffer record = ByteBuffer.allocate(4 + 2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) id).putShort((short) (2 * values.length));
        for (int value : values) {
            record.putShort((short) value);
        }
        return record.array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
