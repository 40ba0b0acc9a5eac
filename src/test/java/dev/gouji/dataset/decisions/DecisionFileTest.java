package dev.gouji.dataset.decisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.DatasetException;
import dev.gouji.decide.DecisionDraft;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFileTest {

    private static final Decision VALUE = decision(DecisionKind.VALUE, "12.5", Mark.NUMBER, null, "看错\n一位");
    private static final Decision MARK = decision(DecisionKind.MARK, null, Mark.SLASH, null, null);

    private static final String LINE = text(VALUE);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(DecisionFile.NAME);
    }

    private static Decision decision(DecisionKind kind, String value, Mark mark, String rule, String note) {
        FigureKey key = kind.isOfFront() ? null : FigureKey.of("requests/received/total");
        return new DecisionDraft(kind, "2026-03-08T02:11:40.123Z")
                .by("甲")
                .of("霁川市公安局", 2023, "ogi-2021")
                .saying("0123456789abcdef")
                .about(key, "1Z\t")
                .on("fedcba9876543210")
                .to(value, mark)
                .rule(rule)
                .note(note)
                .made();
    }

    private static Decision undo(Decision other) {
        return new DecisionDraft(DecisionKind.UNDO, "2026-03-08T02:12:00Z")
                .undoing(other.id())
                .made();
    }

    private static String text(Decision decision) {
        return new String(DecisionLine.bytes(decision), StandardCharsets.UTF_8).strip();
    }

    private List<Decision> read() throws DatasetException {
        return DecisionFile.read(file).decisions();
    }

    private String refused(String text) throws IOException {
        Files.writeString(file, text);
        return assertThrows(DatasetException.class, this::read).text().zh();
    }

    /** Another process that is in the middle of writing a decision. */
    static final class SlowWriter {

        private SlowWriter() {}

        public static void main(String[] args) throws Exception {
            byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
            try (FileChannel channel =
                            FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                channel.write(ByteBuffer.wrap(line, 0, 40));
                System.out.println(lock.isValid());
                System.out.flush();
                Thread.sleep(500);
                channel.write(ByteBuffer.wrap(line, 40, line.length - 40));
            }
        }
    }

    @Test
    void whoReadsWaitsForADecisionThatAnotherProcessIsWriting() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        file.toString())
                .start();
        assertEquals("true", writer.inputReader().readLine());

        DecisionFile.Contents contents = DecisionFile.read(file);

        assertEquals(List.of(VALUE), contents.decisions());
        assertEquals(List.of(), contents.notices());
        assertEquals(0, writer.waitFor());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        List<Decision> all = List.of(
                VALUE,
                MARK,
                decision(DecisionKind.AS_PRINTED, "0", Mark.NUMBER, null, null),
                decision(DecisionKind.AS_PRINTED, null, Mark.BLANK, null, null),
                decision(DecisionKind.CANNOT_BE_READ, null, Mark.UNREADABLE, null, null),
                decision(DecisionKind.AGENCY, "霁川市公安局", null, null, null),
                decision(DecisionKind.YEAR, "2022", null, null, null),
                decision(DecisionKind.ORGAN, "230112", null, null, null),
                decision(DecisionKind.CONFIRM_FINDING, null, null, "requests.ledger", null),
                decision(DecisionKind.DISMISS_FINDING, null, null, "prose.count", "说的是全市"),
                undo(VALUE));
        for (Decision decision : all) {
            DecisionFile.append(file, List.of(decision));
        }

        assertEquals(all, read());
    }

    @Test
    void aLineHasEveryFieldInItsOrder() {
        assertEquals(
                "{\"decision_id\":\"" + MARK.id() + "\",\"at\":\"2026-03-08T02:11:40.123Z\",\"by\":\"甲\","
                        + "\"organ\":\"霁川市公安局\",\"year\":2023,\"form\":\"ogi-2021\","
                        + "\"key\":\"requests/received/total\",\"content_id\":\"0123456789abcdef\",\"raw\":\"1Z\\t\","
                        + "\"evidence\":\"fedcba9876543210\",\"kind\":\"mark\",\"value\":null,\"mark\":\"slash\","
                        + "\"rule\":null,\"undoes\":null,\"note\":null}",
                text(MARK));
    }

    @Test
    void whatStandsInAFileIsNeverRewritten() throws Exception {
        Files.writeString(file, "\n" + LINE + "   \r\n");
        byte[] before = Files.readAllBytes(file);

        DecisionFile.append(file, List.of(MARK));

        assertArrayEquals(before, Arrays.copyOf(Files.readAllBytes(file), before.length));
        assertEquals(2, read().size());
    }

    @Test
    void everyPrefixOfAFileIsReadAndGoesOn() throws Exception {
        DecisionFile.append(file, List.of(MARK));
        byte[] one = Files.readAllBytes(file);
        DecisionFile.append(file, List.of(VALUE));
        byte[] both = Files.readAllBytes(file);
        for (int length = one.length; length < both.length; length++) {
            Files.write(file, Arrays.copyOf(both, length));
            DecisionFile.Contents cut = DecisionFile.read(file);
            boolean whole = length >= both.length - 1;
            assertEquals(whole ? 2 : 1, cut.decisions().size(), "after " + length);
            assertEquals(whole || length == one.length ? 0 : 1, cut.notices().size(), "after " + length);

            DecisionFile.append(file, List.of(undo(MARK)));

            assertEquals(whole ? 3 : 2, read().size(), "after " + length);
        }
    }

    @Test
    void zerosThatAPowerFailureLeftAreATornLine() throws Exception {
        Files.writeString(file, LINE + "\n{\"decision_id\":\"0\0\0\0\0");

        DecisionFile.Contents contents = DecisionFile.read(file);

        assertEquals(1, contents.decisions().size());
        assertTrue(
                contents.notices().get(0).zh().contains("第 2 行"),
                contents.notices().get(0).zh());
    }

    @Test
    void filesOfSeveralPeopleAreJoinedAndTheSameDecisionTwiceIsOne() throws Exception {
        Path other = folder.resolve("other.ndjson");
        Files.writeString(file, LINE + "\n" + text(MARK) + "\n");
        Files.writeString(other, "\uFEFF" + LINE + "\n" + text(undo(VALUE)));

        assertEquals(3, DecisionFile.read(List.of(file, other)).decisions().size());
    }

    @Test
    void theSameIdForSomethingElseIsRefused() throws IOException {
        String other = LINE.replace("\"value\":12.5", "\"value\":13");

        assertTrue(refused(LINE + "\n" + other + "\n").contains("第 2 行不是有效的裁定（decision_id）"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "value          | \"value\":12.5                   | \"value\":\"12.5\"",
                "JSON           | \"value\":12.5                   | \"value\":1e9999999999",
                "value          | \"value\":12.5                   | \"value\":1e99999999",
                "value          | \"value\":12.5                   | \"value\":12.1234567",
                "value          | \"value\":12.5                   | \"value\":null",
                "mark           | \"mark\":\"number\"              | \"mark\":\"blank\"",
                "mark           | \"mark\":\"number\"              | \"mark\":\"three\"",
                "kind           | \"kind\":\"value\"               | \"kind\":\"delete\"",
                "kind           | \"kind\":\"value\"               | \"kind\":null",
                "year           | \"year\":2023                    | \"year\":\"2023\"",
                "year           | \"year\":2023                    | \"year\":99999999999",
                "year           | \"year\":2023                    | \"year\":3",
                "at             | \"at\":\"2026-03-08T02:11:40.123Z\" | \"at\":\"yesterday\"",
                "at             | \"at\":\"2026-03-08T02:11:40.123Z\" | \"at\":null",
                "key            | \"key\":\"requests/received/total\" | \"key\":\"total\"",
                "key            | \"key\":\"requests/received/total\" | \"key\":null",
                "form           | \"form\":\"ogi-2021\"            | \"form\":\"../../x\"",
                "by             | \"by\":\"甲\"                    | \"by\":\"\\u001b[2J\"",
                "by             | \"by\":\"甲\"                    | \"by\":\"\"",
                "by             | \"by\":\"甲\"                    | \"by\":{\"a\":1}",
                "organ          | \"organ\":\"霁川市公安局\"       | \"organ\":\"\"",
                "evidence       | \"evidence\":\"fedcba9876543210\" | \"evidence\":null",
                "evidence       | \"evidence\":\"fedcba9876543210\" | \"evidence\":\"xyz\"",
                "content_id     | \"content_id\":\"0123456789abcdef\" | \"content_id\":7",
                "rule           | \"rule\":null                    | \"rule\":\"requests.ledger\"",
                "undoes         | \"undoes\":null                  | \"undoes\":\"fedcba9876543210\"",
                "extra          | \"undoes\":null                  | \"extra\":1,\"undoes\":null",
                "undoes         | \"undoes\":null,                 | ``",
                "JSON           | \"undoes\":null                  | \"undoes\":null,\"undoes\":null",
                "JSON           | \"by\":\"甲\"                    | \"by\":[[[[[[[[1]]]]]]]]",
                "JSON           | {                                | {{",
                "decision_id    | {\"decision_id\":\"              | {\"decision_id\":\"X"
            })
    void aWrongFieldIsNamedWithItsLine(String field, String from, String to) throws IOException {
        String wrong = LINE.replaceFirst(Pattern.quote(from.strip()), Matcher.quoteReplacement(to.strip()));

        String said = refused(text(MARK) + "\n" + wrong + "\n");

        assertTrue(said.contains("第 2 行不是有效的裁定（" + field.strip() + "）"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\"", "{}", "not json at all"})
    void whatIsNoDecisionIsRefused(String line) throws IOException {
        assertTrue(refused(line + "\n" + LINE + "\n").contains("第 1 行"));
    }

    @Test
    void aLineOfManyMegabytesIsRefusedWithoutBeingHeld() throws IOException {
        assertTrue(refused(LINE + "\n{\"note\":\"" + "长".repeat(4_000_000) + "\"}\n")
                .contains("第 2 行"));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertTrue(refused("{\"by\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n")
                .contains("JSON"));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
        Decision named = new DecisionDraft(DecisionKind.VALUE, VALUE.at())
                .by("\u001b[2J")
                .of(VALUE.organ(), 2023, "ogi-2021")
                .about(VALUE.key(), "5")
                .on(VALUE.evidence())
                .to("6", Mark.NUMBER)
                .made();

        assertThrows(IllegalArgumentException.class, () -> DecisionFile.append(file, List.of(MARK, named)));
        assertFalse(Files.exists(file));
    }

    @Test
    void whatAHostileReportSaysCanBeDecidedAllTheSame() throws Exception {
        Decision hostile = new DecisionDraft(DecisionKind.VALUE, VALUE.at())
                .of("霁川\u202e局\u0007", 2023, "ogi-2021")
                .about(VALUE.key(), "\u0000<script>\n".repeat(2_000))
                .on(VALUE.evidence())
                .to("6", Mark.NUMBER)
                .made();

        DecisionFile.append(file, List.of(hostile));

        assertEquals("霁川\u202e局\u0007", read().get(0).organ());
        assertEquals(4_000, read().get(0).raw().length());
    }

    @Test
    void aFileThatIsNotThereOrNoFileIsRefused() {
        assertThrows(DatasetException.class, this::read);
        assertThrows(DatasetException.class, () -> DecisionFile.read(folder));
        assertFalse(DecisionFile.isThere(file));
    }

    @Test
    void nothingIsAppendedThroughALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "");
        Files.createSymbolicLink(file, target);

        assertThrows(IOException.class, () -> DecisionFile.append(file, List.of(MARK)));
        assertEquals(0, Files.size(target));
    }
}
