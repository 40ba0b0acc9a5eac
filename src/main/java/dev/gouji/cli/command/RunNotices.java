package dev.gouji.cli.command;

import dev.gouji.bulk.BulkListener;

/** Tells people what they should know of a run, whether or not they look at its progress. */
class RunNotices implements BulkListener {

    private final Session session;

    RunNotices(Session session) {
        this.session = session;
    }

    @Override
    public void damaged(int inputs) {
        session.err().println(session.texts().say("summary.damaged", inputs));
    }
}
