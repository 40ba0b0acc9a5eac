package dev.gouji.read.scan.inset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Glyph.Sight;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.page.content.Typeset;
import dev.gouji.read.scan.inset.TextLayer.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page of 600 by 800 with nine lines, each 20 below the one before, of which readers are sure, and others. */
class TextLayerTest {

    private static final List<String> SURE = List.of("本年新收", "上年结转", "予以公开", "部分公开", "国家秘密", "三安全", "12", "345", "67");

    private final Typeset read = new Typeset();
    private final List<ScannedLine> lines = new ArrayList<>();
    private final List<InkBox> inks = new ArrayList<>();
    private final Typeset layer = new Typeset();

    TextLayerTest() {
        for (int i = 0; i < SURE.size(); i++) {
            line(i, SURE.get(i), !Character.isDigit(SURE.get(i).charAt(0)));
        }
    }

    private static double y(int line) {
        return 100 + 20 * line;
    }

    private void line(int line, String text, boolean words) {
        read.set(100, y(line), text, Sight.SCANNED);
        Likely likely = new Likely(words ? "\uFFFD" : text, 990, 990);
        lines.add(new ScannedLine(box(line), new ScannedCell(null, List.of(likely), false, null), words));
    }

    private static Box box(int line) {
        return new Box(100, y(line) - 4, 170, y(line) + 4);
    }

    /** A title of which the reader is not sure. */
    private void unsure(String text) {
        read.set(100, y(-3), text, Sight.SCANNED);
        ScannedCell cell = new ScannedCell(null, List.of(new Likely("\uFFFD", 990, 990)), false, null);
        lines.add(new ScannedLine(box(-3), cell, false));
        if (text.isEmpty()) {
            inks.add(new InkBox(box(-3), Reason.PICTURE));
        }
    }

    private void layer(int from, int down) {
        for (int i = from; i < SURE.size(); i++) {
            layer.set(100, y(i + down), SURE.get(i), Sight.INVISIBLE);
        }
    }

    private PageContent page() {
        ScannedArea area = new ScannedArea(new Box(0, 0, 600, 800), lines, Slant.NONE);
        return new PageContent(read.glyphs(), List.of(), inks, true, List.of(area), 600, 800);
    }

    private Agreement agreement() {
        return TextLayer.over(page(), layer.glyphs()).agreement();
    }

    private PageContent both() throws UnreadableException {
        return TextLayer.over(page(), layer.glyphs()).joined(new Budget(Limits.STANDARD));
    }

    private static String text(PageContent page, Sight sight) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.sight() == sight)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    @Test
    void aLayerThatSaysWhatReadersAreSureOfIsHeard() throws UnreadableException {
        layer(0, 0);
        layer.set(300, 100, "8", Sight.INVISIBLE);
        assertEquals(Agreement.SAME, agreement());
        assertEquals(String.join("", SURE), text(both(), Sight.SCANNED));
        assertEquals(String.join("", SURE) + "8", text(both(), Sight.LAYER));
    }

    @Test
    void aLayerThatLacksMostOrIsShiftedSaysSomethingElse() {
        layer(5, 0);
        assertEquals(Agreement.OTHER, agreement());
        layer.glyphs().clear();
        layer(0, 1);
        assertEquals(Agreement.OTHER, agreement());
    }

    @Test
    void whatIsShortTellsNothingOfALayer() {
        lines.clear();
        read.glyphs().clear();
        for (int i = 0; i < SURE.size(); i++) {
            line(i, "0", false);
            layer.set(100, y(i), "0", Sight.INVISIBLE);
        }
        assertEquals(Agreement.UNTOLD, agreement());
    }

    @Test
    void outsideTablesItStandsInPlaceOfWordsInDoubt() throws UnreadableException {
        unsure("岭川币年度报吉");
        layer(0, 0);
        layer.set(100, y(-3), "岭川市年度报告", Sight.INVISIBLE);
        assertEquals(String.join("", SURE) + "岭川市年度报告", text(both(), Sight.SCANNED));
        assertEquals(String.join("", SURE), text(both(), Sight.LAYER));
    }

    @Test
    void aLineThatNobodyCouldReadIsInkNoMore() throws UnreadableException {
        unsure("");
        layer(0, 0);
        assertEquals(1, both().inks().size());
        layer.set(100, y(-3), "报告", Sight.INVISIBLE);
        assertEquals(List.of(), both().inks());
    }

    @Test
    void aSpeckBesideALineThatIsSurelyReadTakesNothingOfIt() throws UnreadableException {
        layer(0, 0);
        ScannedCell nothing = new ScannedCell(null, List.of(new Likely("\uFFFD", 990, 990)), false, null);
        lines.add(new ScannedLine(new Box(110, y(0) - 2, 130, y(0)), nothing, false));
        assertEquals(String.join("", SURE), text(both(), Sight.SCANNED));
        assertEquals(String.join("", SURE), text(both(), Sight.LAYER));
    }

    @Test
    void numbersOutsideTablesStayAsTheyWereRead() throws UnreadableException {
        unsure("7l");
        layer(0, 0);
        layer.set(100, y(-3), "71", Sight.INVISIBLE);
        assertEquals(String.join("", SURE) + "7l", text(both(), Sight.SCANNED));
    }
}
