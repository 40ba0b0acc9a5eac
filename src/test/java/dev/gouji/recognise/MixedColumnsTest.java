package dev.gouji.recognise;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Table;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MixedColumnsTest {

    @Test
    void columnsOfAnotherGenerationOverRowsOfTableTwoAreTold() {
        List<Finding> findings = findings("信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量");
        assertEquals(1, findings.size());
        assertEquals(Origin.SOURCE, findings.get(0).origin());
        assertEquals(
                List.of("regulations", "normative_documents"),
                findings.get(0).left().stream()
                        .map(term -> term.key().row())
                        .distinct()
                        .toList());
        assertTrue(findings.get(0).message().zh().startsWith("表二的“本年新制作数量”列是国办公开办函〔2019〕60号的表式"));
    }

    @Test
    void theFormsOwnColumnsAreNotMixed() {
        assertEquals(List.of(), findings("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数"));
    }

    private static List<Finding> findings(String header) {
        Table proactive = grid(
                "第二十条第（一）项",
                header,
                "规章 | 0 | 0 | 0",
                "行政规范性文件 | 6 | 2 | 41",
                "信息内容 | 本年处理决定数量",
                "行政许可 | 318",
                "行政处罚 | 127",
                "行政强制 | 9",
                "信息内容 | 本年收费金额（单位：万元）",
                "行政事业性收费 | 56.32");
        FormAlignment alignment = align(proactive, requests(Map.of()));
        Map<FigureKey, Figure> figures = new HashMap<>();
        alignment.form().keys().forEach(key -> figures.put(key, Figure.missing(key, null)));
        return MixedColumns.of("id", alignment, figures);
    }
}
