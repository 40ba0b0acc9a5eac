package dev.gouji.ledger.organ;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Renaming;
import dev.gouji.report.Section;
import dev.gouji.report.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the organ of a report. Immutable and thread-safe.
 *
 * <p>Example: 霁川市公安局 begins with a city and is certain; 朝阳区人民政府 is certain when the path has 北京市 in it, when
 * the text writes 北京市朝阳区人民政府, or when the units file has one unit of that name.
 */
public final class OrganRegister {

    /** A name that begins with a province, city or county: these are not given twice, districts and towns are. */
    private static final Pattern QUALIFIED = Pattern.compile("^(?:国家|中华人民共和国|中国"
            + "|(?![本全我各])\\p{IsHan}{1,8}?(?:省|自治区|自治州|特别行政区|自治县|地区|盟|旗|综合实验区"
            + "|(?<!区|县|城)市(?![场政容民级区])|(?<!区)县(?!级)|(?<=\\p{IsHan}{2})州(?!市)))");

    private static final Pattern PLACE = Pattern.compile("(?![本全我各在和与对])\\p{IsHan}{2,9}?(?:省|自治区|自治州|市|地区|盟)");

    /** The last characters of it: names are not told from the words before them, and the same end is the same place. */
    private static final Pattern PLACE_AT_END = Pattern.compile("\\p{IsHan}{2}(?:市|自治州|地区|盟)$");

    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<String, List<Renaming>> renamings = new HashMap<>();
    private final Map<String, List<String>> formerNames = new HashMap<>();

    /** With what a units file and an alias file say; either may be empty. */
    public OrganRegister(List<Unit> units, List<Renaming> renamings) {
        units.forEach(unit -> this.units
                .computeIfAbsent(dense(unit.name()), name -> new ArrayList<>())
                .add(unit));
        for (Renaming renaming : renamings) {
            String old = dense(renaming.old());
            this.renamings.computeIfAbsent(old, name -> new ArrayList<>()).add(renaming);
            formerNames
                    .computeIfAbsent(dense(renaming.name()), name -> new ArrayList<>())
                    .add(old);
        }
    }

    /**
     * The name under which reports of one organ come together, whatever the place; null when the report has no name.
     *
     * @param agency as the report titles it
     * @param year the year reported on; null when unknown, then nothing is renamed
     */
    public String name(String agency, Integer year) {
        if (agency == null) {
            return null;
        }
        String name = dense(agency);
        // a chain of renamings ends, since each is later than the one before
        int after = Integer.MIN_VALUE;
        while (year != null) {
            Renaming next = next(name, year, after);
            if (next == null) {
                return name;
            }
            after = next.from();
            name = dense(next.name());
        }
        return name;
    }

    private Renaming next(String name, int year, int after) {
        return renamings.getOrDefault(name, List.of()).stream()
                .filter(renaming -> renaming.from() >= year && renaming.from() > after)
                .findFirst()
                .orElse(null);
    }

    /** The organ of a report; null when the report does not say its name. */
    public OrganId organ(AnnualReport report) {
        String agency = report.agency().value();
        String name = name(agency, report.year().value());
        return name == null ? null : new OrganId(name, place(name, dense(agency), report));
    }

    /**
     * Who published a report: the organ that its name, page, path and units file tell, as {@code docs/organs.md} has it.
     * It depends on this report alone, never on others of the run; {@link OrganIdentity#and} joins what several tell of one.
     *
     * @return null when the report does not say its organ's name
     */
    public OrganIdentity identify(AnnualReport report) {
        if (report.agency().value() == null) {
            return null;
        }
        OrganIdentity known = known(report);
        return known == null ? identify(report, unit(organ(report))) : known;
    }

    /** As {@link #identify(AnnualReport)}, where somebody said which division (GB/T 2260) the organ is of. */
    public OrganIdentity identify(AnnualReport report, String regionCode) {
        String agency = report.agency().value();
        return agency == null
                ? null
                : identify(report, new Unit(agency, null, false, null, regionCode, null))
                        .decided();
    }

    private OrganIdentity identify(AnnualReport report, Unit unit) {
        String agency = report.agency().value();
        String written = dense(agency);
        OrganIdentity organ = OrganFinder.find(written, report, unit);
        List<String> others = new ArrayList<>(List.of(name(agency, report.year().value())));
        others.addAll(formerNames.getOrDefault(written, List.of()));
        return organ.called(others);
    }

