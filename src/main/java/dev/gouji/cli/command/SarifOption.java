package dev.gouji.cli.command;

import dev.gouji.bulk.ConversionSink;
import dev.gouji.dataset.sarif.SarifFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --sarif FILE}: the findings in the format of static analysis tools, besides whatever a command does. */
final class SarifOption {

    @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "help.sarif")
    private Path file;

    /** What is done with a run whose conversions are to be handed on; returns what the run gives. */
    interface Work<T> {
        T run(ConversionSink sink) throws Exception;
    }

    /** Whether a file was asked for. */
    boolean isGiven() {
        return file != null;
    }

    /** Does the work, writing what its conversions hold on the way; without a file the sink takes nothing. */
    <T> T writing(Session session, Work<T> work) throws Exception {
        if (file == null) {
            return work.run(conversion -> {});
        }
        try (SarifFile sarif = create(session)) {
            T result = work.run(sarif::accept);
            sarif.finish();
            return result;
        }
    }

    private SarifFile create(Session session) {
        try {
            return SarifFile.create(file);
        } catch (IOException e) {
            throw new Refusal(session.texts().say("usage.sarif", file));
        }
    }
}
