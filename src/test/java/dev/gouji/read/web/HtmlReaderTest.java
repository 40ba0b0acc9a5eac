package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Property;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.SharedFiles;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String TABLE = "<table><tr><td>规章<td>1<tr><td>许可<td>2</table>";
    private static final String DRAWN = "[GRID/规章 1/许可 2/]".replace('/', '\n');

    @ParameterizedTest
    @CsvSource({
        "'<p>甲</p><p>乙</p>', '甲|乙'",
        "'甲<br>乙<br><br>丙<br>&nbsp;<br>丁', '甲/乙|丙|丁'",
        "'<div>甲<div>乙</div>丙</div>', '甲|乙|丙'",
        "'<p>12<sup>1</sup></p><p>12 <span style=\"vertical-align:super\">10</span></p><p><sup>12</sup></p>', '12¹|12 ¹⁰|12'",
        "'<p>12<sub>3</sub>4</p><p>m<sup>2</sup></p>', '12³4|m2'",
        "'<h2>一、总体<br>情况</h2>', '## 一、总体/情况'",
        "'<p>  甲\n  乙 <b> 丙</b>  </p>', '甲 乙 丙'",
        "'<p>&emsp;&emsp;甲　&nbsp;</p><p>&nbsp;</p>', '甲'",
        "'<pre>甲  乙\n丙</pre>', '甲  乙/丙'",
        "'<span style=\"display:block\">甲</span><span>乙</span>丙', '甲|乙丙'",
        "'<p class=MsoNormal><span>总<o:p></o:p></span><![if !x]>计<![endif]><!--[if mso]>X<![endif]--></p>', '总计'",
        "'<p><![if !supportLists]><b><span style=\"mso-list:Ignore\">一、</span></b><![endif]>总体</p>', '一、总体'",
        "'<div style=\"mso-element:para-border-div;border:none\"><p class=MsoNormal>甲</p></div>', '甲'",
        "'<p>共<!--[if supportFields]><span style=\"mso-element:field-begin\"></span>=SUM<![endif]-->12件</p>', '共12件'",
        "'<p>1<del cite=\"x\"><span>38</span></del><ins cite=\"x\">4</ins>2</p>', '142'",
        "'<ol><li>甲<li><p>乙</p></ol><ul><li>丙</ul>', '1. 甲|2. 乙|丙'",
        "'<ol start=3 type=a><li>甲<li value=9>乙<li>丙</ol>', 'c. 甲|i. 乙|j. 丙'",
        "'<ol style=\"list-style:cjk-ideographic\"><li>甲<li>乙</ol>', '一、甲|二、乙'",
        "'<ol style=\"list-style-type: none\"><li>甲</ol>', '甲'",
    })
    void textIsCutAndFoldedAsABrowserShowsIt(String page, String drawn) throws UnreadableException {
        assertEquals(drawn.replace('|', '\n'), Drawn.document(Pages.read(page)));
    }

    @Test
    void aPictureOutsideTablesIsABlockOfItsOwn() throws UnreadableException {
        Document page = Pages.read("<p>甲</p><p><img src=a.png></p><p>乙<img src=dot.gif width=1></p>");
        assertEquals(
                List.of(Paragraph.class, PageImage.class, Paragraph.class),
                page.blocks().stream().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='display:none'>X</span>",
                "<span style='color:red; visibility: hidden'>X</span>",
                "<span style='mso-hide:all'>X</span>",
                "<div style='mso-element:footnote-list'><p>X</p></div>",
                "<div style=\"mso-element:comment-list\">X</div>",
                "<span style='mso-comment-continuation:1;mso-element:header'>X</span>",
                "<p hidden>X</p>",
                "<del>X</del>",
                "<script>X</script><style>X</style><noscript>X</noscript><template>X</template>",
                "<xml><w:a>X</w:a></xml>",
                "<!-- X -->",
            })
    void whatIsNotShownIsNotRead(String hidden) throws UnreadableException {
        assertEquals("甲乙", Drawn.document(Pages.read("甲" + hidden + "<i>乙</i>")).replace("\n", ""));
        String cell = "<table><tr><td>1" + hidden + "<td>2<tr><td>3<td>4</table>";
        assertEquals("1 2\n3 4", Drawn.table(Pages.table(cell)));
    }

    @Test
    void cellTextKeepsLinesAndNoBreakSpaces() {
        Table table =
                Pages.table("<table><tr><td><p>本年新<br />制作数量</p><td>&nbsp;<tr><td> 1 <td><p>2</p><p>3</p></table>");
        assertEquals("本年新/制作数量 \u00A0\n1 2/3", Drawn.table(table));
        assertEquals(new Place.InTable(0, 1, 1), table.cells().get(3).place());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>甲</p>T</td></tr></table>",
                "<table><tr><td><table><tr><td>甲<tr><td>T</td></tr></table></td></tr></table>",
                "<table><tr><td>甲<td></td><tr><td>T</table>",
            })
    void layoutTablesDissolveIntoTheirContent(String page) throws UnreadableException {
        assertEquals("甲\n" + DRAWN, Drawn.document(Pages.read(page.replace("T", TABLE))));
    }

    @Test
    void aFrameWithAnArticleInItDissolves() throws UnreadableException {
        String page = "<table><tr><td>索引号：<td>123<td>日期：<td>2024<tr><td colspan=4><h1>年报</h1><p>" + "字".repeat(400)
                + TABLE + "</table>";
        String drawn = Drawn.document(Pages.read(page));
        assertTrue(drawn.startsWith("索引号：\n123\n日期：\n2024\n# 年报\n字"), drawn);
        assertTrue(drawn.endsWith(DRAWN), drawn);
    }

    @Test
    void aTableInACellFollowsTheTableThatHoldsIt() throws UnreadableException {
        String page = "<table><tr><td>一<td>1<tr><td>二<td>2" + TABLE + "<tr><td>三<td>3<tr><td>四<td>4</table>完";
        Document document = Pages.read(page);
        assertEquals("[GRID\n一 1\n二 2\n三 3\n四 4\n]\n" + DRAWN + "\n完", Drawn.document(document));
        assertEquals(new Place.InTable(1, 0, 0), document.blocks().get(1).place());
        assertEquals(Place.InTable.after(2), document.blocks().get(2).place());
    }

    @Test
    void aBoxAroundAFigureBelongsToItsCell() {
        String boxed = "<table><tr><td>5</td></tr></table>";
        assertEquals(
                "甲 5\n乙 5",
                Drawn.table(Pages.table("<table><tr><td>甲<td>" + boxed + "<tr><td>乙<td>" + boxed + "</table>")));
    }

    @Test
    void siteNavigationGoesOnlyWhereTheArticleIsClear() throws UnreadableException {
        String site = "<header>站名</header><nav>首页</nav>%s<footer>备案号</footer>";
        String article = "<div class='x TRS_Editor'><header>头</header>" + "字".repeat(250) + "</div>";
        assertEquals("头\n" + "字".repeat(250), Drawn.document(Pages.read(site.formatted(article))));
        assertEquals("站名\n首页\n短\n备案号", Drawn.document(Pages.read(site.formatted("<div id=zoom>短</div>"))));
        String inside = "<header><div id=zoom>" + "字".repeat(250) + "</div></header><footer>" + TABLE + "</footer>";
        assertTrue(Drawn.document(Pages.read(inside)).endsWith(DRAWN));
    }

    @Test
    void aMenuOfLinksBesideTheArticleGoesAndALinkToAFileStays() throws UnreadableException {
        String text = "字".repeat(250);
        String page = "<ul><li><a href=/>首页</a><li><a href=/2018>2018年</a></ul><div id=zoom>" + text
                + "<ul><li><a href=a>甲</a></ul></div><ul><li><a href=b.pdf>2023年报告</a></ul><ul><li>乙<a href=c>丙</a></ul>";
        String read = Drawn.document(Pages.read(page));
        assertTrue(read.startsWith(text), read);
        assertTrue(read.contains("甲") && read.contains("2023年报告") && read.contains("乙丙"), read);
    }

    @Test
    void thePageSaysItsTitleAndDateButNoAuthors() throws UnreadableException {
        Document document = Pages.read("<title> 年报 </title><meta name=PubDate content='2024-01-02 10:00'>"
                + "<meta name=ContentSource content=局><meta name=author content=某><meta name=Url content=' '>甲");
        assertEquals(
                List.of(
                        new Property(Property.TITLE, "年报"),
                        new Property("PubDate", "2024-01-02 10:00"),
                        new Property("ContentSource", "局")),
                document.properties());
    }

    @ParameterizedTest
    @CsvSource({"div", "b", "table><tr><td", "ul><li", "font"})
    void bottomlessNestingIsRefusedInTime(String tag) {
        String page = ("<" + tag + ">").repeat(20_000) + "x";
        UnreadableException refused = assertThrows(UnreadableException.class, () -> Pages.read(page));
        assertEquals(ErrorCode.LIMIT_NESTING, refused.code());
    }

    @Test
    void nestingWithinTheBoundIsRead() throws UnreadableException {
        assertEquals("x", Drawn.document(Pages.read("<div>".repeat(400) + "x")));
        assertEquals("x", Drawn.document(Pages.read("<table><tr><td>".repeat(60) + "x")));
    }

    @Test
    void hugeSpansTakeNoRoom() throws UnreadableException {
        String page = "<table>" + "<tr><td colspan=1000000 rowspan=1000000>甲<td>乙".repeat(20) + "</table>";
        assertEquals(1, Pages.read(page).blocks().size());
    }

    @Test
    void aPageThatIsXmlIsReadSoAndOneThatOnlyClaimsItIsNot() throws UnreadableException {
        String head = "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>";
        assertEquals(
                "甲",
                Drawn.document(Pages.read(head + "<p>甲&nbsp;</p></body></html>"))
                        .strip());
        assertEquals(
                "甲",
                Drawn.document(Pages.read(head.replace("<title/>", "") + "<p>甲"))
                        .strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tr><td rowspan=65534>1", "<tr><td>1<td>2<td>3", "<td colspan=1000>1", "<p>x", "<i>"})
    void floodsEndAtABound(String part) {
        String rows = part.startsWith("<tr><td rowspan")
                ? part.repeat(1_000) + "<tr><td>1".repeat(1_000)
                : part.repeat(700_000);
        UnreadableException refused = assertThrows(
                UnreadableException.class,
                () -> Pages.read("<table>" + (part.equals("<i>") ? part.repeat(2_100_000) : rows)));
        assertTrue(refused.code() == ErrorCode.LIMIT_CELLS || refused.code() == ErrorCode.LIMIT_NESTING);
    }

    @Test
    void theShiftingSpansOfTheRealPageAreLaidOut() throws UnreadableException {
        Document page =
                new HtmlReader().read(SharedFiles.bytes("real/shanghai-office-2019.html"), new Budget(Limits.STANDARD));
        List<Table> tables = page.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertEquals(3, tables.size());
        String active = Drawn.table(tables.get(0));
        assertTrue(active.contains("\n规章 13 13 13 524\n"), active);
        assertTrue(active.contains("\n信息内容 上一年项目数量 本年增/减 本年增/减 处理决定数量\n"), active);
        assertTrue(active.contains("\n行政许可 0 0 0 0\n"), active);
        assertTrue(active.endsWith("\n政府集中采购 6 6 251000元 251000元"), active);
    }

    @Test
    void emptyCellsWhereSpansShouldBeStayCells() throws UnreadableException {
        String page = Drawn.document(
                new HtmlReader().read(SharedFiles.bytes("real/city-scale-2025.html"), new Budget(Limits.STANDARD)));
        assertTrue(page.contains(" _ 商业企业 科研机构 社会公益组织 法律服务机构 其他 _\n"), page);
        assertTrue(page.contains("376 97 196 121 790 16 1 12 27 56 74 1 30 51 156\n]"), page);
    }

    @Test
    void linksThatMayLeadToAFileBesideThePageAreKept() throws Exception {
        String page = "<a href='附件/1.doc?v=2'>x</a><a href='#top'>x</a><a href='http://a.invalid/2.doc'>x</a>"
                + "<a href='/3.doc'>x</a><a href='mailto:a@b.invalid'>x</a><iframe src=' ../4.pdf '></iframe>"
                + "<object data='5.pdf'></object><a href='附件/1.doc?v=2'>again</a>";
        assertEquals(
                List.of("附件/1.doc?v=2", "../4.pdf", "5.pdf"),
                new HtmlReader()
                                .read(
                                        page.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        new Budget(Limits.STANDARD))
                                .properties()
                                .stream()
                                .filter(property -> property.name().equals("link"))
                                .map(property -> property.value())
                                .toList());
    }
}
