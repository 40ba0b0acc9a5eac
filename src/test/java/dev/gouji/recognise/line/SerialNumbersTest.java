package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SerialNumbersTest {

    @Test
    void numbersThatCountTheRowsAreNoValues() {
        assertEquals(
                List.of("序号 | ", "甲 | 7", "乙 | ", "丙 | 0", "丁 | 9", "戊 | 4"),
                taken("序号", "1", "甲", "7", "2", "乙", "3", "丙", "0", "4", "丁", "9", "5", "戊", "4"));
    }

    @Test
    void numbersThatCountNothingAreValues() {
        assertEquals(
                List.of("甲 | 7 | 2", "乙 | 1 | 3", "丙 | 0 | 4"), taken("甲", "7", "2", "乙", "1", "3", "丙", "0", "4"));
        assertEquals(
                List.of("甲 | 1", "乙 | 2", "丙 | 3", "丁 | 4", "戊 | 5"),
                taken("甲", "1", "乙", "2", "丙", "3", "丁", "4", "戊", "5"));
    }

    private static List<String> taken(String... text) {
        return lines(text(text)).stream().map(CandidateLine::text).toList();
    }
}
