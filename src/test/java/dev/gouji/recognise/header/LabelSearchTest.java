package dev.gouji.recognise.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelSearchTest {

    @Test
    void labelsAreFoundLeftToRightWhereTheyBegin() {
        assertEquals(
                Map.of(0, "结果纠正", 4, "结果维持", 10, "结果纠正"), search("结果维持", "结果纠正").in("结果纠正结果维持总计结果纠正"));
        assertEquals(
                List.of("结果纠正", "结果维持"),
                List.copyOf(search("结果维持", "结果纠正").in("结果纠正结果维持").values()));
    }

    @Test
    void aLabelInsideALongerOneIsNotSeen() {
        assertEquals(Map.of(0, "其他结果", 4, "其他"), search("其他", "其他结果").in("其他结果其他"));
    }

    @Test
    void labelsThatTouchAreAllSeen() {
        assertEquals(Map.of(0, "总计", 2, "总计"), search("总计").in("总计总计"));
    }

    @Test
    void aTextWithoutLabelsHasNone() {
        assertEquals(Map.of(), search("总计").in("自然人"));
    }

    private static LabelSearch search(String... labels) {
        return new LabelSearch(List.of(labels));
    }
}
