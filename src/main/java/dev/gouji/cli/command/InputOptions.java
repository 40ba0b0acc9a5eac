package dev.gouji.cli.command;

import dev.gouji.bulk.ProgramIdentity;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.worker.WorkerBounds;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options of commands that read inputs; {@code --limit-<bound>} is made from the bounds themselves. */
final class InputOptions {

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            descriptionKey = "help.jobs")
    private Integer jobs;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "help.fail-on")
    private FailOn failOn;

    @Option(names = "--isolate", paramLabel = "auto|process|none", descriptionKey = "help.isolate")
    private Isolation isolation;

    @Option(names = "--bom", descriptionKey = "help.bom")
    private boolean bom;

    @Option(names = "--scans", paramLabel = "yes|no", descriptionKey = "help.scans")
    private Scans scans;

    @Option(names = "--progress", paramLabel = "plain|json|none", descriptionKey = "help.progress")
    private Progress progress;

    /** How a run says how far it is. */
    enum Progress {
        /** By a bar where standard error is a terminal, else not at all. */
        AUTO,
        PLAIN,
        JSON,
        NONE
    }

    /** Whether pages that are pictures are read. */
    enum Scans {
        YES,
        NO
    }

    /** Whether inputs are converted in processes of their own. */
    enum Isolation {
        /** But for a single file that can harm no other. */
        AUTO,
        PROCESS,
        NONE
    }

    private static final List<Bound> RESOURCES =
            List.of(Bound.SECONDS, Bound.SCAN_SECONDS, Bound.TOTAL_SECONDS, Bound.MEMORY);

    private final Map<Bound, Long> limits = new EnumMap<>(Bound.class);
    private final Texts texts;

    InputOptions(Texts texts) {
        this.texts = texts;
    }

    /** Gives a command its {@code --limit-…} options. */
    void addLimits(CommandSpec command) {
        for (Bound bound : Bound.values()) {
            String counted = texts.language() == Language.ZH ? bound.zh() : bound.en();
            command.addOption(OptionSpec.builder("--limit-" + bound.option())
                    .type(Long.class)
                    .paramLabel("N")
                    .description(texts.say("help.limit", counted, bound.standard()))
                    .setter(new picocli.CommandLine.Model.ISetter() {
                        @Override
                        @SuppressWarnings("unchecked")
                        public <T> T set(T value) {
                            return value == null ? null : (T) limits.put(bound, (Long) value);
                        }
                    })
                    .build());
        }
    }

    /** The bounds asked for. */
    Limits limits() {
        limits.forEach((bound, value) -> requirePositive("limit-" + bound.option(), value));
        Map<Bound, Long> all = new EnumMap<>(Bound.class);
        all.putAll(limits);
        if (scans == Scans.NO) {
            all.put(Bound.SCANNED_PAGES, 0L);
        }
        return new Limits(all);
    }

    /** What decides the result of an input besides its bytes. */
    RunKey key() throws IOException {
        Map<Bound, Long> bounds = new EnumMap<>(limits().values());
        StringBuilder resources = new StringBuilder();
        for (Bound bound : RESOURCES) {
            resources.append(bound).append(' ').append(bounds.remove(bound)).append('\n');
        }
        return RunKey.of(ProgramIdentity.of(CommandTree.class), bounds.toString(), resources.toString());
    }

    /** Whether inputs are converted in processes of their own. */
    Isolation isolation() {
        return isolation == null ? Isolation.AUTO : isolation;
    }

    /** What a worker process may use for a document. */
    WorkerBounds workerBounds() {
        Limits limits = limits();
        long scanning = scans == Scans.NO ? 0 : limits.of(Bound.SCAN_SECONDS);
        return new WorkerBounds(
                limits.of(Bound.SECONDS) + scanning, limits.of(Bound.TOTAL_SECONDS), limits.of(Bound.MEMORY));
    }

    /** How the run says how far it is. */
    Progress progress() {
        return progress == null ? Progress.AUTO : progress;
    }

    /** How many inputs at a time. */
    int jobs() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        requirePositive("jobs", jobs);
        return jobs;
    }

    /** What to fail on. */
    FailOn failOn(FailOn otherwise) {
        return failOn == null ? otherwise : failOn;
    }

    /** Whether CSV files begin with a byte order mark. */
    boolean bom() {
        return bom;
    }

    private void requirePositive(String option, long value) {
        if (value < 1) {
            throw new Refusal(texts.say("usage.not-positive", option, value));
        }
    }
}
