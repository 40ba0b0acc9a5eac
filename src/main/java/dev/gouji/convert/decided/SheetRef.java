package dev.gouji.convert.decided;

import dev.gouji.decide.Evidence;
import dev.gouji.decide.triage.TriageItem;
import dev.gouji.report.AnnualReport;

/** What was looked at, as a line of a sheet has it: {@code f-} and the evidence of a figure, {@code q-} of a finding, else {@code d-}. */
final class SheetRef {

    private SheetRef() {}

    static String of(TriageItem item, AnnualReport recorded, AnnualReport asRead) {
        return switch (item.kind()) {
            case FIGURE -> "f-" + Evidence.of(asRead, asRead.figuresByKey().get(item.key()));
            case FINDING -> "q-" + Evidence.of(recorded, item.finding());
            default -> "d-" + Evidence.ofFront(asRead);
        };
    }
}
