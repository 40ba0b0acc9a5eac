package dev.gouji.read.scan.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.scan.picture.Sketch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkShapeTest {

    @Test
    void aBareCellIsBlank() {
        assertShape("", "..........", "..........", "..........", "..........", "..........");
    }

    @Test
    void aSpeckIsNoBlank() {
        assertEquals(
                Optional.empty(),
                MarkShape.of(Sketch.of(
                        "..........",
                        "..........",
                        "..........",
                        "....#.....",
                        "..........",
                        "..........",
                        "..........")));
    }

    @Test
    void aFlatStrokeInTheMiddleIsADash() {
        assertShape(
                "-",
                "............",
                "............",
                "............",
                "...######...",
                "............",
                "............",
                "............");
    }

    @Test
    void twoFlatStrokesInOneLineAreADash() {
        assertShape(
                "-",
                "............",
                "............",
                "............",
                ".####..####.",
                "............",
                "............",
                "............");
    }

    @Test
    void aStrokeAtTheFootIsNone() {
        assertShape(
                null,
                "............",
                "............",
                "............",
                "............",
                "............",
                "...######...",
                "............");
    }

    @Test
    void twoStrokesAboveEachOtherAreNone() {
        assertShape(
                null,
                "............",
                "............",
                "............",
                "...######...",
                "............",
                "...######...",
                "............",
                "............",
                "............");
    }

    @Test
    void aStrokeThatLeansToTheRightIsASlash() {
        assertShape(
                "/",
                "..............",
                "..............",
                "........#.....",
                "........#.....",
                ".......#......",
                ".......#......",
                "......#.......",
                "......#.......",
                ".....#........",
                ".....#........",
                "..............",
                "..............");
    }

    @Test
    void anUprightStrokeIsNone() {
        assertShape(
                null,
                "..........",
                "..........",
                "....#.....",
                "....#.....",
                "....#.....",
                "....#.....",
                "..........",
                "..........");
    }

    @Test
    void aSevenIsNone() {
        assertShape(
                null,
                "............",
                "............",
                "...######...",
                "........#...",
                ".......#....",
                ".......#....",
                "......#.....",
                "......#.....",
                ".....#......",
                "............",
                "............");
    }

    @Test
    void aStrokeThatLeansToTheLeftIsNone() {
        assertShape(
                null,
                "..............",
                "..............",
                ".....#........",
                ".....#........",
                "......#.......",
                "......#.......",
                ".......#......",
                ".......#......",
                "........#.....",
                "........#.....",
                "..............",
                "..............");
    }

    @Test
    void theSignForNothingIsKnownByItsStrokes() {
        String[] drawn = {
            "..................",
            "..................",
            "..................",
            "...##########.....",
            ".......##.........",
            ".......##.........",
            "..............#...",
            "..#############...",
            "......##.#........",
            "......#..#........",
            ".....##..#........",
            ".....#...#.....#..",
            "...##....#.....#..",
            "..##.....#######..",
            "..................",
            "..................",
            ".................."
        };
        assertShape("无", drawn);
    }

    @Test
    void aLoopIsNoMark() {
        assertShape(
                null,
                "..............",
                "..............",
                ".....####.....",
                "....##..##....",
                "....##..##....",
                "....##..##....",
                "....##..##....",
                "....##..##....",
                ".....####.....",
                "..............",
                "..............");
    }

    private static void assertShape(String expected, String... rows) {
        assertEquals(
                Optional.ofNullable(expected), MarkShape.of(Sketch.large(rows)).map(MarkShape::text));
    }
}
