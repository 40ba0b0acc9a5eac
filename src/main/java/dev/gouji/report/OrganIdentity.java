package dev.gouji.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who published a report: an organ with the division (行政区划) that it belongs to. Immutable.
 *
 * <p>Example: the report titled 哈尔滨市阿城区教育局2023年… → 230112, 黑龙江省, 哈尔滨市, 阿城区, county, department, told by its name.
 *
 * @param id 16 hex digits, of its own name and its region code alone: {@link #id}
 * @param name its full name without white space; of several spellings the longest
 * @param otherNames what else it is called, here or by an alias file, in order
 * @param regionCode GB/T 2260, six digits, of a township nine; null when it is of the state, or when that stays open
 * @param province the name of the province it lies in; null when there is none, or when that stays open
 * @param prefecture the same of the prefecture
 * @param county the same of the county
 * @param town the same of the township
 * @param level its level; {@link Level#UNKNOWN} when that stays open
 * @param kind what it is
 * @param identifiedBy what told
 * @param certainty {@link Certainty#READ} or {@link Certainty#DOUBTFUL}
 * @param candidates the codes between which it stays open, in ascending order
 * @param years the years that it reports on here, in ascending order
 */
public record OrganIdentity(
        String id,
        String name,
        List<String> otherNames,
        String regionCode,
        String province,
        String prefecture,
        String county,
        String town,
        Level level,
        Kind kind,
        By identifiedBy,
        Certainty certainty,
        List<String> candidates,
        List<Integer> years) {

    /** What an organ is. */
    public enum Kind {
        /** 人民政府, or what stands for one: 街道办事处, 管委会. */
        GOVERNMENT,
        DEPARTMENT,
        UNKNOWN;

        /** As the dataset writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What tells an organ, the surest first. */
    public enum By {
        /** Somebody looked and decided; in the dataset as if a units file said so. */
        DECISION,
        UNITS,
        NAME,
        PAGE,
        PATH,
        NONE;

        /** As the dataset writes it. */
        public String code() {
            return this == DECISION ? UNITS.code() : name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int ID_DIGITS = 16;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** Copies the lists. */
    public OrganIdentity {
        otherNames = List.copyOf(otherNames);
        candidates = List.copyOf(candidates);
        years = List.copyOf(years);
    }

    /**
     * The id of an organ: the first 16 hex digits of SHA-256 over its own name, a line feed and its region code.
     *
     * @param ownName without the divisions above its own: {@code 阿城区教育局}
     * @param regionCode null when there is none
     */
    public static String id(String ownName, String regionCode) {
        String text = ownName + "\n" + (regionCode == null ? "" : regionCode);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** This organ, called so too. */
    public OrganIdentity called(List<String> names) {
        List<String> others = Stream.concat(otherNames.stream(), names.stream())
                .filter(other -> !other.equals(name))
                .distinct()
                .sorted()
                .toList();
        return with(others, identifiedBy);
    }

    /** This organ, as somebody decided. */
    public OrganIdentity decided() {
        return with(otherNames, By.DECISION);
    }

    private OrganIdentity with(List<String> others, By told) {
        return new OrganIdentity(
                id,
                name,
                others,
                regionCode,
                province,
                prefecture,
                county,
                town,
                level,
                kind,
                told,
                certainty,
                candidates,
                years);
    }

    /**
     * One line of what two reports tell of one organ, whichever comes first: all names and years, and no more certain than
     * the less certain of them.
     *
     * @param other of the same id, else an {@link IllegalArgumentException}
     */
    public OrganIdentity and(OrganIdentity other) {
        if (!id.equals(other.id)) {
            throw new IllegalArgumentException(name + " is not " + other.name);
        }
        OrganIdentity first = identifiedBy.compareTo(other.identifiedBy) >= 0 ? this : other;
        OrganIdentity longer = LONGEST_FIRST.compare(name, other.name) <= 0 ? this : other;
        OrganIdentity joined = new OrganIdentity(
                id,
                longer.name,
                List.of(),
                regionCode,
                province,
                prefecture,
                county,
                town,
                level == other.level ? level : Level.UNKNOWN,
                kind == other.kind ? kind : Kind.UNKNOWN,
                first.identifiedBy,
                certainty.and(other.certainty),
                all(candidates, other.candidates),
                all(years, other.years));
        return joined.called(Stream.of(List.of(name, other.name), otherNames, other.otherNames)
                .flatMap(List::stream)
                .toList());
    }

    private static <T extends Comparable<T>> List<T> all(List<T> some, List<T> others) {
        TreeSet<T> all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
