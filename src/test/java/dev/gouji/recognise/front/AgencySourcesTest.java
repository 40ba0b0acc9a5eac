package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.report.Certainty;
import dev.gouji.report.Publication;
import dev.gouji.report.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencySourcesTest {

    private static final Publication NOWHERE = new Publication(null, null, null);
    private static final Publication SITE = new Publication(null, "青岚县档案馆", null);
    private static final String OPENING = "按照有关规定和上级部门的各项要求编制，全面反映青岚县水务局2023年政府信息公开工作情况";

    @Test
    void theTitleIsTrustedMost() {
        Title title = Title.of("青岚县林业局2023年政府信息公开工作年度报告", "", null);
        Stated<String> agency = AgencySources.agency(title, pieces(OPENING), SITE, "");
        assertEquals("青岚县林业局", agency.value());
        assertEquals(Certainty.READ, agency.certainty());
    }

    @Test
    void theFirstParagraphsAreNextAndInDoubt() {
        Stated<String> agency = AgencySources.agency(null, pieces(OPENING), SITE, "");
        assertEquals("青岚县水务局", agency.value());
        assertEquals(Certainty.DOUBTFUL, agency.certainty());
    }

    @Test
    void aShortPieceIsNoParagraph() {
        assertEquals(
                "青岚县档案馆",
                AgencySources.agency(null, pieces("反映青岚县水务局2023年"), SITE, "").value());
    }

    @Test
    void thenThePublisherThenTheFilesName() {
        assertEquals(
                "青岚县档案馆",
                AgencySources.agency(null, List.of(), SITE, "水务局2023年报告.docx").value());
        assertEquals(
                "水务局",
                AgencySources.agency(null, List.of(), NOWHERE, "水务局2023年报告.docx")
                        .value());
        assertNull(AgencySources.agency(null, List.of(), NOWHERE, "report.docx").value());
    }

    @Test
    void aSiteIsNoOrgan() {
        Publication site = new Publication(null, "青岚县政务网", null);
        assertNull(AgencySources.agency(null, List.of(), site, "report.docx").value());
    }

    @Test
    void aTitleWithoutTheOrgansFullNameLeavesItInDoubt() {
        Title title = Title.of("水务局2023年政府信息公开工作年度报告", "", null);
        Stated<String> agency = AgencySources.agency(title, pieces(OPENING), SITE, "");
        assertEquals("水务局", agency.value());
        assertEquals(Certainty.DOUBTFUL, agency.certainty());
    }

    private static List<TextPiece> pieces(String text) {
        return List.of(new TextPiece(new PrintedText(text), Place.InTable.after(0), 0));
    }
}
