package dev.gouji.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.Figure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What mutants have brought to light in more than one room; what is one reader's stands beside its other tests. */
class FoundMutantsTest {

    @Test
    void anIndicatorThatIsPlacedWithoutALabelIsInDoubt() {
        Path file = Path.of("fixtures/cases/ogi-fj/unlisted/report.html");
        String page = new String(Originals.bytes(file), StandardCharsets.UTF_8)
                .replace("<td>3、不予公开答复数</td><td>条</td>", "<td>3、不予公开答复数</td></tr>条</td>");
        Conversion conversion =
                new Converter(Limits.STANDARD).convert("report.html", page.getBytes(StandardCharsets.UTF_8));
        List<Figure> refused = conversion.reports().get(0).figures().stream()
                .filter(figure -> figure.value() != null && figure.value().intValue() == 230)
                .toList();
        assertEquals(
                0,
                refused.stream()
                        .filter(figure -> figure.certainty() == Certainty.READ)
                        .count(),
                refused.toString());
    }
}
