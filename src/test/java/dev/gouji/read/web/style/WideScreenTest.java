package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen of 1,366 by 768 at rest. */
class WideScreenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    all                             → true
                    SCREEN                          → true
                    print                           → false
                    not print                       → true
                    not screen                      → false
                    only screen                     → true
                    print, screen                   → true
                    print, tty                      → false
                    (min-width: 1366px)             → true
                    (min-width: 1367px)             → false
                    (min-width: 85em)               → true
                    (max-width: 1366px)             → true
                    (max-width: 1365px)             → false
                    (min-device-width: 1367px)      → false
                    (max-device-width: 1365px)      → false
                    (width: 1366px)                 → true
                    (device-width: 1365px)          → false
                    (min-height: 768px)             → true
                    (min-device-height: 769px)      → false
                    (max-height: 768px)             → true
                    (max-device-height: 767px)      → false
                    (orientation: landscape)        → true
                    (orientation: portrait)         → false
                    (hover: hover)                  → true
                    (any-hover: none)               → false
                    (pointer: fine)                 → true
                    (any-pointer: coarse)           → false
                    (min-width: 0\\0)               → false
                    (color)                         → true
                    (min-color: 8)                  → true
                    (color: 9)                      → false
                    (prefers-color-scheme: light)   → true
                    (prefers-color-scheme: dark)    → false
                    (prefers-reduced-motion: no-preference) → true
                    (prefers-reduced-motion: reduce) → false
                    (min-resolution: 96dpi)         → true
                    (min-resolution: 97dpi)         → false
                    (min-resolution: 2dppx)         → false
                    (max-resolution: 1dppx)         → true
                    (max-resolution: 95dpi)         → false
                    (shape: round)                  → false
                    screen and (min-width: 600px) and (max-width: 900px) → false
                    """)
    void queriesOfMedia(String media, boolean holds) {
        assertEquals(holds, SheetReader.isForScreen(media));
    }

    @ParameterizedTest
    @ValueSource(strings = {")(", "(min-width", "screen and", "print, )("})
    void queriesThatCannotBeReadDoNotHold(String media) {
        assertFalse(SheetReader.isForScreen(media));
    }
}
