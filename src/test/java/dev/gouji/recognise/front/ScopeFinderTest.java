package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.report.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeFinderTest {

    @ParameterizedTest
    @CsvSource({"青岚县水务局, DEPARTMENT", "青岚县人民政府办公室, OWN_OFFICE", "青岚县人民政府, UNKNOWN", "青岚镇, UNKNOWN", "青岚协会, UNKNOWN"})
    void theNameOfTheOrganSaysWhoseWorkItIs(String agency, Scope scope) {
        assertEquals(scope, ScopeFinder.scope(agency, null, List.of()));
    }

    @Test
    void withoutAnOrganNothingIsKnown() {
        assertEquals(Scope.UNKNOWN, ScopeFinder.scope(null, null, List.of()));
    }

    @Test
    void aTitleOfTheOrganItselfIsItsOwnOffices() {
        Title title = Title.of("青岚县人民政府本级2023年政府信息公开工作年度报告", "", null);
        assertEquals(Scope.OWN_OFFICE, ScopeFinder.scope("青岚县人民政府", title, List.of()));
    }

    @Test
    void aGovernmentThatGathersItsOrgansReportsCountsThemAll() {
        assertEquals(Scope.AGGREGATE, of("本报告综合各部门、各乡镇的情况编制"));
        assertEquals(Scope.AGGREGATE, of("全县各单位共受理申请"));
        assertEquals(Scope.UNKNOWN, of("本报告由县政府编制"));
        Title title = Title.of("青岚县人民政府2023年政府信息公开工作汇总情况报告", "", null);
        assertEquals(Scope.AGGREGATE, ScopeFinder.scope("青岚县人民政府", title, List.of()));
    }

    private static Scope of(String text) {
        TextPiece piece = new TextPiece(new PrintedText(text), Place.InTable.after(0), 0);
        return ScopeFinder.scope("青岚县人民政府", null, List.of(piece));
    }
}
