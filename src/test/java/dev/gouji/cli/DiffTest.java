package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} says of two datasets that were made one after the other. */
class DiffTest {

    /** 朝阳 received 14 and handled 14; one digit is changed below. */
    private static final String ROW = "一、本年新收政府信息公开申请数量";

    @TempDir
    Path work;

    private Path in;

    @BeforeEach
    void convertOnce() throws IOException {
        in = Files.createDirectories(work.resolve("in"));
        for (String name : List.of("bureau-2024.html", "town-2021.txt")) {
            Files.copy(Path.of("samples", name), in.resolve(name));
        }
        convert("old");
    }

    @Test
    void aDatasetIsLikeItself() throws IOException {
        convert("new");
        assertEquals(
                List.of(),
                changes("new").stream()
                        .filter(change -> !change.startsWith("finding open"))
                        .toList());
    }

    @Test
    void aReportThatCameAndOneThatWent() throws IOException {
        Files.copy(Path.of("samples/city-2023.docx"), in.resolve("city-2023.docx"));
        Files.delete(in.resolve("town-2021.txt"));
        convert("new");
        List<String> changes = changes("new");
        assertTrue(changes.contains("report new city-2023.docx"), changes.toString());
        assertTrue(changes.contains("report gone town-2021.txt"), changes.toString());
    }

    @Test
    void aFileOfAnotherNameIsTheSameReport() throws IOException {
        Files.move(in.resolve("town-2021.txt"), in.resolve("moved.txt"));
        convert("new");
        assertTrue(changes("new").stream().allMatch(change -> change.startsWith("finding open")));
    }

    @Test
    void aDigitThatWasCorrectedMovesItsFigureWithTheOriginal() throws IOException {
        Path page = in.resolve("bureau-2024.html");
        String text = Files.readString(page);
        int at = text.indexOf(ROW);
        int digit = at;
        while (!(text.charAt(digit) == '>' && Character.isDigit(text.charAt(digit + 1)))) {
            digit++;
        }
        Files.writeString(page, text.substring(0, digit + 1) + "7" + text.substring(digit + 1));
        convert("new");
        List<String> changes = changes("new");
        assertTrue(changes.contains("report replaced bureau-2024.html"), changes.toString());
        assertTrue(
                changes.contains("figure moved bureau-2024.html requests/received/natural_person original"),
                changes.toString());
        assertTrue(changes.stream().anyMatch(change -> change.startsWith("finding new")), changes.toString());
    }

    @Test
    void peopleAreToldInWords() throws IOException {
        Files.delete(in.resolve("town-2021.txt"));
        convert("new");
        Command command = diff("new", "--lang=en");
        assertTrue(command.out().contains("reports that are gone: 1\n"), command.out());
        assertTrue(command.out().contains("(town-2021.txt)"), command.out());
        assertFalse(command.out().contains("reports that are new"), command.out());
    }

    @Test
    void asCsvEveryLineHasEveryField() throws IOException {
        Files.delete(in.resolve("town-2021.txt"));
        convert("new");
        List<String> lines = diff("new", "--format", "csv").out().lines().toList();
        assertTrue(lines.get(0).startsWith("kind,change,agency,year,old_document,"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("report,gone,")), lines.toString());
    }

    @Test
    void whatIsNoDatasetIsRefused() throws IOException {
        Command command = Command.gouji("diff", "--lang=en", work.resolve("old").toString(), in.toString());
        assertEquals(2, command.code(), command.err());
    }

    private void convert(String name) throws IOException {
        Command run =
                Command.gouji("convert", in.toString(), "-o", work.resolve(name).toString(), "-q", "--isolate", "none");
        assertEquals(0, run.code(), run.err());
    }

    private Command diff(String name, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("diff"));
        arguments.addAll(List.of(more));
        arguments.add(work.resolve("old").toString());
        arguments.add(work.resolve(name).toString());
        Command command = Command.gouji(arguments.toArray(String[]::new));
        assertEquals(0, command.code(), command.err());
        return command;
    }

    private List<String> changes(String name) throws IOException {
        List<String> changes = new ArrayList<>();
        for (String line : diff(name, "--format", "ndjson").out().lines().toList()) {
            JsonNode node = new ObjectMapper().readTree(line);
            String document = node.get("new_document").asText("");
            StringBuilder change = new StringBuilder(
                    node.get("kind").asText() + " " + node.get("change").asText());
            change.append(' ')
                    .append(
                            document.isEmpty() || document.equals("null")
                                    ? node.get("old_document").asText()
                                    : document);
            for (String field : List.of("key", "because")) {
                if (!node.get(field).isNull()) {
                    change.append(' ').append(node.get(field).asText());
                }
            }
            changes.add(change.toString());
        }
        return changes;
    }
}
