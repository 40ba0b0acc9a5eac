package dev.gouji.hostile;

import java.util.ArrayList;
import java.util.List;

/** PDFs that go round in circles, unfold, or claim to be huge. */
final class PdfCases {

    private static final String WORD = "BT /F1 12 Tf 99 700 Td (a word) Tj ET ";

    /** What a code stream of JPEG 2000 begins with, up to its size. */
    private static final String JPX = "\u00FFO\u00FFQ\0\51\0\0";

    private PdfCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>(loops());
        cases.addAll(PdfBombCases.all());
        cases.addAll(PdfFontCases.all());
        cases.addAll(claims());
        return cases;
    }

    static HostileCase pdf(String name, String what, HostileCase.Making making) {
        return new HostileCase("pdf/" + name, what, making);
    }

    private static List<HostileCase> loops() {
        return List.of(
                pdf("plain", "nothing: the file that the others are changed from", () -> new RawPdf().bytes()),
                pdf(
                        "loop-pages",
                        "a tree of pages that holds itself",
                        () -> new RawPdf()
                                .object(2, "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>")
                                .bytes()),
                pdf(
                        "loop-pages-only",
                        "a tree of pages that holds nothing else",
                        () -> new RawPdf()
                                .object(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>")
                                .bytes()),
                pdf(
                        "loop-parent",
                        "pages whose parents inherit from each other",
                        () -> new RawPdf()
                                .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 7 0 R>>")
                                .object(7, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")
                                .object(3, "<</Type/Page/Parent 2 0 R/Contents 6 0 R>>")
                                .bytes()),
                pdf(
                        "loop-table",
                        "a cross-reference table whose predecessor is itself",
                        () -> new RawPdf().trailer("/Prev TABLE").bytes()),
                pdf(
                        "loop-hybrid",
                        "a cross-reference stream that is the table itself",
                        () -> new RawPdf().trailer("/XRefStm TABLE").bytes()),
                pdf(
                        "loop-reference",
                        "an object that is a reference to itself",
                        () -> new RawPdf().object(4, "4 0 R").bytes()),
                pdf(
                        "loop-length",
                        "a stream whose length is the stream itself",
                        () -> new RawPdf()
                                .object(6, "<</Length 6 0 R>>\nstream\n" + WORD + "\nendstream")
                                .bytes()),
                pdf(
                        "loop-contents",
                        "contents that are an array of itself",
                        () -> new RawPdf().object(6, "[6 0 R 6 0 R]").bytes()),
                pdf(
                        "loop-form",
                        "a form that draws itself twice",
                        () -> new RawPdf()
                                .object(4, "<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>").stream(
                                                7,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 4 0 R",
                                                "/X Do /X Do")
                                        .stream(6, "", WORD + "/X Do")
                                        .bytes()),
                pdf(
                        "loop-forms",
                        "two forms that draw each other",
                        () -> new RawPdf()
                                .object(4, "<</Font<</F1 5 0 R>>/XObject<</X 7 0 R/Y 8 0 R>>>>").stream(
                                                7,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 4 0 R",
                                                "/Y Do /Y Do")
                                        .stream(
                                                8,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 4 0 R",
                                                "/X Do /X Do")
                                        .stream(6, "", WORD + "/X Do")
                                        .bytes()),
                pdf(
                        "loop-font",
                        "a composite font that descends from itself",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>")
                                .bytes()),
                pdf(
                        "loop-encoding",
                        "a font whose encoding and map are itself",
                        () -> new RawPdf()
                                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding 5 0 R/ToUnicode 5 0 R>>")
                                .bytes()),
                pdf(
                        "loop-type3",
                        "a Type 3 font whose glyphs are written in itself",
                        () -> new RawPdf()
                                        .object(
                                                5,
                                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/Resources 4 0 R"
                                                        + "/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/FirstChar 97/LastChar 97/Widths[9]>>")
                                        .stream(7, "", "9 0 d0 BT /F1 1 Tf (aa) Tj ET")
                                        .bytes()),
                pdf(
                        "loop-map",
                        "a ToUnicode map that uses itself",
                        () -> new RawPdf()
                                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>").stream(
                                                7, "/UseCMap 7 0 R/CMapName/X", "/X usecmap begincmap endcmap")
                                        .bytes()),
                pdf(
                        "loop-states",
                        "a graphics state whose mask draws the page's form, which sets it",
                        () -> new RawPdf()
                                .object(4, "<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>/ExtGState<</G 8 0 R>>>>").stream(
                                                7,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources 4 0 R",
                                                "/G gs /X Do")
                                        .object(8, "<</Type/ExtGState/SMask<</S/Luminosity/G 7 0 R>>>>")
                                        .stream(6, "", "/G gs /X Do " + WORD)
                                        .bytes()),
                pdf(
                        "loop-object-stream",
                        "an object stream that extends itself and is in itself",
                        () -> new RawPdf()
                                .stream(7, "/Type/ObjStm/N 1/First 4/Extends 7 0 R", "7 0 <</Type/ObjStm>>")
                                        .object(4, "7 0 R")
                                        .bytes()));
    }

    private static List<HostileCase> claims() {
        return List.of(
                pdf(
                        "huge-page",
                        "a page of a million by a million points",
                        () -> new RawPdf()
                                .object(
                                        3,
                                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000 1000000]/Resources 4 0 R/Contents 6 0 R>>")
                                .bytes()),
                pdf(
                        "no-page",
                        "a page from NaN to beyond all numbers",
                        () -> new RawPdf()
                                .object(
                                        3,
                                        "<</Type/Page/Parent 2 0 R/MediaBox[-1e308 1e400 --5 .. ]/Resources 4 0 R/Contents 6 0 R>>")
                                .bytes()),
                pdf(
                        "many-pages",
                        "100000 times the same page",
                        () -> new RawPdf()
                                .object(2, "<</Type/Pages/Count 100000/Kids[" + "3 0 R ".repeat(100_000) + "]>>")
                                .bytes()),
                pdf(
                        "told-pages",
                        "one page, and a count of two thousand million",
                        () -> new RawPdf()
                                .object(2, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")
                                .bytes()),
                pdf(
                        "image-dct",
                        "a JPEG of 65535 by 65535 that calls itself small",
                        () -> image(
                                "/Filter/DCTDecode/Width 9/Height 9",
                                "\u00FF\u00D8\u00FF\u00C0\0\21\10\u00FF\u00FF\u00FF\u00FF\3\1\"\0\2\21\1\3\21\1\u00FF\u00DA")),
                pdf(
                        "image-jbig2",
                        "a JBIG2 picture of two thousand million squared",
                        () -> image(
                                "/Filter/JBIG2Decode/Width 2000000000/Height 2000000000",
                                "\0\0\0\0\60\0\1\0\0\0\23\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF")),
                pdf(
                        "image-jpx",
                        "a JPEG 2000 picture of two thousand million squared that calls itself small",
                        () -> image(
                                "/Filter/JPXDecode/Width 9/Height 9",
                                JPX + "\u007F\u00FF\u00FF\u00FF".repeat(2) + "\0".repeat(8)
                                        + "\u007F\u00FF\u00FF\u00FF".repeat(2) + "\0".repeat(8) + "\0\1\7\1\1")),
                pdf(
                        "image-inline",
                        "an inline picture of a million squared",
                        () -> new RawPdf()
                                .stream(6, "", WORD + "BI /W 1000000 /H 1000000 /BPC 8 /CS /RGB ID x EI " + WORD)
                                        .bytes()),
                pdf(
                        "deep-array",
                        "arrays a hundred thousand deep",
                        () -> new RawPdf().object(4, "[".repeat(100_000)).bytes()),
                pdf(
                        "deep-dictionary",
                        "dictionaries a hundred thousand deep",
                        () -> new RawPdf().object(4, "<</A".repeat(100_000)).bytes()),
                pdf(
                        "deep-operands",
                        "arrays a hundred thousand deep in a page",
                        () -> new RawPdf()
                                .stream(6, "", WORD + "[".repeat(100_000) + "] TJ")
                                        .bytes()),
                pdf(
                        "deep-states",
                        "a million saved states",
                        () -> new RawPdf()
                                .deflated(6, "", RawPdf.latin("q ".repeat(1_000_000) + WORD))
                                .bytes()),
                pdf(
                        "deep-content",
                        "a million marks inside each other",
                        () -> new RawPdf()
                                .deflated(6, "", RawPdf.latin("/Span <</MCID 0>> BDC ".repeat(300_000) + WORD))
                                .bytes()),
                pdf(
                        "matrices",
                        "numbers beyond all numbers in matrices",
                        () -> new RawPdf()
                                .stream(
                                                6,
                                                "",
                                                "1e38 0 0 1e38 1e38 1e38 cm ".repeat(50) + WORD
                                                        + "99999999999999999999 w 0 0 m 1e39 5 l S")
                                        .bytes()),
                pdf(
                        "string",
                        "a string that never ends",
                        () -> new RawPdf()
                                .deflated(6, "", RawPdf.latin("BT /F1 9 Tf (" + "(".repeat(5_000_000)))
                                .bytes()),
                pdf(
                        "name",
                        "a name of five million letters",
                        () -> new RawPdf()
                                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/" + "A".repeat(5_000_000) + ">>")
                                .bytes()),
                pdf(
                        "start",
                        "a cross-reference table that stands beyond the file",
                        () -> new RawPdf().start("99999999999999999999").bytes()));
    }

    private static byte[] image(String entries, String content) {
        return new RawPdf()
                .object(4, "<</Font<</F1 5 0 R>>/XObject<</I 7 0 R>>>>").stream(
                                7,
                                "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB" + entries,
                                content)
                        .stream(6, "", WORD + "500 0 0 500 0 0 cm /I Do")
                        .bytes();
    }
}
