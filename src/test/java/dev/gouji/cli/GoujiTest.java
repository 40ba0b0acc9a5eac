package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.print.SampleReports;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import dev.gouji.report.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoujiTest {

    @TempDir
    private Path folder;

    /** A reading that does what the file's text says: error, warning, failed, unrecognised, crash; else all is well. */
    private static Conversion read(String document, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (text) {
            case "error" -> found(document, "requests.applicants", Severity.ERROR);
            case "warning" -> found(document, "figure.blank-total", Severity.WARNING);
            case "failed" -> without(document, DocumentStatus.FAILED, ErrorCode.DAMAGED);
            case "unrecognised" -> without(document, DocumentStatus.UNRECOGNISED, ErrorCode.NOT_A_REPORT);
            default -> SampleReports.conversion(document, SampleReports.report(document, Map.of(), List.of()));
        };
    }

    private static Conversion found(String document, String rule, Severity severity) {
        Finding finding = SampleReports.finding(
                rule, severity, List.of("requests/received/business=1"), List.of("requests/received/total=2"));
        return SampleReports.conversion(document, SampleReports.report(document, Map.of(), List.of(finding)));
    }

    private static Conversion without(String document, DocumentStatus status, ErrorCode error) {
        Message message = new Message("坏了", "it is broken");
        return new Conversion(
                new DocumentRecord(document, null, 1L, null, null, null, status, error, message, 0, null, null),
                List.of());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Command run(String... arguments) {
        return Command.over(GoujiTest::read, "", arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "check, fine, , 0",
        "check, error, , 1",
        "check, warning, , 0",
        "check, warning, --fail-on=warning, 1",
        "check, error, --fail-on=never, 0",
        "check, failed, , 3",
        "check, unrecognised, , 0",
        "convert, error, , 0",
        "convert, error, --fail-on=error, 1",
        "convert, warning, --fail-on=WARNING, 1",
        "convert, failed, , 3",
        "convert, unrecognised, , 0",
        "inspect, error, , 0",
        "inspect, failed, , 3"
    })
    void theExitCodeSaysWhatCameOut(String command, String text, String option, int code) throws IOException {
        String file = file("a.docx", text);
        assertEquals(code, (option == null ? run(command, file) : run(command, option, file)).code());
    }

    @Test
    void aFailedInputOutweighsFindings() throws IOException {
        file("a.docx", "error");
        file("b.docx", "failed");
        assertEquals(3, run("check", folder.toString()).code());
    }

    @Test
    void anEmptyFolderIsNoFailure() {
        Command convert = run("convert", folder.toString());
        assertEquals(0, convert.code());
        assertTrue(convert.err().startsWith("Inputs: 0\n"), convert.err());
        assertEquals(0, run("check", folder.toString()).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "convert",
                "convert --nonsense x",
                "convert no-such-file",
                "convert . -o ",
                "check --jobs=0 .",
                "check --jobs=many .",
                "check --limit-pages=-1 .",
                "check --color=red .",
                "check --lang=fr .",
                "inspect",
                "inspect .",
                "inspect -",
                "schema nonsense",
                "forms nonsense"
            })
    void misuseIsSaidOnStandardErrorAndNothingIsConverted(String line) {
        Command command = run(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertEquals(2, command.code());
        assertEquals("", command.out());
        assertTrue(command.err().startsWith("gouji: "), command.err());
    }

    @Test
    void whatIsInOrderIsTickedHoweverMuchIsSaid() throws IOException {
        String file = file("a.docx", "fine");
        assertTrue(run("check", file).out().startsWith("✓ a.docx"));
        assertTrue(run("check", "-v", file).out().startsWith("✓ a.docx"));
    }

    @Test
    void misuseIsSaidInTheLanguageAskedFor() {
        assertEquals(
                "gouji：不认识的选项或参数：--foo\n用法见 gouji convert --help\n",
                run("convert", "--lang", "zh", "--foo", "x").err());
        assertEquals(
                "gouji: unknown option or argument: --foo\nsee gouji convert --help\n",
                Command.gouji("convert", "--lang=en", "--foo", "x").err());
        assertEquals(
                "gouji：--output 只能给一次\n用法见 gouji convert --help\n",
                run("convert", "--lang", "zh", "-o", "a", "-o", "b", "x").err());
        assertTrue(Command.gouji("--lang=zh", "convert", "-j", "x", "y").err().startsWith("gouji：--jobs 的值不对：x"));
    }

    @Test
    void oneFileIsPrettyPrintedSeveralAreOneLineEach() throws IOException {
        String one = file("a.docx", "fine");
        String other = file("b.docx", "error");
        assertTrue(run("convert", one).out().startsWith("{\n"), "pretty");
        List<String> lines = run("convert", one, other).out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("{\"document\":{\"document\":\"b.docx\""), lines.get(1));
        assertEquals(2, run("convert", folder.toString()).out().lines().count());
    }

    @Test
    void pathsAreTakenFromStandardInput() throws IOException {
        String list = file("一.docx", "fine") + "\n";
        Command command = Command.over(GoujiTest::read, list, "convert", "-");
        assertEquals(0, command.code());
        assertEquals(1, command.out().lines().count());
    }

    @Test
    void aDatasetIsWrittenAndStandardOutputStaysEmpty() throws IOException {
        String input = file("a.docx", "fine");
        Path output = folder.resolve("out");
        Command command = run("convert", input, "-o", output.toString(), "--bom");
        assertEquals(0, command.code(), command.err());
        assertEquals("", command.out());
        assertTrue(Files.exists(output.resolve("datapackage.json")));
        assertTrue(command.err().contains("Inputs: 1 (read 1)"), command.err());
        assertEquals("", run("convert", input, "-o", output.toString(), "-q").err());
    }

    @Test
    void aFolderOfOthersIsNeverWrittenTo() throws IOException {
        String input = file("a.docx", "fine");
        Path output = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(output.resolve("thesis.txt"), "years of work");
        Command command = run("convert", input, "-o", output.toString());
        assertEquals(2, command.code());
        assertTrue(command.err().startsWith("gouji: "), command.err());
        assertEquals("years of work", Files.readString(output.resolve("thesis.txt")));
    }

    @Test
    void failuresAreSummedUpByCodeWithWhatToDo() throws IOException {
        String input = file("坏\u001b[2J.docx", "failed");
        Command command = run("convert", input);
        assertTrue(command.err().contains("damaged × 1\n  The file is damaged"), command.err());
        assertFalse(command.err().contains("\u001b"), command.err());
        assertTrue(command.err().contains("坏␛[2J.docx"), command.err());
    }

    @Test
    void colourComesOnlyWhereItIsAskedFor() throws IOException {
        String input = file("a.docx", "error");
        assertFalse(run("check", input).out().contains("\u001b"));
        assertTrue(run("check", "--color=always", input).out().contains("\u001b[1;7;31m"));
    }

    @Test
    void aCrashOfOneFileIsItsOwn() throws IOException {
        Command command = Command.over(
                (document, bytes) -> {
                    throw new IllegalStateException("boom");
                },
                "",
                "convert",
                file("a.docx", "x"));
        assertEquals(3, command.code());
        assertTrue(command.out().contains("\"error\" : \"crashed\""), command.out());
    }

    @Test
    void anInternalErrorIsOneLineAndTheStackTraceOnlyOnRequest() throws IOException {
        String input = file("a.docx", "x");
        // A report of another name than was asked for is an error of the program, not of the file.
        Command command = Command.over((document, bytes) -> read("other", bytes), "", "convert", input);
        assertEquals(4, command.code());
        assertEquals(1, command.err().lines().count(), command.err());
        assertTrue(command.err().contains("-v"), command.err());
        Command verbose = Command.over((document, bytes) -> read("other", bytes), "", "convert", "-v", input);
        assertTrue(verbose.err().contains(" at dev.gouji"), verbose.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "convert --help", "check -h", "inspect --help", "schema --help", "--version"})
    void helpAndVersionGoToStandardOutput(String line) {
        Command command = Command.gouji(line.split(" ", -1));
        assertEquals(0, command.code());
        assertFalse(command.out().isBlank());
        assertEquals("", command.err());
    }

    @Test
    void theCatalogueIsListedInBothLanguages() {
        assertTrue(Command.gouji("forms", "--lang=zh").out().contains("国办公开办函〔2021〕30号"));
        assertTrue(Command.gouji("rules", "--lang=en").out().contains("requests.ledger · ledger identity"));
        assertTrue(Command.gouji("rules", "--lang=zh").out().contains("requests.ledger · 勾稽关系"));
        assertTrue(Command.gouji("schema").out().lines().toList().contains("figures"));
        assertTrue(Command.gouji("schema", "figures").out().contains("2020-12"));
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAFile() throws IOException {
        assertEquals(0, run("convert", file("@a.docx", "fine")).code());
    }
}
