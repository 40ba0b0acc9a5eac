package dev.gouji.cli.print;

import dev.gouji.bulk.BulkRun.Need;
import dev.gouji.bulk.collect.RunPlan;
import dev.gouji.cli.screen.Printable;
import java.util.Locale;

/** Prints what a run would do. */
public final class PlanPrinter {

    private final Page page;

    /** On this page. */
    public PlanPrinter(Page page) {
        this.page = page;
    }

    /** Prints the counts; with {@code verbose} every input too, but for those that stand as they are. */
    public void print(RunPlan plan, boolean verbose) {
        for (Need need : Need.values()) {
            String key = "plan." + need.name().toLowerCase(Locale.ROOT).replace('_', '-');
            page.line(page.say(key, plan.documents(need).size()));
            if (verbose && need != Need.NOTHING) {
                plan.documents(need).forEach(document -> page.line("  " + Printable.line(document)));
            }
        }
    }
}
