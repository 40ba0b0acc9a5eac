package dev.gouji.hostile;

import java.util.Map;

/**
 * What a conversion may cost: no more than any small file, but for those that unfold as far as the bounds let them.
 *
 * @param megabytes allocated in all, kept or not, besides {@link #A_BYTE} bytes for each byte of the file
 * @param seconds of processor time: ten times what was measured, and at least ten
 */
record Allowance(int megabytes, int seconds) {

    /** For each byte of the file. */
    static final long A_BYTE = 40;

    private static final Allowance SMALL = new Allowance(64, 10);

    private static final Map<String, Allowance> LARGER = Map.ofEntries(
            Map.entry("repeated-cells.fods", new Allowance(200, 10)),
            Map.entry("bz2/bomb", new Allowance(800, 10)),
            Map.entry("docx/runs", new Allowance(300, 10)),
            Map.entry("eml/nested-same", new Allowance(200, 10)),
            Map.entry("eml/parts", new Allowance(2600, 10)),
            Map.entry("eml/quoted", new Allowance(2800, 10)),
            Map.entry("fods/inclusion", new Allowance(200, 10)),
            Map.entry("fods/stylesheet", new Allowance(200, 10)),
            Map.entry("gz/bomb", new Allowance(800, 10)),
            Map.entry("gz/bomb-of-bombs", new Allowance(800, 10)),
            Map.entry("html/columns", new Allowance(800, 10)),
            Map.entry("html/entities", new Allowance(500, 10)),
            Map.entry("html/fonts", new Allowance(200, 10)),
            Map.entry("html/lists", new Allowance(200, 10)),
            Map.entry("html/reports", new Allowance(700, 10)),
            Map.entry("ods/number", new Allowance(200, 10)),
            Map.entry("ods/repeated", new Allowance(500, 10)),
            Map.entry("ofd/letters", new Allowance(400, 10)),
            Map.entry("ofd/path", new Allowance(600, 10)),
            Map.entry("pdf/bomb-content", new Allowance(64, 60)),
            Map.entry("pdf/bomb-content-lzw", new Allowance(400, 10)),
            Map.entry("pdf/bomb-runs", new Allowance(800, 10)),
            Map.entry("pdf/deep-content", new Allowance(500, 10)),
            Map.entry("pdf/many-pages", new Allowance(400, 10)),
            Map.entry("rtf/groups-flat", new Allowance(500, 10)),
            Map.entry("txt/cells", new Allowance(2400, 10)),
            Map.entry("txt/digits", new Allowance(600, 10)),
            Map.entry("txt/headings", new Allowance(3500, 20)),
            Map.entry("txt/labels", new Allowance(1500, 10)),
            Map.entry("txt/line-han", new Allowance(64, 20)),
            Map.entry("txt/line-within", new Allowance(64, 20)),
            Map.entry("xls/sheets-same", new Allowance(2000, 20)),
            Map.entry("xlsx/areas", new Allowance(200, 10)),
            Map.entry("xlsx/cells", new Allowance(1600, 10)),
            Map.entry("xlsx/digits", new Allowance(600, 20)),
            Map.entry("xlsx/sheets", new Allowance(1300, 10)),
            Map.entry("xlsx/strings-same", new Allowance(4300, 30)),
            Map.entry("xz/bomb", new Allowance(800, 10)),
            Map.entry("zip/bomb-nested", new Allowance(3500, 30)),
            Map.entry("zip/bomb-of-many", new Allowance(3500, 40)),
            Map.entry("zip/bomb-told-small", new Allowance(400, 10)),
            Map.entry("zip/name-twice", new Allowance(900, 10)));

    /** That of a case. */
    static Allowance of(String name) {
        return LARGER.getOrDefault(name, SMALL);
    }

    /** How many megabytes a file of so many bytes may have allocated. */
    long megabytes(byte[] file) {
        return megabytes + ((file.length * A_BYTE) >> 20);
    }
}
