package dev.gouji.cli.command;

import dev.gouji.cli.screen.ProgressBar;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.journal.ConversionHead;
import java.util.List;

/** Shows on a bar how far a run is. */
final class RunProgress extends RunNotices {

    private final ProgressBar bar;
    private final Texts texts;
    private int total;
    private int members;

    RunProgress(ProgressBar bar, Session session) {
        super(session);
        this.bar = bar;
        this.texts = session.texts();
    }

    @Override
    public void damaged(int inputs) {
        bar.hide();
        super.damaged(inputs);
    }

    @Override
    public void started(Phase phase, int steps) {
        if (phase == Phase.CONVERT) {
            total = steps;
        }
    }

    @Override
    public void converted(List<ConversionHead> heads, boolean fresh, long nanoseconds) {
        members += heads.size() - 1;
        for (ConversionHead head : heads) {
            bar.step(texts.say("status." + head.status().code()), (long) total + members);
        }
    }
}
