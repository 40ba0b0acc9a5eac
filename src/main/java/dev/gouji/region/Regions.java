package dev.gouji.region;

import dev.gouji.report.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The divisions, by name and by code. Immutable and thread-safe; read when it is first asked for. */
public final class Regions {

    /** The years of the lists that the table was made of: between two of them nothing is known. */
    private static final NavigableSet<Integer> LISTS =
            new TreeSet<>(List.of(2010, 2011, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2023));

    private static final String PEOPLES = "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇"
            + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|德昂|保安|裕固|独龙|鄂温克|鄂伦春|各";

    /** {@code 恩施土家族苗族自治州} is written {@code 恩施州} as often as not. */
    private static final Pattern AUTONOMOUS = Pattern.compile("^(\\p{IsHan}{2,7}?)(?:(?:" + PEOPLES + ")族?)+自治([州县])$");

    private static final Pattern PROVINCE = Pattern.compile("^(内蒙古|广西|西藏|宁夏|新疆|\\p{IsHan}{2,3}(?=[省市]$))");

    private static final Pattern ZONE = Pattern.compile("(?:开发区|示范区|管理区|保税区|园区|新区)$");

    private static final Pattern PROVINCE_OF_ZONE =
            Pattern.compile("^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川"
                    + "|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?!高新|经济)(?=\\p{IsHan}{2,3}?\\p{IsHan}{0,8}开发区$)");

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byCode = new HashMap<>();
    private int longest;

    private Regions(boolean towns) {
        lines("regions.tsv", fields -> {
            int first = Integer.parseInt(fields[4]);
            int last = Integer.parseInt(fields[5]);
            add(new Region(fields[0], fields[1], Level.of(fields[2]), sinceWhen(first), untilWhen(last)));
        });
        if (towns) {
            // which years had a town is not known
            lines("towns.tsv", fields -> add(new Region(fields[0], town(fields[1]), Level.TOWNSHIP, 0, ALWAYS)));
        }
    }

    /** Those at county level and above. */
    public static Regions counties() {
        return Counties.REGIONS;
    }

    /** The townships too: they take ten times as long to read. */
    public static Regions all() {
        return All.REGIONS;
    }

    /** Every division that has, or had, this name, full or usual; several where the name or the code was given twice. */
    public List<Region> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The division of this code, by the name it had last; null where there is none. */
    public Region of(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .max(Comparator.comparingInt(Region::last))
                .orElse(null);
    }

    /** The divisions whose name a text has at a place, the longest names first. */
    public Stream<String> namesAt(String text, int at) {
        int most = Math.min(longest, text.length() - at);
        return Stream.iterate(most, length -> length >= 2, length -> length - 1)
                .map(length -> text.substring(at, at + length))
                .filter(byName::containsKey);
    }

    /** The division of a level in which another lies, by the name it had last; null where there is none. */
    public Region above(Region region, Level level) {
        int digits = switch (level) {
            case PROVINCE -> 2;
            case PREFECTURE -> 4;
            case COUNTY -> 6;
            default -> region.code().length();
        };
        if (digits >= region.code().length()) {
            return region.level() == level ? region : null;
        }
        String code = region.code().substring(0, digits) + "0".repeat(6 - digits);
        Region found = of(code);
        return found != null && found.level() == level ? found : null;
    }

    private void add(Region region) {
        name(region.name(), region);
        byCode.computeIfAbsent(region.code(), code -> new ArrayList<>(1)).add(region);
        // most are townships, which have no other names
        if (region.level() == Level.TOWNSHIP) {
            return;
        }
        Matcher autonomous = AUTONOMOUS.matcher(region.name());
        if (autonomous.find()) {
            name(autonomous.group(1) + autonomous.group(2), region);
        }
        if (region.level() == Level.COUNTY) {
            zoneNames(region.name()).forEach(name -> name(name, region));
        }
        if (region.name().equals("吉林市")) {
            // the one city whose short name is that of a province
            name("吉林", region);
        }
        Matcher province = PROVINCE.matcher(region.name());
        if (region.level() == Level.PROVINCE && province.find()) {
            name(province.group(1), region);
        }
    }

    /** {@code 河北唐山海港经济开发区} is written without its province, others without 市, all in short. */
    private static Set<String> zoneNames(String name) {
        Set<String> names = new LinkedHashSet<>();
        if (ZONE.matcher(name).find()) {
            String city = PROVINCE_OF_ZONE.matcher(name).replaceFirst("").replaceFirst("^(\\p{IsHan}{2,3})市", "$1");
            names.add(city);
            names.add(city.replace("高新技术产业开发区", "高新区").replace("经济技术开发区", "经开区"));
            names.remove(name);
        }
        return names;
    }

    /** Some streets stand in the list by the name of their office. */
    private static String town(String name) {
        return name.endsWith("街道办事处") ? name.substring(0, name.length() - "办事处".length()) : name;
    }

    /** Two townships are called 街道, which says nothing in a text. */
    private void name(String name, Region region) {
        if (name.equals("街道")) {
            return;
        }
        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(region);
        longest = Math.max(longest, name.length());
    }

    private static int sinceWhen(int first) {
        Integer before = LISTS.lower(first);
        return before == null ? 0 : before + 1;
    }

    private static int untilWhen(int last) {
        Integer after = LISTS.higher(last);
        return after == null ? ALWAYS : after - 1;
    }

    private static void lines(String name, Consumer<String[]> each) {
        try (InputStream in = Regions.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the program", e);
        }
    }

    private static final class Counties {
        static final Regions REGIONS = new Regions(false);
    }

    private static final class All {
        static final Regions REGIONS = new Regions(true);
    }
}
