package dev.gouji.hostile;

import java.util.List;

/** PDFs whose fonts have little programs and maps that unfold to much. */
final class PdfFontCases {

    private PdfFontCases() {}

    static List<HostileCase> all() {
        return List.of(
                map(
                        "map-long",
                        "a range of codes of eleven bytes, as PDFBox counts them of two thousand million",
                        "1 beginbfrange <6999999999999999999994> <64> <8bae> endbfrange"),
                map(
                        "map-negative",
                        "a range from a code that is less than nothing",
                        "1 beginbfrange <99999994> <64> <8bae> endbfrange"),
                map(
                        "map-hidden",
                        "a range of all codes behind what looks like a comment, an array and a text",
                        "[ <00> (]) (<<) << /A (>>) >> 1 %\n beginbfrange 1 beginbfrange <00000000> <7ffffffe> <00> endbfrange"),
                map("map-arrays", "arrays a hundred thousand deep in a map", "[".repeat(100_000)),
                map("map-uses", "a map that uses a large one a thousand times", "/UniGB-UCS2-H usecmap ".repeat(1_000)),
                encoding(
                        "map-looks",
                        "a page of 6000 codes in a map of 6000 ranges",
                        "1 begincodespacerange <0000> <ffff> endcodespacerange "
                                + "1 begincidrange <0000> <0001> 0 endcidrange ".repeat(6_000),
                        "\\201\\201".repeat(6_000)),
                encoding(
                        "map-spaces",
                        "codes of up to 500 bytes in 200 ranges",
                        "1 begincodespacerange <00> <00> endcodespacerange "
                                + ("1 begincodespacerange <" + "01".repeat(500) + "> <" + "01".repeat(500)
                                                + "> endcodespacerange ")
                                        .repeat(200),
                        "abc".repeat(50)),
                encoding(
                        "map-empty",
                        "codes of no bytes, so that a text never ends",
                        "1 begincodespacerange <> <> endcodespacerange 1 begincidrange <00> <ff> 0 endcidrange",
                        "abc"),
                composite(
                        "truetype-groups",
                        "a font of 100 tables of 500 groups of a million codes",
                        FontPrograms.trueType(
                                "cmap", FontPrograms.codes(100, FontPrograms.groups(13, 500, 0xE000, 0x10FFFF, 1)))),
                composite(
                        "truetype-tables",
                        "a font of 60000 tables for 65535 glyphs each",
                        FontPrograms.trueType("cmap", FontPrograms.codes(60_000, FontPrograms.groups(12, 1, 0, 9, 1)))),
                composite(
                        "truetype-segments",
                        "a font of 30000 segments of 65534 codes",
                        FontPrograms.trueType("cmap", FontPrograms.codes(1, FontPrograms.segments(30_000)))),
                composite(
                        "truetype-names",
                        "a font of 60000 times the same name of 60000 bytes",
                        FontPrograms.trueType("name", FontPrograms.names(60_000, 60_000))),
                composite(
                        "truetype-substitutions",
                        "a font of 5000 lookups of 32000 parts",
                        FontPrograms.trueType("GSUB", FontPrograms.substitutions(5_000))),
                composite(
                        "truetype-composed",
                        "glyphs composed of two others each, 22 deep",
                        FontPrograms.composed(22, 2)),
                composite("truetype-parts", "a glyph of 400 parts of 400 parts", FontPrograms.composed(3, 400)),
                simple(
                        "type2-calls",
                        "parts of a glyph that call the next one twice, forty deep",
                        "/FontFile3",
                        "/Subtype/Type1C",
                        FontPrograms.compact(1, FontPrograms.doubling(40), new byte[] {32, 29, 14})),
                simple(
                        "type2-fonts",
                        "a program that is 60000 fonts",
                        "/FontFile3",
                        "/Subtype/Type1C",
                        FontPrograms.compact(60_000, List.of(), new byte[] {14})),
                simple(
                        "type1-accents",
                        "glyphs made of the next one twice, 25 deep, in Type 1",
                        "/FontFile",
                        "",
                        FontPrograms.accented()),
                simple(
                        "type1-parts",
                        "a Type 1 program that says it has a thousand million parts",
                        "/FontFile",
                        "",
                        FontPrograms.old(RawPdf.latin("/Subrs 1000000000 array\nND\n"), new byte[] {14})),
                simple(
                        "type1-calls",
                        "parts of a glyph that call the next one twice, forty deep, in Type 1",
                        "/FontFile",
                        "",
                        FontPrograms.old(FontPrograms.oldDoubling(40), new byte[] {(byte) 139, 10, 14})));
    }

    private static HostileCase map(String name, String what, String text) {
        return PdfCases.pdf(
                name,
                what,
                () -> new RawPdf()
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>")
                        .deflated(7, "", RawPdf.latin(text))
                        .bytes());
    }

    private static HostileCase encoding(String name, String what, String text, String shown) {
        return PdfCases.pdf(
                name,
                what,
                () -> new RawPdf()
                        .object(5, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 7 0 R/DescendantFonts[8 0 R]>>")
                        .object(
                                8,
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>")
                        .deflated(7, "/Type/CMap/CMapName/X", RawPdf.latin(text))
                        .deflated(6, "", RawPdf.latin("BT /F1 12 Tf 99 700 Td (" + shown + ") Tj ET"))
                        .bytes());
    }

    /** With a map by which the glyph is a space, so that its outline is looked at. */
    private static HostileCase composite(String name, String what, byte[] program) {
        return PdfCases.pdf(
                name,
                what,
                () -> new RawPdf()
                        .object(
                                5,
                                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[8 0 R]>>")
                        .object(
                                8,
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDToGIDMap/Identity/FontDescriptor 9 0 R"
                                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>")
                        .object(9, "<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 10 0 R>>")
                        .deflated(7, "", RawPdf.latin("1 beginbfchar <0000> <0020> endbfchar"))
                        .deflated(10, "", program)
                        .deflated(6, "", RawPdf.latin("BT /F1 12 Tf 99 700 Td <0000> Tj ET"))
                        .bytes());
    }

    private static HostileCase simple(String name, String what, String key, String entries, byte[] program) {
        return PdfCases.pdf(
                name,
                what,
                () -> new RawPdf()
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 9 0 R>>")
                        .object(9, "<</Type/FontDescriptor/FontName/X/Flags 32" + key + " 10 0 R>>")
                        .deflated(10, entries, program)
                        .deflated(6, "", RawPdf.latin("BT /F1 12 Tf 99 700 Td (A) Tj ET"))
                        .bytes());
    }
}
