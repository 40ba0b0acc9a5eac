package dev.gouji.cli;

import dev.gouji.cli.command.CommandTree;
import dev.gouji.cli.command.Session;
import dev.gouji.cli.command.Terminal;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.convert.DrawnPages;
import dev.gouji.convert.Inspection;
import dev.gouji.convert.Original;
import dev.gouji.document.Document;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A command that was run in this JVM.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Command(int code, String out, String err) {

    /** Runs the real program. */
    public static Command gouji(String... arguments) {
        return capture("", (in, streams) -> Gouji.run(arguments, in, streams[0], streams[1]));
    }

    /** Runs the commands over a reading of one's own. */
    public static Command over(BiFunction<String, byte[], Conversion> reading, String stdin, String... arguments) {
        Session.Engine engine = new Session.Engine() {
            @Override
            public void convert(Original original, Consumer<Conversion> found) {
                found.accept(reading.apply(original.document(), original.bytes()));
            }

            @Override
            public byte[] member(String document, byte[] bytes, String member) {
                throw new UnsupportedOperationException("the readings of tests have no members");
            }

            @Override
            public Inspection inspect(String document, byte[] bytes) {
                return new Inspection(reading.apply(document, bytes), Document.of(List.of()));
            }

            @Override
            public Message draw(byte[] bytes, Inspection inspection, DrawnPages pages) {
                throw new UnsupportedOperationException("the readings of tests have no pages");
            }
        };
        return capture(stdin, (in, streams) -> {
            Texts texts = Texts.in(List.of(arguments).contains("zh") ? Language.ZH : Language.EN);
            Session session = new Session(in, streams[0], streams[1], Terminal.NONE, Map.of(), texts, limits -> engine);
            return CommandTree.run(session, arguments);
        });
    }

    private static Command capture(String stdin, BiFunction<InputStream, PrintStream[], Integer> run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        PrintStream[] streams = {
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)
        };
        int code = run.apply(in, streams);
        return new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
