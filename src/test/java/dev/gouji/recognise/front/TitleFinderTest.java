package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place;
import dev.gouji.document.Property;
import dev.gouji.recognise.text.PrintedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleFinderTest {

    @Test
    void aTitleMayStandOnUpToFourLines() {
        assertEquals("青岚县水务局", find("青岚县水务局", "2023年", "政府信息公开", "工作年度报告").agency());
        assertNull(find("青岚县水务局", "2023年", "政府", "信息公开", "工作年度报告").agency());
    }

    @Test
    void theSitesOwnLinesAreNoPartOfIt() {
        assertNull(find("来源：青岚县水务局", "2023年政府信息公开工作年度报告").agency());
        assertEquals("2023年", find("首页", "2023年政府信息公开工作年度报告").yearText());
    }

    @Test
    void theTitleThatSaysMostIsTaken() {
        assertEquals(
                "青岚县水务局",
                find("政府信息公开工作年度报告", "一、总体情况。", "青岚县水务局2023年政府信息公开工作年度报告").agency());
    }

    @Test
    void whatStandsBehindTheFirstHeadingIsNoTitle() {
        List<TextPiece> pieces = pieces("总体情况。", "青岚县水务局2023年政府信息公开工作年度报告");
        assertNull(TitleFinder.find(pieces, 1, List.of()));
    }

    @Test
    void thePagesOwnTitleLosesTheSitesName() {
        List<Property> page = List.of(new Property(Property.TITLE, "青岚县水务局2023年政府信息公开工作年度报告-青岚县政府网"));
        assertEquals("青岚县水务局", TitleFinder.find(List.of(), 0, page).agency());
        List<Property> article = List.of(new Property("ArticleTitle", "青岚县水务局2023年政府信息公开工作年度报告"));
        assertEquals("2023年", TitleFinder.find(List.of(), 0, article).yearText());
        assertNull(TitleFinder.find(List.of(), 0, List.of(new Property("Keywords", "青岚县水务局2023年政府信息公开年报"))));
    }

    @Test
    void aCrawlersWordBeforeItIsLeftOut() {
        assertEquals("青岚县水务局", find("标题：青岚县水务局2023年政府信息公开工作年度报告").agency());
    }

    private static Title find(String... lines) {
        return TitleFinder.find(pieces(lines), lines.length, List.of());
    }

    private static List<TextPiece> pieces(String... lines) {
        List<TextPiece> pieces = new ArrayList<>();
        for (String line : lines) {
            pieces.add(new TextPiece(new PrintedText(line), new Place.InText(pieces.size() + 1, 1), pieces.size()));
        }
        return pieces;
    }
}
