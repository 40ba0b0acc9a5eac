package dev.gouji.ledger.organ;

import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.OrganIdentity.By;
import dev.gouji.report.OrganIdentity.Kind;
import dev.gouji.report.Unit;
import java.util.List;

/**
 * Finds the division of an organ: by its name, and where that may be several's or says none, by what stands around its
 * report. What is not unique stays open. The rules, and how often they are right, are in docs/organs.md.
 */
final class OrganFinder {

    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int STATISTICS = 12;

    private final String name;
    private final Integer year;
    private final NameParts parts;

    private OrganFinder(String name, Integer year) {
        this.name = name;
        this.year = year;
        this.parts = NameParts.of(name, year);
    }

    /**
     * The organ of this dense name that published a report.
     *
     * @param unit the unit of the units file that it is; null when there is none
     */
    static OrganIdentity find(String name, AnnualReport report, Unit unit) {
        return new OrganFinder(name, report.year().value()).find(report, unit);
    }

    private OrganIdentity find(AnnualReport report, Unit unit) {
        Region said = said(unit);
        if (said != null) {
            return organ(said, said.level(), By.UNITS, true);
        }
        if (parts.isNational()) {
            return organ(null, Level.NATIONAL, By.NAME, true);
        }
        if (parts.regions().size() == 1 && !isTownAlone(parts.regions().get(0))) {
            return told(parts.regions().get(0), By.NAME);
        }
        OrganHints hints = OrganHints.of(name, report, unit);
        return parts.regions().isEmpty() ? unplaced(hints) : chosen(hints);
    }

    /** The division that a units file says; null when it says none, or one that nobody has heard of. */
    private static Region said(Unit unit) {
        String code = unit == null ? null : unit.regionCode();
        if (code == null) {
            return null;
        }
        // the Bureau of Statistics fills codes up with zeros
        String whole = code.length() == STATISTICS ? code.substring(0, TOWN) : code;
        String fitting = whole.length() == TOWN && whole.endsWith("000") ? whole.substring(0, COUNTY) : whole;
        return known(fitting.length() == TOWN).of(fitting);
    }

    /** A name of several divisions, or of a township: who else had that before 2023 is not known. */
    private OrganIdentity chosen(OrganHints hints) {
        List<Region> left = parts.regions();
        for (By by : List.of(By.UNITS, By.PAGE, By.PATH)) {
            left = OrganHints.fitting(left, hints.of(by));
            boolean told =
                    left.size() == 1 && (!isTownAlone(left.get(0)) || OrganHints.haveCounty(hints.of(by), left.get(0)));
            if (told) {
                return told(left.get(0), by);
            }
        }
        if (left.size() == 1 && parts.regions().size() == 1) {
            return organ(left.get(0), left.get(0).level(), By.NAME, false);
        }
        return open(left.isEmpty() ? parts.regions() : left);
    }

    private boolean isTownAlone(Region region) {
        return region.level() == Level.TOWNSHIP && name.startsWith(region.name());
    }

    /** A name without a place, {@code 省教育厅} or {@code 教育局}: it is that of the place around it. */
    private OrganIdentity unplaced(OrganHints hints) {
        for (By by : List.of(By.UNITS, By.PAGE, By.PATH)) {
            if (parts.isDesignated()) {
                List<Region> may =
                        hints.around(by).stream().filter(parts::mayBeOf).toList();
                if (!may.isEmpty()) {
                    return may.size() == 1 ? organ(may.get(0), may.get(0).level(), by, true) : open(may);
                }
            } else if (parts.isBare() || (by == By.UNITS && parts.isPlaceless())) {
                // a folder may be that of the place above
                Region region = OrganHints.deepest(hints.of(by));
                if (region != null) {
                    return organ(region, region.level(), by, by == By.UNITS);
                }
            }
        }
        return open(List.of());
    }

    private OrganIdentity told(Region region, By by) {
        boolean below = parts.goesBelow();
        Level level = region.level();
        if (below) {
            level = parts.town() == null ? Level.UNKNOWN : Level.TOWNSHIP;
        }
        return organ(region, level, by, !below && !parts.guessed() && !parts.isDivided());
    }

    private OrganIdentity open(List<Region> candidates) {
        Level level = candidates.stream().map(Region::level).distinct().count() == 1
                ? candidates.get(0).level()
                : Level.UNKNOWN;
        List<String> codes =
                candidates.stream().map(Region::code).distinct().sorted().toList();
        return organ(null, level, By.NONE, false, codes);
    }

    private OrganIdentity organ(Region region, Level level, By by, boolean certain) {
        return organ(region, level, by, certain, List.of());
    }

    private OrganIdentity organ(Region region, Level level, By by, boolean certain, List<String> candidates) {
        String code = region == null ? null : region.code();
        Kind kind = level == Level.NATIONAL ? Kind.DEPARTMENT : parts.kind();
        String town = name(region, Level.TOWNSHIP);
        return new OrganIdentity(
                OrganIdentity.id(parts.own(region), code),
                name,
                List.of(),
                code,
                name(region, Level.PROVINCE),
                name(region, Level.PREFECTURE),
                name(region, Level.COUNTY),
                town == null && region != null ? parts.town() : town,
                level,
                kind,
                by,
                certain ? Certainty.READ : Certainty.DOUBTFUL,
                candidates,
                year == null ? List.of() : List.of(year));
    }

    /** The townships are read when they are needed. */
    private static Regions known(boolean towns) {
        return towns ? Regions.all() : Regions.counties();
    }

    private static String name(Region region, Level level) {
        boolean town = region != null && region.level() == Level.TOWNSHIP;
        Region above = region == null ? null : known(town).above(region, level);
        return above == null ? null : above.name();
    }
}
