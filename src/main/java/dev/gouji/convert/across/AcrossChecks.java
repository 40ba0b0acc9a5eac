package dev.gouji.convert.across;

import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.util.ArrayList;
import java.util.List;

/** The checks over several inputs that there are. */
public final class AcrossChecks {

    private AcrossChecks() {}

    /**
     * All of them, in the order they are made in.
     *
     * @param units of a units file; null when there is none, then nothing is said of governments and their units
     * @param renamings of an alias file; empty when there is none
     */
    public static List<AcrossCheck> all(List<Unit> units, List<Renaming> renamings) {
        OrganRegister register = new OrganRegister(units == null ? List.of() : units, renamings);
        List<AcrossCheck> checks = new ArrayList<>();
        checks.add(new OriginalsAcross());
        checks.add(new SameReportsAcross(register));
        checks.add(new YearsAcross(register));
        if (units != null) {
            checks.add(new HierarchyAcross(units, register));
        }
        return checks;
    }
}
