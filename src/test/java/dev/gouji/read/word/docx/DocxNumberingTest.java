package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.r;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.word.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {

    private static final String STATUTORY = abstractNum(
            1,
            level(0, "chineseCounting", "%1、", ""),
            level(1, "chineseCountingThousand", "（%2）", ""),
            level(2, "decimal", "%3.", ""));

    @Test
    void levelsCountAndBeginAnewUnderTheNextHigherOne() throws Exception {
        assertEquals(
                "一、总体\n（一）甲\n1.子\n2.丑\n（二）乙\n1.寅\n二、主动\n（一）丙",
                DocxPackage.of(
                                item(1, 0, "总体"),
                                item(1, 1, "甲"),
                                item(1, 2, "子"),
                                item(1, 2, "丑"),
                                item(1, 1, "乙"),
                                item(1, 2, "寅"),
                                item(1, 0, "主动"),
                                item(1, 1, "丙"))
                        .numbering(STATUTORY, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void labelsInCellsAreNumberedToo() throws Exception {
        assertEquals(
                "0: [0 1.属于国家秘密][1 5]\n1: [0 2.其他][1 6]",
                DocxPackage.of(tbl(
                                tr(cell("", item(1, 2, "属于国家秘密")), tc("5")), tr(cell("", item(1, 2, "其他")), tc("6"))))
                        .numbering(STATUTORY, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void anotherListOfTheSameDefinitionGoesOnUnlessItsStartIsOverridden() throws Exception {
        String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        assertEquals(
                "一、a\n二、b\n五、c\n六、d",
                DocxPackage.of(item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d"))
                        .numbering(STATUTORY, num(1, 1, ""), num(2, 1, ""), num(3, 1, override))
                        .drawn());
    }

    @Test
    void aListMayBringLevelsOfItsOwn() throws Exception {
        String own = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", "") + "</w:lvlOverride>";
        assertEquals(
                "I)a",
                DocxPackage.of(item(1, 0, "a"))
                        .numbering(STATUTORY, num(1, 1, own))
                        .drawn());
    }

    @Test
    void aLevelMayNeverBeginAnewOrWriteAllInDigits() throws Exception {
        String lists = abstractNum(
                1,
                level(0, "chineseCounting", "%1、", ""),
                level(1, "decimal", "%1.%2、", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>"));
        assertEquals(
                "一、a\n1.1、b\n二、c\n2.2、d",
                DocxPackage.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                        .numbering(lists, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void stylesNumberTheirParagraphs() throws Exception {
        String tied = abstractNum(
                1,
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>"),
                level(1, "decimal", "%2）", "<w:pStyle w:val=\"H2\"/>"));
        assertEquals(
                "一、a\n1）b\nplain",
                DocxPackage.of(
                                styled("H1", "", "a"),
                                styled("H2", "", "b"),
                                styled("H2", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "plain"))
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
                                "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                        .numbering(tied, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void aNumberingStyleStandsForItsList() throws Exception {
        assertEquals(
                "一、a",
                DocxPackage.of(item(2, 0, "a"))
                        .styles(
                                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                        .numbering(
                                STATUTORY,
                                "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>",
                                num(1, 1, ""),
                                num(2, 2, ""))
                        .drawn());
    }

    @Test
    void labelAndFigureNeverRunTogether() throws Exception {
        String lists = abstractNum(
                1,
                level(0, "decimal", "%1.", ""),
                level(1, "decimal", "%2", ""),
                level(2, "decimal", "%3", "<w:suff w:val=\"space\"/>"));
        assertEquals(
                "1.\t5\n1\t件\n1 5",
                DocxPackage.of(item(1, 0, "5"), item(1, 1, "件"), item(1, 2, "5"))
                        .numbering(lists, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void deletedAndUnknownItemsAreNotCounted() throws Exception {
        String deleted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";
        assertEquals(
                "一、a\n二、b\nc",
                DocxPackage.of(item(1, 0, "a"), deleted, item(1, 0, "b"), item(77, 0, "c"))
                        .numbering(STATUTORY, num(1, 1, ""))
                        .drawn());
    }

    @Test
    void bulletsOfSymbolFontsAreBullets() throws Exception {
        assertEquals(
                "•a",
                DocxPackage.of(item(1, 0, "a"))
                        .numbering(
                                abstractNum(1, level(0, "bullet", "\uF06C", "<w:suff w:val=\"nothing\"/>")),
                                num(1, 1, ""))
                        .drawn());
    }

    @Test
    void paragraphsOutsideListsHaveNoNumber() throws Exception {
        assertEquals(
                "a", DocxPackage.of(p("a")).numbering(STATUTORY, num(1, 1, "")).drawn());
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,12,12",
        "decimalZero,7,07",
        "decimalFullWidth,12,１２",
        "decimalEnclosedCircle,3,③",
        "decimalEnclosedCircleChinese,10,⑩",
        "decimalEnclosedCircle,21,21",
        "decimalEnclosedParen,2,⑵",
        "decimalEnclosedFullstop,2,⒉",
        "upperRoman,1994,MCMXCIV",
        "lowerRoman,4,iv",
        "upperLetter,28,BB",
        "lowerLetter,26,z",
        "ordinal,22,22nd",
        "chineseCounting,3,三",
        "chineseCounting,10,十",
        "chineseCounting,11,十一",
        "chineseCountingThousand,20,二十",
        "chineseCountingThousand,105,一百零五",
        "chineseCountingThousand,110,一百一十",
        "chineseCountingThousand,1001,一千零一",
        "japaneseCounting,24,二十四",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographDigital,10,一〇",
        "ideographTraditional,3,丙",
        "ideographZodiac,13,子",
        "ideographEnclosedCircle,4,㈣",
        "neverHeardOf,4,4",
        "upperRoman,2000000000,2000000000"
    })
    void numbersAreWrittenAsDisplayed(String format, int number, String expected) {
        assertEquals(expected, NumberStyle.write(format, number));
    }

    @Test
    void formatsAreKnownByTheirCodesToo() {
        assertEquals("decimal", NumberStyle.named(0));
        assertEquals("bullet", NumberStyle.named(23));
        assertEquals("chineseCountingThousand", NumberStyle.named(39));
        assertEquals("numberInDash", NumberStyle.named(57));
        assertEquals("none", NumberStyle.named(255));
        assertEquals("decimal", NumberStyle.named(-1));
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String styled(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    private static String abstractNum(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String num(int id, int shared, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + shared + "\"/>" + overrides + "</w:num>";
    }
}
