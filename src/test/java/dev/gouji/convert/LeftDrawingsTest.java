package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A process without native code knows when another one would read more. */
class LeftDrawingsTest {

    private static boolean leaves(String file, Limits limits) throws IOException {
        Converter converter = new Converter(limits);
        return converter.leavesDrawings(converter.convert(
                "a.pdf", Files.readAllBytes(Path.of("fixtures").resolve(file))));
    }

    @Test
    void figuresThatAreDrawnAreLeft() throws IOException {
        assertEquals(true, leaves("scans/outlined-figures.pdf", Limits.STANDARD));
    }

    @Test
    void nothingIsLeftOfATextOrWhereNobodyWantsItRead() throws IOException {
        assertEquals(false, leaves("cases/ogi-2021/plain/report-writer.pdf", Limits.STANDARD));
        assertEquals(false, leaves("scans/outlined-figures.pdf", new Limits(Map.of(Bound.SCANNED_PAGES, 0L))));
    }
}
