package dev.gouji.recognise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.report.Certainty;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScannedFiguresTest {

    private static final FigureKey KEY = FigureKey.of("requests/granted/total");

    private static final Place PLACE = new Place.InText(3, 1);

    @Test
    void theGuessesOfItsCellAreAFiguresChoices() {
        Choices choices = choices(figure("105", "105"), new Likely("105", 900, 800), new Likely("-", 20, 0));
        assertEquals(new BigDecimal("105"), choices.best().value());
        assertEquals(Mark.DASH, choices.choices().get(1).mark());
    }

    @Test
    void amountsAreInTheFormsUnitAsTheFigureIs() {
        Choices choices =
                choices(figure("25.1万元", "251000"), new Likely("25.1万元", 900, 800), new Likely("26.1万元", 20, 100));
        assertEquals(
                0, new BigDecimal("261000").compareTo(choices.choices().get(1).value()));
    }

    @Test
    void aGuessInAnotherUnitIsNoChoice() {
        Choices choices =
                choices(figure("25.1万元", "251000"), new Likely("25.1万元", 900, 800), new Likely("25.1元", 20, 100));
        assertEquals(1, choices.choices().size());
    }

    @Test
    void whatIsNoCertainValueIsUnreadable() {
        Choices choices = choices(figure("7", "7"), new Likely("7", 500, 500), new Likely("07", 400, 400));
        assertEquals(
                new Choice("07", null, Mark.UNREADABLE, 400, 400),
                choices.choices().get(1));
    }

    @Test
    void aFigureThatIsAPartOfItsCellHasNoChoices() {
        ScannedCell cell = new ScannedCell(PLACE, List.of(new Likely("8010", 900, 900)), false, null);
        assertTrue(ScannedFigures.of(List.of(figure("80", "80")), List.of(cell)).isEmpty());
    }

    @Test
    void theShapeIsAMark() {
        ScannedCell cell = new ScannedCell(PLACE, List.of(new Likely("", 900, 900)), false, "");
        Figure blank = new Figure(KEY, null, null, Mark.BLANK, "", Certainty.DOUBTFUL, List.of(), PLACE);
        assertEquals(
                Mark.BLANK,
                ScannedFigures.of(List.of(blank), List.of(cell)).get(KEY).shape());
    }

    private static Figure figure(String raw, String value) {
        return new Figure(
                KEY,
                new BigDecimal(value),
                null,
                Mark.NUMBER,
                raw,
                Certainty.DOUBTFUL,
                Reason.SCANNED,
                List.of(),
                PLACE,
                null);
    }

    private static Choices choices(Figure figure, Likely... likely) {
        ScannedCell cell = new ScannedCell(PLACE, List.of(likely), false, null);
        Map<FigureKey, Choices> choices = ScannedFigures.of(List.of(figure), List.of(cell));
        return choices.get(KEY);
    }
}
