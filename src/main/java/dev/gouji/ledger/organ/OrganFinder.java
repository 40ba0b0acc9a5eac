package dev.gouji.ledger.organ;

import dev.gouji.ledger.organ.PlacedOrgan.By;
import dev.gouji.ledger.organ.PlacedOrgan.Kind;
import dev.gouji.region.Level;
import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.AnnualReport;
import java.util.List;

/**
 * Finds the division of an organ: by its name, and where that may be several's or says none, by what stands around its
 * report. What is not unique stays open. The rules, and how often they are right, are in docs/organs.md.
 */
final class OrganFinder {

    private OrganFinder() {}

    /** The organ of this dense name that published a report. */
    static PlacedOrgan find(String name, AnnualReport report) {
        NameParts parts = NameParts.of(name, report.year().value());
        if (parts.isNational()) {
            return new PlacedOrgan(name, null, Level.NATIONAL, Kind.DEPARTMENT, By.NAME, true, List.of());
        }
        if (parts.regions().size() == 1) {
            return told(name, parts, parts.regions().get(0), By.NAME);
        }
        OrganHints hints = OrganHints.of(name, report);
        if (parts.regions().isEmpty()) {
            return unplaced(name, parts, hints);
        }
        List<Region> byPage = OrganHints.fitting(parts.regions(), hints.page());
        if (byPage.size() == 1) {
            return told(name, parts, byPage.get(0), By.PAGE);
        }
        List<Region> byBoth = OrganHints.fitting(byPage, hints.path());
        if (byBoth.size() == 1) {
            return told(name, parts, byBoth.get(0), By.PATH);
        }
        return open(name, parts, parts.regions());
    }

    /** An organ whose division a units file says; as it is where nobody has heard of such a division. */
    static PlacedOrgan placed(PlacedOrgan organ, String code) {
        Region region = Regions.all().of(code);
        return region == null
                ? organ
                : new PlacedOrgan(organ.name(), region, region.level(), organ.kind(), By.UNITS, true, List.of());
    }

    /** A name without a place, {@code 省教育厅} or {@code 教育局}: it is that of the place around it. */
    private static PlacedOrgan unplaced(String name, NameParts parts, OrganHints hints) {
        Level level = parts.designated();
        if (level != null) {
            Region byPage = OrganHints.at(level, hints.page());
            if (byPage != null) {
                return told(name, parts, byPage, By.PAGE);
            }
            Region byPath = OrganHints.at(level, hints.path());
            if (byPath != null) {
                return told(name, parts, byPath, By.PATH);
            }
        }
        return open(name, parts, List.of());
    }

    private static PlacedOrgan told(String name, NameParts parts, Region region, By by) {
        boolean below = parts.goesBelow();
        Level level = region.level();
        if (below) {
            level = parts.isTown() ? Level.TOWNSHIP : Level.UNKNOWN;
        }
        // who else had the name of a township before 2023 is not known
        boolean certain =
                !below && !parts.guessed() && (region.level() != Level.TOWNSHIP || !name.startsWith(region.name()));
        return new PlacedOrgan(name, region, level, parts.kind(), by, certain, List.of());
    }

    private static PlacedOrgan open(String name, NameParts parts, List<Region> candidates) {
        Level level = candidates.stream().map(Region::level).distinct().count() == 1
                ? candidates.get(0).level()
                : Level.UNKNOWN;
        List<String> codes =
                candidates.stream().map(Region::code).distinct().sorted().toList();
        return new PlacedOrgan(name, null, level, parts.kind(), By.NONE, false, codes);
    }
}
