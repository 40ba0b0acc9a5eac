package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** PDFs of which little unfolds to much: streams, maps and tables. */
final class PdfBombCases {

    private static final String WORD = "BT /F1 12 Tf 99 700 Td (a word) Tj ET ";

    private PdfBombCases() {}

    static List<HostileCase> all() {
        byte[] words = new byte[0];
        return List.of(
                PdfCases.pdf(
                        "bomb-content",
                        "a page of 1.1 GB of spaces",
                        () -> new RawPdf()
                                .stream(6, "/Filter/FlateDecode", RawPdf.bomb(' ', 1126))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-content-twice",
                        "a page of 210 MB, deflated twice",
                        () -> new RawPdf()
                                .stream(6, "/Filter[/FlateDecode/FlateDecode]", RawPdf.deflate(RawPdf.bomb(' ', 210)))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-content-hex",
                        "a page of 210 MB, deflated and in hexadecimal digits",
                        () -> new RawPdf()
                                .stream(6, "/Filter[/ASCIIHexDecode/FlateDecode]", hex(RawPdf.bomb(' ', 210)))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-content-lzw",
                        "a page of 400 MB by LZW",
                        () -> new RawPdf()
                                .stream(6, "/Filter/LZWDecode", lzw(400 << 20)).bytes()),
                PdfCases.pdf(
                        "bomb-runs",
                        "a page of 16 MB by run lengths, deflated",
                        () -> new RawPdf()
                                .stream(6, "/Filter[/FlateDecode/RunLengthDecode]", RawPdf.deflate(runs(16 << 20)))
                                        .bytes()),
                PdfCases.pdf(
                        "filters",
                        "a page under a hundred filters",
                        () -> new RawPdf()
                                .stream(
                                                6,
                                                "/Filter[" + "/FlateDecode".repeat(100) + "]",
                                                RawPdf.deflate(RawPdf.latin(WORD)))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-map",
                        "a ToUnicode map of 210 MB",
                        () -> new RawPdf()
                                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>").stream(
                                                7, "/Filter/FlateDecode", RawPdf.bomb(' ', 210))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-font",
                        "a font program of 210 MB",
                        () -> new RawPdf()
                                        .object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 8 0 R>>")
                                        .object(8, "<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 7 0 R>>")
                                        .stream(7, "/Filter/FlateDecode", RawPdf.bomb(0, 210))
                                        .bytes()),
                PdfCases.pdf(
                        "bomb-object-stream",
                        "an object stream of 210 MB",
                        () -> crossReferenced(RawPdf.bomb(' ', 210), "/N 1/First 1000000", "[1 4 2]", "")),
                PdfCases.pdf(
                        "table-endless",
                        "a cross-reference stream of entries of no bytes, for all numbers",
                        () -> endless("/W[0 0 0]/Index[0 9000000000000000000]", new byte[] {1})),
                PdfCases.pdf(
                        "table-entries",
                        "a cross-reference stream of a hundred million entries",
                        () -> endless("/W[0 1 0]/Index[0 100000000]/Filter/FlateDecode", RawPdf.bomb(1, 100))),
                PdfCases.pdf(
                        "table-pictured",
                        "a cross-reference stream that is a fax of two thousand million squared",
                        () -> endless(
                                "/W[1 2 1]/Index[0 9]/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 46000/Rows 46000>>",
                                new byte[9])),
                PdfCases.pdf(
                        "bomb-table",
                        "a cross-reference stream of 210 MB",
                        () -> crossReferenced(new byte[0], "/N 0/First 0", "", "BOMB")),
                PdfCases.pdf(
                        "predictor",
                        "a cross-reference stream whose rows have two thousand million columns",
                        () -> crossReferenced(
                                words, "/N 0/First 0", "", "/DecodeParms<</Predictor 12/Columns 2000000000>>")),
                PdfCases.pdf(
                        "map-ranges",
                        "a ToUnicode map of 20000 ranges of 65536 characters",
                        () -> new RawPdf()
                                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>")
                                .deflated(
                                        7,
                                        "",
                                        RawPdf.latin("begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange "
                                                + "1 beginbfrange <0000> <ffff> <4e00> endbfrange ".repeat(20_000)
                                                + "endcmap"))
                                .bytes()),
                PdfCases.pdf(
                        "map-cid-ranges",
                        "a CMap of ranges of four thousand million codes",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 7 0 R/DescendantFonts[8 0 R]>>")
                                .object(
                                        8,
                                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>/W[0 2000000000 5]>>")
                                .deflated(
                                        7,
                                        "/Type/CMap/CMapName/X",
                                        RawPdf.latin(
                                                "begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange "
                                                        + "1 begincidrange <00000000> <ffffffff> 0 endcidrange "
                                                                .repeat(1000)
                                                        + "endcmap"))
                                .bytes()),
                PdfCases.pdf(
                        "widths",
                        "a list of widths from 0 to two thousand million",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar -2000000000/LastChar 2000000000/Widths[9]>>")
                                .bytes()),
                PdfCases.pdf(
                        "table-size",
                        "a cross-reference stream for two thousand million objects",
                        () -> crossReferenced(new byte[0], "/N 0/First 0", "[0 2000000000]", "")));
    }

