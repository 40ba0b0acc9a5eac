package dev.gouji.read.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "FFFFFF, 1, FFFFFF, true",
        "F5F5F5, 1, FFFFFF, true",
        "E0E0E0, 1, FFFFFF, false",
        "000000, 0.1, FFFFFF, true",
        "000000, 0.3, FFFFFF, false",
        "FF0000, 0.5, 0000FF, false",
        "FFFFFF, 1, 1F4E79, false"
    })
    void textOfTheColourOfItsGroundIsNotSeenNorWhatCoversNothing(
            String text, double alpha, String ground, boolean vanishes) {
        Colour opaque = Colour.of(Colour.parse(text));
        Colour colour = new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha);
        assertEquals(vanishes, colour.vanishesOn(Colour.of(Colour.parse(ground))));
    }
}
