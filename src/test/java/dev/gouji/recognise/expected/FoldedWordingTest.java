package dev.gouji.recognise.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Wording;
import dev.gouji.recognise.text.PrintedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedWordingTest {

    private static final Wording PARTLY = new Wording("（二）部分公开（区分处理的，只计这一情形）", List.of("（二）部分予以公开"), "partly granted");
    private static final FoldedWording FOLDED = FoldedWording.of(PARTLY);

    @Test
    void aTextThatIsTheEndOfALabelLacksItsBeginning() {
        FoldedWording label = new FoldedWording(new Wording("1.申请人无正当理由逾期不补正", List.of("逾期不补正的"), null));
        assertTrue(label.lacksBeginning(new PrintedText("正当理由逾\n期不补正")));
        assertFalse(label.lacksBeginning(new PrintedText("1.申请人无正当理由逾期不补正")));
        assertFalse(label.lacksBeginning(new PrintedText("1.申请人无正当理由")));
        assertFalse(label.lacksBeginning(new PrintedText("")));
    }

    @Test
    void theLabelIsFoldedInEveryWay() {
        assertEquals("二部分公开区分处理的只计这一情形", FOLDED.folded());
        assertEquals("部分公开区分处理的只计这一情形", FOLDED.core());
        assertEquals("部分公开", FOLDED.bare());
        assertEquals(List.of("部分公开区分处理的只计这一情形", "部分予以公开"), FOLDED.allCores());
        assertEquals(List.of("部分公开", "部分予以公开"), FOLDED.allBare());
    }

    @Test
    void aWordingOfTheFormsIsFoldedOnce() {
        assertSame(FOLDED, FoldedWording.of(new Wording(PARTLY.label(), PARTLY.aliases(), PARTLY.en())));
        assertNotSame(FOLDED, new FoldedWording(PARTLY));
    }

    @Test
    void aTextIsAsAlikeAsTheWordingNextToIt() {
        assertEquals(1, FOLDED.similarity(text("二、部分公开")));
        assertEquals(1, FOLDED.similarity(text("部分公開（另附说明）")));
        assertEquals(1, FOLDED.similarity(text("部分予以公开")));
        assertEquals(0.75, FOLDED.similarity(text("部份公开")));
        assertEquals(0, FOLDED.similarity(text("不予公开和其他")));
    }

    @Test
    void alikeIsNearEnoughToBeTheLabel() {
        assertTrue(FOLDED.isLike(text("部份公开")));
        assertFalse(FOLDED.isLike(text("部份公布")));
    }

    @Test
    void nearIsAboutAsAlikeAsAnother() {
        assertTrue(FOLDED.isNear(text("部份公开"), 0.9));
        assertFalse(FOLDED.isNear(text("部份公开"), 0.91));
    }

    @Test
    void aLongerTextMayEndWithIt() {
        assertTrue(FOLDED.isEndOf("办理结果部分予以公开"));
        assertFalse(FOLDED.isEndOf("部分予以公开"));
        assertFalse(FOLDED.isEndOf("部分予以公开情况"));
    }

    @Test
    void aHeadingMayHaveATypoInFour() {
        FoldedWording heading = FoldedWording.of(new Wording("总体情况", List.of("概述情况"), null));
        assertTrue(heading.isHeading("总体情况"));
        assertTrue(heading.isHeading("总的情况"));
        assertTrue(heading.isHeading("概述情况"));
        assertFalse(heading.isHeading("总的状况"));
    }

    @Test
    void aTextShowsItWhereItHoldsItOrIsLikeIt() {
        FoldedWording total = FoldedWording.of(new Wording("总计", List.of(), null));
        assertTrue(total.isSeenIn(text("行政复议 总计")));
        assertTrue(total.isSeenIn(text("总 计")));
        assertFalse(total.isSeenIn(text("合计")));
    }

    private static PrintedText text(String printed) {
        return new PrintedText(printed);
    }
}