    /** With an object stream as object 7, and a cross-reference stream, 8, behind the table, as hybrid files have them. */
    private static byte[] crossReferenced(byte[] objects, String head, String index, String parameters) {
        byte[] lines = {2, 0, 7, 0};
        boolean bomb = parameters.equals("BOMB");
        String entries =
                "/Type/XRef/Size 9/W[1 2 1]/Index" + (index.isEmpty() ? "[4 1]" : index.replace("1 4 2", "4 1"))
                        + (bomb ? "" : parameters) + "/Filter/FlateDecode";
        RawPdf pdf = new RawPdf()
                .object(4, "null").stream(
                        7,
                        "/Type/ObjStm" + head + "/Filter/FlateDecode",
                        objects.length == 0 ? RawPdf.deflate(objects) : objects)
                        .stream(8, entries, bomb ? RawPdf.bomb(0, 210) : RawPdf.deflate(lines));
        String text = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
        return pdf.trailer("/XRefStm " + (text.indexOf("\n8 0 obj") + 1)).bytes();
    }

    /** With a cross-reference stream, 7, behind the table. */
    private static byte[] endless(String entries, byte[] content) {
        RawPdf pdf = new RawPdf().object(4, "null").stream(7, "/Type/XRef/Size 9" + entries, content);
        String text = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
        return pdf.trailer("/XRefStm " + (text.indexOf("\n7 0 obj") + 1)).bytes();
    }

    private static byte[] hex(byte[] bytes) {
        return RawPdf.latin(HexFormat.of().formatHex(bytes) + ">");
    }

    /** Runs of 128 spaces. */
    private static byte[] runs(int size) {
        byte[] runs = new byte[size / 64];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    /** Spaces, each code one longer than the one before it; the table is cleared when it is full. */
    private static byte[] lzw(long size) {
        Bits bits = new Bits();
        bits.add(256, 9);
        for (long written = 0; written < size; ) {
            bits.add(' ', 9);
            written++;
            for (int next = 258; next < 4_094; next++) {
                int width = next + 1 < 512 ? 9 : next + 1 < 1_024 ? 10 : next + 1 < 2_048 ? 11 : 12;
                bits.add(next, width);
                written += next - 256;
            }
            bits.add(256, 12);
        }
        bits.add(257, 9);
        return bits.bytes();
    }

    /** Numbers of so many bits, one after the other. */
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long pending;
        private int count;

        void add(int value, int width) {
            pending = (pending << width) | value;
            count += width;
            for (; count >= 8; count -= 8) {
                out.write((int) (pending >> (count - 8)));
            }
            pending &= (1L << count) - 1;
        }

        byte[] bytes() {
            out.write((int) (pending << (8 - count)));
            return out.toByteArray();
        }
    }
}
