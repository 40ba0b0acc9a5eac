package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.report.Origin;

/** What a message about a sum adds when not every figure in it was surely read. */
public final class Doubt {

    private static final Message DOUBT =
            new Message("；其中有读得不确定的数，请先对照原文", "; a figure in it was read with doubt: compare the original first");

    private Doubt() {}

    /** The addition, with the stop before it; nothing where the report itself is wrong. */
    public static Message of(Origin origin) {
        return DOUBT.when(origin == Origin.EXTRACTION);
    }
}
