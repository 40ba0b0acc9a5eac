package dev.gouji.ledger.organ;

import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity.By;
import dev.gouji.report.Section;
import dev.gouji.report.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The divisions that stand around a report: in the units file, in its path, before its organ's name in the text, in its
 * publisher's name, in its address. Immutable.
 *
 * @param units each a division that the units file names for it, as those it may be
 * @param page the same of the text and of the publisher
 * @param path the same of the path, from above
 */
record OrganHints(List<List<Region>> units, List<List<Region>> page, List<List<Region>> path) {

    static final OrganHints NONE = new OrganHints(List.of(), List.of(), List.of());

    /** So much before an organ's name belongs to it. */
    private static final int BEFORE = 16;

    private static final Pattern ADDRESS = Pattern.compile("(?:联系|通[讯信]|办公|单位)?地址[:：](.{4,40})");

    static OrganHints of(String name, AnnualReport report, Unit unit) {
        Integer year = report.year().value();
        List<List<Region>> units = new ArrayList<>();
        if (unit != null) {
            Stream.of(unit.place(), unit.parent())
                    .filter(Objects::nonNull)
                    .forEach(said -> units.addAll(named(dense(said), year)));
        }
        List<List<Region>> page = new ArrayList<>();
        if (report.publication().publisher() != null) {
            page.addAll(named(dense(report.publication().publisher()), year));
        }
        for (Section section : report.sections()) {
            String text = dense(section.text());
            for (int at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
                page.addAll(atTheEnd(text.substring(Math.max(0, at - BEFORE), at), year));
            }
            ADDRESS.matcher(text).results().forEach(address -> page.addAll(named(address.group(1), year)));
        }
        List<List<Region>> path = new ArrayList<>();
        String document = report.document();
        Arrays.stream(document.split("[/!]+", -1)).forEach(folder -> path.addAll(named(dense(folder), year)));
        return new OrganHints(List.copyOf(units), List.copyOf(page), List.copyOf(path));
    }

    List<List<Region>> of(By by) {
        return switch (by) {
            case UNITS -> units;
            case PAGE -> page;
            case PATH -> path;
            default -> List.of();
        };
    }

    /** Whether any of a list is the county that a township lies in. */
    static boolean haveCounty(List<List<Region>> hints, Region town) {
        return hints.stream()
                .anyMatch(hint -> hint.stream().allMatch(region -> region.level() == Level.COUNTY)
                        && hint.stream().anyMatch(town::isWithin));
    }

    /** The divisions that what tells names and that it lies in, by code; those that agree with all of it. */
    List<Region> around(By by) {
        List<List<Region>> hints = of(by);
        Map<String, Region> around = new TreeMap<>();
        for (Region region : hints.stream().flatMap(List::stream).toList()) {
            for (Level level : List.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)) {
                Region above = Regions.counties().above(region, level);
                if (above != null) {
                    around.putIfAbsent(above.code(), above);
                }
            }
        }
        return fitting(List.copyOf(around.values()), hints);
    }

    /** The one division that lies in all others of a list; null when there is none, or when that stays open. */
    static Region deepest(List<List<Region>> hints) {
        List<Region> fitting = fitting(hints.stream().flatMap(List::stream).toList(), hints);
        Level level = fitting.stream()
                .map(Region::level)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Region> deepest =
                fitting.stream().filter(region -> region.level() == level).toList();
        boolean one = deepest.stream().map(Region::code).distinct().count() == 1;
        return one ? deepest.get(0) : null;
    }

    /** Those of some divisions that agree with every hint of a list; all of them where a list has none. */
    static List<Region> fitting(List<Region> candidates, List<List<Region>> hints) {
        return candidates.stream()
                .filter(one -> hints.stream().allMatch(hint -> hint.stream().anyMatch(other -> agree(one, other))))
                .toList();
    }

    private static boolean agree(Region one, Region other) {
        return one.isWithin(other) || other.isWithin(one);
    }

    /** The divisions at county level and above that a text names with their full names. */
    private static List<List<Region>> named(String text, Integer year) {
        List<List<Region>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String name = Regions.counties()
                    .namesAt(text, at)
                    .filter(candidate -> !whole(candidate, year).isEmpty())
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                at++;
            } else {
                found.add(whole(name, year));
                at += name.length();
            }
        }
        return found;
    }

    /** Those that stand without a gap at the end of a text. */
    private static List<List<Region>> atTheEnd(String text, Integer year) {
        for (int at = 0; at < text.length(); at++) {
            List<List<Region>> found = named(text.substring(at), year);
            String names = String.join(
                    "", found.stream().map(hint -> hint.get(0).name()).toList());
            if (!found.isEmpty() && names.equals(text.substring(at))) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Region> whole(String name, Integer year) {
        List<Region> ever = Regions.counties().named(name).stream()
                .filter(region -> region.name().equals(name) || region.level() == Level.PROVINCE)
                .toList();
        List<Region> then = ever.stream().filter(region -> region.mayBeOf(year)).toList();
        return then.isEmpty() ? ever : then;
    }

    private static String dense(String text) {
        return OrganRegister.dense(text);
    }
}
