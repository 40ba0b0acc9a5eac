package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightTest {

    @ParameterizedTest
    @EnumSource
    void everyWeightIsPublishedWithItsCost(Weight weight) throws Exception {
        String docs = Files.readString(Path.of("docs", "explanations.md"), StandardCharsets.UTF_8);
        String cost = new BigDecimal(weight.hundredths())
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
        assertTrue(docs.contains("(`" + weight + "`) | " + cost + " |"), weight + " costs " + cost);
    }
}
