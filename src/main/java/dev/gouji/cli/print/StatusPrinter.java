package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.dataset.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how a run stands. */
public final class StatusPrinter {

    private static final Map<RunStatus.State, Tone> TONES = Map.of(
            RunStatus.State.RUNNING, Tone.STRONG,
            RunStatus.State.DONE, Tone.GOOD,
            RunStatus.State.INTERRUPTED, Tone.WARNING);

    private final Page page;

    /** On this page. */
    public StatusPrinter(Page page) {
        this.page = page;
    }

    /** Prints it. */
    public void print(String folder, RunStatus status) {
        String state = page.say("run." + status.state().name().toLowerCase(Locale.ROOT));
        String phase = status.state() == RunStatus.State.DONE ? "" : " · " + page.say("phase." + status.phase());
        page.line(
                TONES.get(status.state()),
                Printable.line(folder) + " · " + state + phase + " · "
                        + page.say("run.progress", status.done(), status.total(), percent(status)));
        List<String> parts = new ArrayList<>();
        status.outcomes().forEach((code, count) -> parts.add(page.say("status." + code) + " " + count));
        if (!parts.isEmpty()) {
            page.line(String.join(page.say("list.and"), parts));
        }
        page.line(page.say("run.time", status.fresh(), status.done() - status.fresh(), status.seconds()));
        if (!status.problems().isEmpty()) {
            page.line(Tone.WARNING, page.say("run.problems"));
            status.problems()
                    .forEach(problem ->
                            page.line("  " + Printable.line(problem.document()) + " [" + problem.error() + "]"));
        }
        if (status.state() == RunStatus.State.INTERRUPTED) {
            page.line(page.say("run.resume"));
        }
    }

    private static int percent(RunStatus status) {
        return status.total() == 0 ? 100 : (int) (100L * status.done() / status.total());
    }
}