    /**
     * What somebody decided or the report's own conversion found; null where files that only a run has may tell more than a
     * conversion, and where agency or year are no longer what it found them for.
     */
    private OrganIdentity known(AnnualReport report) {
        String agency = report.agency().value();
        Integer year = report.year().value();
        OrganIdentity organ = report.identity().organ();
        boolean holds = organ != null
                && (isDecided(report) || !speaksOf(agency))
                && organ.name().equals(dense(agency))
                && organ.years().equals(year == null ? List.of() : List.of(year));
        return holds ? organ : null;
    }

    /**
     * Whether reports may all be one organ's, though what stands around some of them does not tell: when they have one full
     * name, and neither regions nor paths nor sites are at odds.
     *
     * @param reports of one {@link #name name}
     */
    public boolean mayBeOne(List<AnnualReport> reports) {
        AnnualReport first = reports.get(0);
        String name = name(first.agency().value(), first.year().value());
        return Namesakes.mayBeOne(
                name, reports, reports.stream().map(this::identify).toList());
    }

    /** Whether a units file or an alias file speaks of an organ of this name. */
    public boolean speaksOf(String agency) {
        if (agency == null) {
            return false;
        }
        String name = dense(agency);
        return units.containsKey(name) || renamings.containsKey(name) || formerNames.containsKey(name);
    }

    /** The unit of the units file that an organ is; null when there is none, or more than one that it may be. */
    public Unit unit(OrganId organ) {
        return units.getOrDefault(organ.name(), List.of()).stream()
                .filter(unit -> identity(unit).equals(organ.place()))
                .findFirst()
                .orElse(null);
    }

    private String place(String name, String written, AnnualReport report) {
        List<Unit> named = units.getOrDefault(name, List.of());
        OrganIdentity known = known(report);
        if (known != null && isDecided(report)) {
            return named.stream()
                    .filter(unit ->
                            known.regionCode() != null && known.regionCode().equals(unit.regionCode()))
                    .findFirst()
                    .map(OrganRegister::identity)
                    .orElse("region:" + known.regionCode());
        }
        if (named.size() == 1) {
            return identity(named.get(0));
        }
        String said = said(written, report);
        if (named.size() > 1) {
            List<Unit> fitting = named.stream()
                    .filter(unit -> unit.place() != null && said.contains(dense(unit.place())))
                    .toList();
            return fitting.size() == 1 ? identity(fitting.get(0)) : null;
        }
        if (QUALIFIED.matcher(name).find()) {
            return "";
        }
        OrganIdentity found = known == null ? OrganFinder.find(name, report, null) : known;
        if (found.certainty() == Certainty.READ && found.regionCode() != null) {
            return "region:" + found.regionCode();
        }
        return said.isEmpty() ? null : said;
    }

    private static boolean isDecided(AnnualReport report) {
        OrganIdentity organ = report.identity().organ();
        return organ != null && organ.identifiedBy() == OrganIdentity.By.DECISION;
    }

    /** Province and city that the path names, else those before the organ's name in the text; empty when there are none. */
    private static String said(String name, AnnualReport report) {
        String path = report.document();
        int slash = path.lastIndexOf('/');
        StringBuilder places = new StringBuilder();
        if (slash > 0) {
            for (String folder : path.substring(0, slash).split("/", -1)) {
                Matcher matcher = PLACE.matcher(dense(folder));
                while (matcher.find()) {
                    places.append(matcher.group());
                }
            }
        }
        return places.isEmpty() ? inText(name, report) : places.toString();
    }

    private static String inText(String name, AnnualReport report) {
        for (Section section : report.sections()) {
            String text = dense(section.text());
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Matcher before = PLACE_AT_END.matcher(text.substring(Math.max(0, at - 12), at));
                if (before.find()) {
                    return before.group();
                }
            }
        }
        return "";
    }

    private static String identity(Unit unit) {
        if (unit.creditCode() != null) {
            return "credit:" + unit.creditCode();
        }
        if (unit.regionCode() != null) {
            return "region:" + unit.regionCode();
        }
        return "unit:" + (unit.place() == null ? "" : dense(unit.place()));
    }

    static String dense(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
