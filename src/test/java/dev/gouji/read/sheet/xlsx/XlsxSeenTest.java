package dev.gouji.read.sheet.xlsx;

import static dev.gouji.read.sheet.xlsx.XlsxDraft.number;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.row;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.rows;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSeenTest {

    private static final String EARLY = row(1, text("A1", "甲"), text("B1", "乙"), text("C1", "丙"));
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static String styles(String font, String fill, String more) {
        return XlsxDraft.root(
                "styleSheet",
                "<fonts><font/><font>" + font + "</font></fonts><fills><fill/><fill>" + fill
                        + "</fill></fills><cellXfs><xf/><xf fontId='1' fillId='1'>" + more + "</xf></cellXfs>"
                        + "<dxfs><dxf><font><color rgb='FFFFFFFF'/></font></dxf></dxfs>");
    }

    private static Cell cell(XlsxDraft draft) throws UnreadableException {
        List<Cell> cells = ((Table) draft.read().blocks().get(0)).cells();
        return cells.stream()
                .filter(cell -> cell.row() == 1 && cell.column() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static XlsxDraft of(String cell, String... behind) {
        return XlsxDraft.of(rows(EARLY, row(2, text("A2", "丁"), cell, number("C2", "4"))), String.join("", behind));
    }

    private static Cell styled(String font, String fill, String more) throws UnreadableException {
        return cell(of("<c r='B2' s='1'><v>18</v></c>").part("xl/styles.xml", styles(font, fill, more)));
    }

    @ParameterizedTest
    @CsvSource({
        "<strike/>, <patternFill/>, STRUCK",
        "<color rgb='FFFFFFFF'/>, <patternFill patternType='none'/>, COLOUR",
        "<color theme='0'/>, <patternFill/>, COLOUR",
        "<color indexed='9'/>, <patternFill/>, COLOUR",
        "<color theme='1' tint='0.5'/>, <patternFill patternType='solid'><fgColor rgb='FF808080'/></patternFill>, COLOUR",
        "<color theme='1'/>, <patternFill patternType='solid'><fgColor indexed='8'/></patternFill>, COLOUR",
        "<sz val='1'/>, <patternFill/>, SIZE"
    })
    void aNumberThatItsStyleDoesNotShowIsLeftOutInDoubt(String font, String fill, Reason reason) throws Exception {
        Cell cell = styled(font, fill, "");
        assertEquals("", cell.text());
        assertEquals("18", cell.seen().stored());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
        assertEquals(reason, cell.seen().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "<color rgb='FFFFFFFF'/>, <patternFill patternType='solid'><fgColor theme='1'/></patternFill>",
        "<color auto='1'/>, <patternFill/>",
        "<color indexed='64'/>, <patternFill/>",
        "<strike val='0'/>, <patternFill/>"
    })
    void aNumberThatStandsOutIsClear(String font, String fill) throws Exception {
        Cell cell = styled(font, fill, "");
        assertEquals("18", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void aNumberThatIsRepeatedToFillItsCellIsInDoubt() throws Exception {
        assertEquals(
                Reason.GENERATED,
                styled("", "", "<alignment horizontal='fill'/>").seen().reason());
    }

    @Test
    void ofAStruckRunTheRestIsClear() throws Exception {
        Cell cell = cell(of("<c r='B2' t='inlineStr'><is><r><rPr><strike/></rPr><t>1</t></r><r><t>8</t></r></is></c>"));
        assertEquals("8", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void ofAWhiteRunTheRestIsInDoubt() throws Exception {
        Cell cell = cell(of("<c r='B2' t='inlineStr'><is><r><rPr><color rgb='FFFFFFFF'/></rPr><t>1</t></r>"
                + "<r><t>8</t></r></is></c>"));
        assertEquals("8", cell.text());
        assertEquals("18", cell.seen().otherText());
    }

    @ParameterizedTest
    @CsvSource({
        "cellIs, operator='equal', 18, '', DOUBTFUL",
        "cellIs, operator='greaterThan', 18, 18, CLEAR",
        "expression, '', $A$1&gt;0, 18, DOUBTFUL"
    })
    void aConditionThatMakesANumberWhiteCountsWhereItHolds(
            String type, String operator, String formula, String seen, Legibility legibility) throws Exception {
        Cell cell = cell(of(
                        number("B2", "18"),
                        "<conditionalFormatting sqref='B2:B9'><cfRule dxfId='0' type='" + type + "' " + operator
                                + "><formula>" + formula + "</formula></cfRule></conditionalFormatting>")
                .part("xl/styles.xml", styles("", "", "")));
        assertEquals(seen, cell.text());
        assertEquals(legibility, cell.legibility());
    }

    @ParameterizedTest
    @CsvSource({"A1, CLEAR", "B2 C2, DOUBTFUL"})
    void aRuleOfALaterVersionNamesItsCellsBehindItself(String cells, Legibility legibility) throws Exception {
        Cell cell = cell(of(
                number("B2", "18"),
                "<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type='cellIs' operator='equal'>"
                        + "<f>18</f><dxf><font><color rgb='FFFFFFFF'/></font></dxf></cfRule><sqref>" + cells
                        + "</sqref></conditionalFormatting></conditionalFormattings></ext></extLst>"));
        assertEquals(legibility, cell.legibility());
    }

    @ParameterizedTest
    @CsvSource({
        "A1:C3, TableStyleMedium2, 18, COLOUR",
        "A2:C3, TableStyleMedium2, 18,",
        "A1:C3, TableStyleDark1, 18,",
        "A1:C3, 暗, 18,",
        "A1:C3, 明, 18, COLOUR",
        "A1:C3, '', '', COLOUR",
        "A8:C9, TableStyleMedium2, '', COLOUR"
    })
    void whiteTextIsInDoubtWhereATableMayNotPaintItsGround(String area, String style, String seen, Reason reason)
            throws Exception {
        String relation = "<Relationship Id='t' Type='" + RELATIONS + "/table' Target='../tables/table1.xml'/>";
        String info = style.isEmpty() ? "" : "<tableStyleInfo name='" + style + "'/>";
        String styles = styles("<color rgb='FFFFFFFF'/>", "<patternFill/>", "")
                .replace("<dxfs>", "<dxfs><dxf><fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill></dxf>")
                .replace(
                        "</dxfs>",
                        "</dxfs><tableStyles><tableStyle name='暗'><tableStyleElement type='wholeTable' dxfId='0'/></tableStyle>"
                                + "<tableStyle name='明'><tableStyleElement type='wholeTable' dxfId='1'/></tableStyle></tableStyles>");
        Cell cell = cell(of("<c r='B2' s='1'><v>18</v></c>")
                .part("xl/styles.xml", styles)
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + relation + "</Relationships>")
                .part("xl/tables/table1.xml", "<table ref='" + area + "'>" + info + "</table>"));
        assertEquals(seen, cell.text());
        assertEquals(reason, cell.seen().reason());
    }

    @Test
    void barsInsteadOfNumbersLeaveThemUnseen() throws Exception {
        Cell cell = cell(of(
                number("B2", "18"),
                "<conditionalFormatting sqref='B2'><cfRule type='dataBar'><dataBar showValue='0'/></cfRule>"
                        + "</conditionalFormatting>"));
        assertEquals("", cell.text());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
    }

    @Test
    void aNumberWithoutRoomIsInDoubt() throws Exception {
        Cell cell = cell(XlsxDraft.of(
                "<cols><col min='2' max='2' width='3'/></cols>",
                rows(EARLY, row(2, text("A2", "丁"), number("B2", "12345"), number("C2", "4")))));
        assertEquals(Reason.SIZE, cell.seen().reason());
    }

    @Test
    void aNumberInARowWithoutHeightToSpeakOfIsNotSeen() throws Exception {
        Cell cell = cell(XlsxDraft.of(rows(
                EARLY,
                "<row r='2' ht='2'>" + text("A2", "丁") + number("B2", "5") + number("C2", "4") + "</row>",
                row(3, text("A3", "戊"), number("B3", "5"), number("C3", "4")))));
        assertEquals("", cell.text());
        assertEquals(Reason.SIZE, cell.seen().reason());
    }

    private static XlsxDraft drawn(String cell, String anchored) {
        String relation = "<Relationship Id='d' Type='" + RELATIONS + "/drawing' Target='../drawings/drawing1.xml'/>";
        return of(cell, "<drawing r:id='d'/>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + relation + "</Relationships>")
                .part("xl/drawings/drawing1.xml", "<wsDr><twoCellAnchor>" + anchored + "</twoCellAnchor></wsDr>");
    }

    private static String corners(int column, int row, int endColumn, int endRow) {
        return "<from><col>" + column + "</col><colOff>9</colOff><row>" + row
                + "</row><rowOff>9</rowOff></from><to><col>" + endColumn + "</col><colOff>90000</colOff><row>" + endRow
                + "</row><rowOff>90000</rowOff></to>";
    }

    @ParameterizedTest
    @CsvSource({"pic, PICTURE", "graphicFrame, DRAWING", "cxnSp, DRAWING"})
    void aBlankCellUnderInkIsNotBlank(String drawing, Reason reason) throws Exception {
        Cell cell = cell(drawn("<c r='B2'/>", corners(1, 1, 1, 1) + "<" + drawing + "/>"));
        assertEquals(Legibility.ILLEGIBLE, cell.legibility());
        assertEquals(reason, cell.seen().reason());
    }

    @Test
    void aNumberUnderInkIsInDoubt() throws Exception {
        Cell cell = cell(drawn(number("B2", "18"), corners(0, 0, 2, 1) + "<pic/>"));
        assertEquals("18", cell.text());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
    }

    @Test
    void theTextOfABoxWithinACellBelongsToItInDoubt() throws Exception {
        Cell cell =
                cell(drawn("<c r='B2'/>", corners(1, 1, 1, 1) + "<sp><txBody><p><r><t>7</t></r></p></txBody></sp>"));
        assertEquals("7", cell.text());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
    }

    @Test
    void theTextOfABoxOverSeveralCellsBelongsToNone() throws Exception {
        Cell cell =
                cell(drawn("<c r='B2'/>", corners(0, 1, 1, 1) + "<sp><txBody><p><r><t>7</t></r></p></txBody></sp>"));
        assertEquals("", cell.text());
        assertEquals(Legibility.ILLEGIBLE, cell.legibility());
    }
}
