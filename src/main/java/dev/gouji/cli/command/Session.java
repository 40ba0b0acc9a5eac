package dev.gouji.cli.command;

import dev.gouji.bulk.worker.Compiler;
import dev.gouji.cli.print.Page;
import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.convert.DrawnPages;
import dev.gouji.convert.Inspection;
import dev.gouji.convert.Original;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a command works with: the streams, the terminal, the language, and the reading itself.
 *
 * @param in standard input
 * @param out standard output: data alone
 * @param err standard error: words for people
 * @param terminal which of them are terminals
 * @param environment the variables of the process
 * @param texts the sentences in the user's language
 * @param engine what reads an original, for given bounds
 */
public record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Map<String, String> environment,
        Texts texts,
        Function<Limits, Engine> engine) {

    /** Reads one original; never throws for what its bytes hold. */
    public interface Engine {

        /** What the original came to, and what its members did, each as soon as it is done. */
        void convert(Original original, Consumer<Conversion> found);

        /** The command that starts a process which reads the same way, compiled so; empty when there is none. */
        default List<String> workerCommand(Compiler compiler) {
            return List.of();
        }

        /** Whether an original is converted in a process of its own even when it is the only one. */
        default boolean needsProcess(byte[] bytes) {
            return false;
        }

        /** Whether an original that came to this should be converted in a process of its own after all, which may read more of it. */
        default boolean leavesDrawings(Conversion conversion) {
            return false;
        }

        /** The bytes of a member of a container ({@code a.zip!/b.docx}); null when there is none to be had. */
        byte[] member(String document, byte[] bytes, String member);

        /** The checks over all inputs of a command, with what users say of organs; {@code units} may be null. */
        default List<AcrossCheck> across(List<Unit> units, List<Renaming> renamings) {
            return List.of();
        }

        /** What the original came to by itself, with what was read. */
        Inspection inspect(String document, byte[] bytes);

        /** Draws the pages of what was inspected; why no page could be drawn, or null. */
        Message draw(byte[] bytes, Inspection inspection, DrawnPages pages) throws IOException;
    }

    /** Says that nobody reads standard output any more ({@code gouji … | head}): a quiet end, not an error. */
    static final class OutputClosed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The same session in a language. */
    Session speaking(Language language) {
        return new Session(in, out, err, terminal, environment, Texts.in(language), engine);
    }

    /** Standard output as a page. */
    Page page(InheritedOptions options) {
        return new Page(
                texts, Ink.of(options.color(), terminal.output(), environment), terminal.columns(), this::print);
    }

    /** Standard error as a page. */
    Page errorPage(InheritedOptions options) {
        return new Page(
                texts, Ink.of(options.color(), terminal.error(), environment), terminal.columns(), err::println);
    }

    /** Prints a line of standard output; ends the command when nobody reads it. */
    void print(String line) {
        // Not println: data has the same line breaks on every system.
        out.print(line + "\n");
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }

    /** Tells people about a misuse. */
    void complain(String sentence) {
        err.println(texts.say("usage.prefix") + Printable.line(sentence));
    }
}
