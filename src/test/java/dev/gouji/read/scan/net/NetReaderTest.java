package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.picture.CellPictures;
import dev.gouji.read.scan.picture.Sketch;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NetReaderTest {

    private static final NetReader READER = new NetReader();

    @TestFactory
    Stream<DynamicTest> printedCellsAreRead() {
        Map<Path, String> cells = CellPictures.all();
        assertTrue(cells.size() >= 20, "only " + cells.size() + " cells");
        return cells.entrySet().stream()
                .map(cell -> DynamicTest.dynamicTest(
                        cell.getKey().getFileName().toString(),
                        () -> assertEquals(
                                cell.getValue(),
                                CellSigns.folded(READER.read(CellPictures.read(cell.getKey()))
                                        .text()))));
    }

    @Test
    void aBareCellIsNothingForCertain() {
        LineReading reading = READER.read(Sketch.of("......", "......", "......", "......"));
        assertEquals(List.of(new Guess("", 1000)), reading.guesses());
    }

    @Test
    void specksThatMakeNoLineAreNothingInDoubt() {
        LineReading reading = READER.read(Sketch.of(
                "..............",
                "..............",
                ".....#........",
                "..............",
                "..........#...",
                "..............",
                ".............."));
        assertTrue(reading.first().permille() < 900, reading.toString());
    }

    @Test
    void allOfAPictureDarkIsStillARead() {
        LineReading reading = READER.read(Sketch.of("####", "####", "####", "####"));
        assertTrue(reading.first().permille() <= 1000);
    }
}
