package dev.gouji.hostile;

import java.util.Map;

/**
 * What a conversion may cost: no more than any small file, but for those that unfold as far as the bounds let them.
 *
 * @param megabytes allocated in all, kept or not, besides {@link #A_BYTE} bytes for each byte of the file
 * @param seconds of processor time: at least ten times what was measured
 */
record Allowance(int megabytes, int seconds) {

    /** For each byte of the file. */
    static final long A_BYTE = 100;

    private static final Allowance SMALL = new Allowance(128, 20);

    private static final Map<String, Allowance> LARGER = Map.ofEntries(
            // pages that are pictures, which the own net reads
            Map.entry("picture.png", new Allowance(600, 20)),
            Map.entry("scanned.pdf", new Allowance(600, 20)),
            Map.entry("odt/mime", new Allowance(600, 20)),
            Map.entry("repeated-cells.fods", new Allowance(400, 20)),
            Map.entry("bz2/bomb", new Allowance(1600, 20)),
            Map.entry("docx/runs", new Allowance(600, 20)),
            Map.entry("eml/nested-same", new Allowance(400, 20)),
            Map.entry("eml/parts", new Allowance(5200, 20)),
            Map.entry("eml/quoted", new Allowance(5600, 20)),
            Map.entry("fods/inclusion", new Allowance(400, 20)),
            Map.entry("fods/stylesheet", new Allowance(400, 20)),
            Map.entry("gz/bomb", new Allowance(1600, 20)),
            Map.entry("gz/bomb-of-bombs", new Allowance(1600, 20)),
            Map.entry("html/columns", new Allowance(1600, 20)),
            Map.entry("html/entities", new Allowance(1000, 20)),
            Map.entry("html/fonts", new Allowance(400, 20)),
            Map.entry("html/lists", new Allowance(400, 20)),
            Map.entry("html/reports", new Allowance(1400, 20)),
            Map.entry("ods/number", new Allowance(400, 20)),
            Map.entry("ods/repeated", new Allowance(1000, 20)),
            Map.entry("ofd/letters", new Allowance(800, 20)),
            Map.entry("ofd/path", new Allowance(1200, 20)),
            Map.entry("pdf/bomb-content", new Allowance(128, 120)),
            Map.entry("pdf/bomb-content-lzw", new Allowance(800, 20)),
            Map.entry("pdf/bomb-runs", new Allowance(1600, 20)),
            Map.entry("pdf/deep-content", new Allowance(1000, 20)),
            Map.entry("pdf/map-empty", new Allowance(1800, 40)),
            Map.entry("pdf/map-spaces", new Allowance(128, 40)),
            Map.entry("pdf/many-pages", new Allowance(800, 20)),
            Map.entry("rtf/groups-flat", new Allowance(1000, 20)),
            Map.entry("txt/cells", new Allowance(4800, 20)),
            Map.entry("txt/digits", new Allowance(1200, 20)),
            Map.entry("txt/headings", new Allowance(7000, 40)),
            Map.entry("txt/labels", new Allowance(3000, 20)),
            Map.entry("txt/line-han", new Allowance(128, 40)),
            Map.entry("txt/line-within", new Allowance(128, 40)),
            Map.entry("xls/sheets-same", new Allowance(4000, 40)),
            Map.entry("xlsx/areas", new Allowance(400, 20)),
            Map.entry("xlsx/cells", new Allowance(3200, 20)),
            Map.entry("xlsx/digits", new Allowance(1200, 40)),
            Map.entry("xlsx/sheets", new Allowance(2600, 20)),
            Map.entry("xlsx/strings-same", new Allowance(8600, 60)),
            Map.entry("xz/bomb", new Allowance(1600, 20)),
            Map.entry("zip/bomb-nested", new Allowance(7000, 60)),
            Map.entry("zip/bomb-of-many", new Allowance(7000, 80)),
            Map.entry("zip/bomb-told-small", new Allowance(800, 20)),
            Map.entry("zip/name-twice", new Allowance(1800, 20)));

    /** That of a case. */
    static Allowance of(String name) {
        return LARGER.getOrDefault(name, SMALL);
    }

    /** How many megabytes a file of so many bytes may have allocated. */
    long megabytes(byte[] file) {
        return megabytes + ((file.length * A_BYTE) >> 20);
    }
}
