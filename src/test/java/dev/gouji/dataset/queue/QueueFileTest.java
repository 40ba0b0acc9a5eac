package dev.gouji.dataset.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.dataset.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueFileTest {

    private static final QueuedReport REPORT = new QueuedReport(
            "市/a\u202e\".docx",
            "0123456789abcdef",
            new QueuedReport.Organ("fedcba9876543210", "青石镇", null),
            null,
            new QueuedReport.Read("青石镇", 2021, "ogi-2021"),
            List.of(
                    new QueuedItem(
                            "figure",
                            "requests/received/total",
                            List.of("requests.ledger", "requests.applicants"),
                            900),
                    new QueuedItem("year", null, List.of(), 12)));

    @TempDir
    Path work;

    private void write(String version) throws Exception {
        try (DatasetFolder folder = DatasetFolder.claim(work);
                QueueFile queue = QueueFile.begin(folder)) {
            queue.add(REPORT);
            queue.add(REPORT.with(List.of()));
            Files.writeString(work.resolve("datapackage.json"), version);
            queue.finish();
        }
    }

    @Test
    void whatIsWrittenIsReadAgainWithoutReportsOfNothing() throws Exception {
        write("{}");
        assertEquals(List.of(REPORT), QueueFile.read(work));
    }

    @Test
    void thatOfAnotherDatasetIsNone() throws Exception {
        write("{}");
        Files.writeString(work.resolve("datapackage.json"), "{ }");
        assertNull(QueueFile.read(work));
    }

    @Test
    void oneThatIsNotWholeIsNone() throws Exception {
        write("{}");
        Path file = work.resolve(".gouji/review/queue");
        String whole = Files.readString(file);
        for (String part : List.of(
                "",
                whole.substring(0, whole.length() / 3),
                whole.substring(0, whole.indexOf('\n') + 1),
                "[]\n",
                "1\n",
                "x")) {
            Files.writeString(file, part);
            assertNull(QueueFile.read(work), part);
        }
    }

    @Test
    void whereNoRunLeftOneThereIsNone() throws IOException {
        assertNull(QueueFile.read(work));
    }
}
