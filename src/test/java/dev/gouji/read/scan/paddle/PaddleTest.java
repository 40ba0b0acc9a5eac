package dev.gouji.read.scan.paddle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.picture.CellPictures;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Native code runs in processes of its own here, as everywhere. */
class PaddleTest {

    @Test
    void numbersOfPrintedCellsAreRead() throws Exception {
        Map<Path, String> cells = CellPictures.all();
        List<String> lines = probe("", cells.keySet());
        int right = 0;
        List<String> wrong = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Path, String> cell : cells.entrySet()) {
            String read = lines.get(at++).split("\\|", -1)[0];
            right += read.equals(cell.getValue()) ? 1 : 0;
            if (!read.equals(cell.getValue())) {
                wrong.add(cell.getKey() + " as " + read);
            }
        }
        // poor at dashes and slashes, which the shape is for
        assertTrue(right >= cells.size() * 3 / 4, wrong.toString());
    }

    @Test
    void withoutItsJarsThereIsAReason() throws Exception {
        List<String> lines = probe("onnxruntime-", List.of());
        assertEquals("none|the onnxruntime jar is absent|没有 onnxruntime 程序库", lines.get(0));
        lines = probe("rapidocr-", List.of());
        assertTrue(lines.get(0).startsWith("none|the model is absent: /models/"), lines.get(0));
    }

    @Test
    void theFoldedModelReadsAsThePlainOneDoes() throws Exception {
        List<String> folded = probe("", CellPictures.all().keySet());
        List<String> plain = probe("tribuo-", CellPictures.all().keySet());
        for (int i = 0; i < plain.size(); i++) {
            String[] one = plain.get(i).split("\\|", -1);
            String[] other = folded.get(i).split("\\|", -1);
            assertEquals(one[0] + one[2], other[0] + other[2]);
            assertEquals(Integer.parseInt(one[1]), Integer.parseInt(other[1]), 1);
        }
    }

    /** From 1.29 on its code for Linux and macOS reports to its maker; no newer version comes in unseen. */
    @Test
    void theNativeCodeKnowsNobodyToReportTo() throws IOException {
        String name = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";
        try (InputStream in = PaddleTest.class.getResourceAsStream(name)) {
            String code = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(code.contains("events.data.microsoft.com"));
            assertFalse(code.contains("OneCollector"));
        }
    }

    private static List<String> probe(String without, Iterable<Path> files) throws Exception {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> without.isEmpty()
                        || !Path.of(entry).getFileName().toString().startsWith(without))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-cp",
                classes,
                PaddleProbe.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        return lines;
    }
}
