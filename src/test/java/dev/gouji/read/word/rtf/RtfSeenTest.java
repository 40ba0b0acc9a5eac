package dev.gouji.read.word.rtf;

import static dev.gouji.read.word.rtf.Rtf.at;
import static dev.gouji.read.word.rtf.Rtf.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.word.DrawnBlocks;
import org.junit.jupiter.api.Test;

/** One small example for each way in which RTF shows something else than it stores. */
class RtfSeenTest {

    private static final String COLOURS =
            "{\\colortbl;\\red255\\green255\\blue255;\\red31\\green78\\blue121;\\red0\\green0\\blue0;}";

    private static String seen(String... content) throws Exception {
        return DrawnBlocks.drawSeen(
                Rtf.read(Rtf.file(COLOURS + String.join("", content))).blocks());
    }

    private static void assertCell(String expected, String content) throws Exception {
        assertEquals("a " + expected, seen(row(at("1000", "2000"), "a", content)));
    }

    @Test
    void whatIsStruckIsNoContent() throws Exception {
        assertCell("8", "{\\strike 7}8");
        assertCell("8", "{\\striked1 7}8");
        assertCell("78", "{\\strike\\strike0 7}8");
        assertCell("?struck(42)", "{\\strike 42}");
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        assertCell("8", "{\\v 7}8");
    }

    @Test
    void textOfTheColourOfItsGroundIsUnseen() throws Exception {
        assertCell("8?colour(18)", "{\\cf1 1}8");
        assertCell("18", "{\\cf1\\chcbpat2 1}8");
        assertCell("8?colour(18)", "{\\cf3\\highlight3 1}8");
        assertCell("18", "{\\cf0 1}8");
        assertCell("18", "\\cbpat2{\\cf1 18}");
    }

    @Test
    void theGroundMayBeTheCells() throws Exception {
        assertEquals("a 8", seen(row(at("1000", "\\clcbpat2 2000"), "a", "{\\cf1 8}")));
        assertEquals("a ?colour(8)", seen(row(at("1000", "\\clcbpat2 2000"), "a", "{\\cf2 8}")));
    }

    @Test
    void textOfNoSizeIsUnseen() throws Exception {
        assertCell("8?size(18)", "{\\fs2 1}8");
        assertCell("8?size(18)", "{\\charscalex1 1}8");
        assertCell("?size(8)", "\\sl-20 8");
        assertEquals(
                "?size(a) ?size(8)", seen("\\trowd\\trrh-10\\cellx900\\cellx1900\\pard\\intbl a\\cell 8\\cell\\row"));
    }

    @Test
    void aFontOfSignsShowsNoDigitsWhateverItsCharset() throws Exception {
        assertCell("\uF0318", "{\\fonttbl{\\f9\\fcharset0 Wingdings;}}{\\f9 1}8");
    }

    @Test
    void textThatIsPiledOrTurnedIsInDoubt() throws Exception {
        assertCell("12?covered", "{\\expndtw-200 12}");
        assertCell("12?order", "{\\rtlch 12}");
        assertCell("12", "{\\rtlch\\fcs1\\af0\\ltrch\\fcs0 12}");
    }

    @Test
    void whatIsDrawnInACellIsNoBlank() throws Exception {
        assertCell("!picture", "{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}");
        assertCell("!object(8)", "{\\object\\objemb{\\*\\objdata 00}{\\result 8}}");
        assertCell("!object", "{\\mmath{\\*\\moMath{\\mr 8}}}");
        String shape = "{\\shp{\\*\\shpinst\\shpright900\\shpbottom300\\shpwr3%s}}";
        assertCell("!drawing", shape.formatted("{\\sp{\\sn shapeType}{\\sv 1}}"));
        assertCell("!drawing(8)", shape.formatted("{\\sp{\\sn gtextUNICODE}{\\sv 8}}"));
        assertCell("", shape.formatted("{\\sp{\\sn fHidden}{\\sv 1}}"));
    }

    @Test
    void theNumberOfATextBoxInACellIsTheCells() throws Exception {
        assertCell("8?order", "{\\shp{\\*\\shpinst\\shpright900\\shpbottom300{\\shptxt\\pard 8\\par}}}");
    }

    @Test
    void whatFloatsOverATablePutsItInDoubt() throws Exception {
        String shape = "{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright5000\\shpbottom2000\\shpwr3%s}}";
        String filled = shape.formatted("{\\sp{\\sn fFilled}{\\sv 1}}");
        String empty = shape.formatted("{\\sp{\\sn fFilled}{\\sv 0}}");
        assertEquals("a?covered 8?covered", seen("\\pard t" + filled + "\\par", row(at("1000", "2000"), "a", "8")));
        assertEquals("a 8", seen("\\pard t" + empty + "\\par", row(at("1000", "2000"), "a", "8")));
    }

    @Test
    void formFieldsShowTheirChoice() throws Exception {
        assertCell(
                "8",
                "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl 0}{\\*\\ffl 8}}}}"
                        + "{\\fldrslt}}");
        assertCell("□", "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres0}}}{\\fldrslt}}");
    }

    @Test
    void fieldsThatAreMadeAnewOrHaveNoResultAreNotRead() throws Exception {
        assertCell("8?field", "{\\field{\\*\\fldinst PAGE}{\\fldrslt 8}}");
        assertCell("8?field", "{\\field\\flddirty{\\*\\fldinst = A1}{\\fldrslt 8}}");
        assertCell("8", "{\\field{\\*\\fldinst = A1}{\\fldrslt 8}}");
        assertCell("!field", "{\\field{\\*\\fldinst = A1}{\\fldrslt }}");
    }

    @Test
    void tablesOfReportsInHeadersAreReadInDoubt() throws Exception {
        String[] frames = at("1000", "2000");
        String table = row(frames, "a", "1") + row(frames, "b", "2") + row(frames, "c", "3");
        assertEquals(
                "a?order 1?order b?order 2?order c?order 3?order",
                seen("{\\header\\pard " + table + "\\pard\\par}{\\footer\\pard 7\\par}\\pard d\\par"));
    }
}
