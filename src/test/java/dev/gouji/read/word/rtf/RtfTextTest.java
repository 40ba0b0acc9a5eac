package dev.gouji.read.word.rtf;

import static dev.gouji.read.word.rtf.Rtf.drawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.PageImage;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfTextTest {

    @Test
    void escapedBytesAreReadInTheCodePageOfTheirFont() throws Exception {
        assertEquals("规章12件", drawn("\\'b9\\'e6\\'d5\\'c212\\'bc\\'fe\\par"));
        assertEquals("規", drawn("{\\f5 \\'b3\\'57}\\par"));
        assertEquals("café", drawn("{\\f1 caf\\'e9}\\par"));
        assertEquals("规", drawn("{\\f2 \\'b9\\'e6}\\par"));
    }

    @Test
    void aTrailByteMayStandAsItIs() throws Exception {
        assertEquals("镕A", drawn("\\'e9FA\\par"));
        assertEquals("规乗a", drawn("\u00b9\u00e6\u0081\\a\\par"));
    }

    @Test
    void lineEndsOfTheFileAreNoCharacters() throws Exception {
        assertEquals("规章", drawn("\\'b9\r\n\\'e6\n\u00d5\r\n\u00c2\\par"));
    }

    @Test
    void aFontThatCallsItselfWesternHoldsChineseWhereAllIsPairs() throws Exception {
        assertEquals("规章", drawn("{\\f1 \\'b9\\'e6\\'d5\\'c2}\\par"));
        assertEquals("résumée", drawn("{\\f1 r\\'e9sum\\'e9e}\\par"));
    }

    @Test
    void unicodeIsTakenAndItsSubstitutesAreSkipped() throws Exception {
        assertEquals("规章", drawn("\\uc1\\u-30268 ?\\u31456 ?\\par"));
        assertEquals("规1", drawn("\\uc2\\u-30268\\'b9\\'e61\\par"));
        assertEquals("规2", drawn("{\\uc0\\u-30268}2\\par"));
        assertEquals("规3", drawn("\\uc1\\u-30268\\tab 3\\par"));
        assertEquals("规{4", drawn("\\uc3\\u-30268 a{\\{4}\\par"));
        assertEquals("\uD842\uDFB7", drawn("\\uc1\\u-10174 ?\\u-8265 ?\\par"));
    }

    @Test
    void twoSpellingsOfOneTextCountOnce() throws Exception {
        assertEquals("共规件", drawn("\\u20849 ?{\\upr{??}{\\*\\ud{\\u-30268 ?}}}\\u20214 ?\\par"));
    }

    @Test
    void deletedAndHiddenTextIsNoContent() throws Exception {
        assertEquals("142", drawn("1{\\deleted 38}{\\revised 4}{\\v 77}2\\par"));
        assertEquals("12", drawn("1\\v 7\\v0 2\\par"));
        assertEquals("12", drawn("1\\deleted 7\\plain 2\\par"));
    }

    @Test
    void aDeletedEndJoinsParagraphs() throws Exception {
        assertEquals("ab\nc", drawn("a{\\deleted\\par}b\\par c\\par"));
    }

    @Test
    void resultsOfFieldsAreContentAndTheirCodesAreNot() throws Exception {
        assertEquals("共12件", drawn("\\u20849 ?{\\field{\\*\\fldinst =SUM(LEFT)}{\\fldrslt 12}}\\u20214 ?\\par"));
        assertEquals("link", drawn("{\\field{\\fldinst{HYPERLINK a}}{\\fldrslt{\\ul link}}}\\par"));
    }

    @Test
    void whatStandsOutsideTheFlowIsNoContent() throws Exception {
        assertEquals(
                "a",
                drawn(
                        "{\\header\\pard 9\\par}{\\footerr 8\\par}{\\*\\unknown 7{\\b 6}}{\\info{\\title t}}{\\stylesheet{\\s1 n;}}"
                                + "a{\\footnote 5}{\\*\\bkmkstart x}{\\*\\bkmkend x}{\\xe 4}{\\*\\annotation 3}\\par"));
    }

    @Test
    void signsAndBreaks() throws Exception {
        assertEquals(
                "a\tb\nc\u00a0d-e“f”—{}\\",
                drawn("a\\tab b\\line c\\~d\\_e\\ldblquote f\\rdblquote\\emdash\\{\\}\\\\\\par"));
        assertEquals("a\nb", drawn("a\\\nb\\par"));
        assertEquals("☑•", drawn("{\\f3\\'fe}\\bullet\\par"));
        assertEquals("☑", drawn("{\\f3\\u-3842 ?}\\par"));
    }

    @Test
    void displayedNumbersOfListsStandBeforeTheirText() throws Exception {
        assertEquals(
                "一、总\n（一）",
                drawn(
                        "{\\listtext\\pard\\plain \\u19968 ?\\u12289 ?\\tab}\\u24635 ?\\par",
                        "{\\pntext\\u-248 ?\\u19968 ?\\u-247 ?\\tab}\\par"));
        assertEquals("1.\t12", drawn("{\\listtext 1.\\tab}12\\par"));
        assertEquals("• a", drawn("{\\listtext{\\f4\\'b7} }a\\par"));
    }

    @Test
    void outlineLevelsAreHeadings() throws Exception {
        assertEquals("#2 a\nb", drawn("\\pard\\outlinelevel1 a\\par\\pard b\\par"));
    }

    @Test
    void raisedDigitsBehindANumberAreNoPartOfIt() throws Exception {
        assertEquals("12¹", drawn("12{\\super 1}\\par"));
        assertEquals("12", drawn("{\\super 12}\\nosupersub\\par"));
    }

    @Test
    void textBoxesFollowTheirParagraph() throws Exception {
        String box =
                "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard 12\\par 13}}{\\shprslt 9}}";
        assertEquals("ab\n12\n13\nc", drawn("a" + box + "b\\par c\\par"));
    }

    @Test
    void pictureAloneIsAPageImage() throws Exception {
        Document document =
                Rtf.read(Rtf.file("{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}\\par"));
        assertEquals(1, document.blocks().size());
        assertTrue(document.blocks().get(0) instanceof PageImage);
    }

    @Test
    void bytesThatAreNoCharactersAreCounted() throws Exception {
        Document document = Rtf.read(Rtf.file("\\'b9\\'e61\\'81 \\par"));
        assertEquals("规1\uFFFD ", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void aFileWithoutACodePageIsWestern() throws Exception {
        byte[] file = "{\\rtf1\\ansi caf\\'e9\\par}".getBytes(StandardCharsets.US_ASCII);
        assertEquals("café", DrawnBlocks.draw(Rtf.read(file).blocks()));
    }

    @Test
    void anUnknownControlWordIsNoTextWhateverItsParameter() throws Exception {
        assertEquals("5", drawn("5\\x0610\\par"));
        assertEquals("5", drawn("5\\x0610 \\par"));
        assertEquals("5", drawn("5\\x-0610\\par"));
        assertEquals("5", drawn("5\\x99999999999999\\par"));
        assertEquals("5", drawn("5{\\x0610}\\par"));
        assertEquals("5", drawn("5\\X06\\par"));
    }
}
