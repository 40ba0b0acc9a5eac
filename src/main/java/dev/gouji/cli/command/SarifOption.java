package dev.gouji.cli.command;

import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputBases;
import dev.gouji.cli.words.Language;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.sarif.SarifBaseline;
import dev.gouji.dataset.sarif.SarifFile;
import dev.gouji.dataset.sarif.SarifFrame;
import dev.gouji.report.FindingFilter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --sarif FILE}: the findings in the format of static analysis tools, besides whatever a command does. */
final class SarifOption {

    @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "help.sarif")
    private Path file;

    @Option(names = "--baseline", paramLabel = "FILE|DATASET", descriptionKey = "help.baseline")
    private Path older;

    /** What is done with a run whose conversions are to be handed on; returns what the run gives. */
    interface Work<T> {
        T run(ConversionSink sink) throws Exception;
    }

    /** What a log of these inputs is written for. */
    static SarifFrame frame(Session session, List<Input> inputs, FindingFilter filter) {
        Map<String, URI> bases = new HashMap<>();
        InputBases.of(inputs).forEach((name, base) -> bases.put(name, base.toUri()));
        return new SarifFrame(session.texts().language() == Language.ZH, bases, filter);
    }

    /** Whether a file was asked for. */
    boolean isGiven() {
        return file != null;
    }

    /** Does the work, writing what its conversions hold on the way; without a file the sink takes nothing. */
    <T> T writing(Session session, SarifFrame frame, Work<T> work) throws Exception {
        SarifBaseline baseline = baseline();
        if (file == null) {
            return work.run(conversion -> {});
        }
        try (SarifFile sarif = create(session, frame, baseline)) {
            T result = work.run(sarif::accept);
            sarif.finish();
            return result;
        }
    }

    /** The findings of the older run that was named; null when none was. */
    SarifBaseline baseline() throws DatasetException {
        return older == null ? null : SarifBaseline.read(older);
    }

    private SarifFile create(Session session, SarifFrame frame, SarifBaseline baseline) {
        try {
            return SarifFile.create(file, frame, baseline);
        } catch (IOException e) {
            throw new Refusal(session.texts().say("usage.sarif", file));
        }
    }
}
