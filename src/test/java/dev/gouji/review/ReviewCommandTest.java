package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    Path work;

    @Test
    void whatIsNoDatasetIsRefused() {
        Command run = Command.gouji("review", work.toString(), "--lang", "en");
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void wrongOptionsAreRefusedBeforeAnythingIsOpened() throws IOException {
        Path dataset = work.resolve("out");
        Datasets.convert(Datasets.samples(work.resolve("in"), "town-2021.txt"), dataset);
        for (String[] wrong : new String[][] {
            {"--port", "70000"},
            {"--port", "x"},
            {"--sources", work.resolve("none").toString()},
            {"--by", " "},
            {"--by", "a\nb"}
        }) {
            Command run = Command.gouji("review", dataset.toString(), wrong[0], wrong[1], "--lang", "en");
            assertEquals(2, run.code(), wrong[0] + " " + wrong[1] + ": " + run.err());
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        Path dataset = work.resolve("out");
        Datasets.convert(Datasets.samples(work.resolve("in"), "town-2021.txt"), dataset);
        try (ReviewDoor door = ReviewDoor.open(new ReviewDoor.Plan(dataset, null, 0, null, null))) {
            Command run =
                    Command.gouji("review", dataset.toString(), "--port", String.valueOf(door.port()), "--lang", "en");
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains("is taken"), run.err());
        }
    }
}
