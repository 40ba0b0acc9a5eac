package dev.gouji.ledger.organ;

import dev.gouji.region.Level;
import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an organ's name: {@code 国家税务总局｜长春市｜朝阳区｜税务局}. Immutable.
 *
 * @param vertical the system before the place; empty when there is none
 * @param regions the divisions that the place may be; empty when the name has none
 * @param rest what follows
 * @param guessed whether the place is a city that is named without its 市: {@code 大连｜海事局}
 */
record NameParts(String vertical, List<Region> regions, String rest, boolean guessed) {

    /** Systems whose organs have the state's name first. */
    private static final Pattern VERTICAL = Pattern.compile("^(?:国家(?:税务总局|统计局|外汇管理局|邮政局|能源局|铁路局|粮食和物资储备局|矿山安全监察局"
            + "|金融监督管理总局|移民管理局)|中国(?:人民银行|气象局|证券监督管理委员会|银行保险监督管理委员会|银行业监督管理委员会|保险监督管理委员会|海事局)"
            + "|中华人民共和国|生态环境部|自然资源部|交通运输部|水利部|财政部|审计署|应急管理部)(?=.)");

    private static final Pattern NATIONAL = Pattern.compile(
            "^(?:国家|中国(?![（(])|中华人民共和国|国务院|全国|最高人民)|^(?!.*(?:宣传部|组织部|统战部|武装部|俱乐部)$)[^省市县区州]{2,10}(?:部|总署|审计署|总局)$");

    /** What stands for the division itself, and not for a part of it. */
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(?:人民政府|政府|街道办事处|地区办事处|办事处|街道|管理委员会|管委会|行政公署|行署)?(?:（?本级）?|机关)?$");

    private static final Pattern ZONE =
            Pattern.compile("^\\p{IsHan}{0,14}?(?:开发区|新区|园区|示范区|试验区|实验区|管理区|保税区|度假区|风景区|名胜区|合作区|改革区|产业园|港区)(?!域)(.*)$");

    /** A division below that the list does not have, or not under this name. */
    private static final Pattern UNLISTED = Pattern.compile(
            "^(?:生产建设兵团|(?!市[场政容])\\p{IsHan}{1,7}?(?:(?<!社|辖|市|灌|校|库|景|林|矿|片)区(?![域划])|(?<!各)县(?!级|域)|市(?![场政容民级区])|旗)(?:(?:人民)?政府|\\p{IsHan}{2,20}[局委会办厅室队院所]$))");

    private static final Pattern TOWN = Pattern.compile("^(\\p{IsHan}{1,12}?(?:镇|乡|街道|苏木))((?:人民政府|政府|办事处|街道办事处)?)$");

    private static final Map<String, Level> DESIGNATORS = Map.of(
            "省", Level.PROVINCE,
            "自治区", Level.PROVINCE,
            "市", Level.PREFECTURE,
            "州", Level.PREFECTURE,
            "盟", Level.PREFECTURE,
            "县", Level.COUNTY,
            "区", Level.COUNTY,
            "旗", Level.COUNTY);

    private static final Pattern DESIGNATOR =
            Pattern.compile("^(省|自治区|市(?![场政容民级区])|州|盟|县(?!级|域)|区(?![域划])|旗)(?=\\p{IsHan})");

    /** What the names of townships, and of nothing above, end in. */
    private static final Pattern TOWNISH = Pattern.compile("[镇乡场团]|街道|苏木|地区办事处");

    private static final int SHORT_CITY = 4;

    /** The parts of a dense name; of divisions those that may have been there in that year, unless there are none. */
    static NameParts of(String name, Integer year) {
        Regions known = TOWNISH.matcher(name).find() ? Regions.all() : Regions.counties();
        Matcher vertical = VERTICAL.matcher(name);
        int at = vertical.find() ? vertical.end() : 0;
        NameParts chain = chain(name, at, year, known);
        boolean placeless =
                at == 0 && (chain.isNational() || DESIGNATOR.matcher(chain.rest).find());
        if (placeless || !chain.regions.isEmpty()) {
            return chain;
        }
        return city(name, at, year);
    }

    /** {@code 大连海事局}, {@code 苏州工业园区}: a city without its 市. */
    private static NameParts city(String name, int at, Integer year) {
        for (int length = SHORT_CITY; length >= 2; length--) {
            if (at + length < name.length()) {
                List<Region> found =
                        of(name.substring(at, at + length) + "市", List.of(), year, Regions.counties()).stream()
                                .filter(region -> region.level() == Level.PREFECTURE)
                                .toList();
                if (!found.isEmpty()) {
                    return new NameParts(name.substring(0, at), found, name.substring(at + length), at == 0);
                }
            }
        }
        return new NameParts(name.substring(0, at), List.of(), name.substring(at), false);
    }

    private static NameParts chain(String name, int from, Integer year, Regions known) {
        List<Region> context = List.of();
        int at = from;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            int here = at;
            List<Region> above = context;
            String found = known.namesAt(name, here)
                    .filter(candidate -> !of(candidate, above, year, known).isEmpty())
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                context = of(found, above, year, known);
                at += found.length();
                goesOn = true;
            }
        }
        return new NameParts(name.substring(0, from), context, name.substring(at), false);
    }

    /** The divisions of this name, within one of others where there are any. */
    private static List<Region> of(String name, List<Region> above, Integer year, Regions known) {
        List<Region> within = known.named(name).stream()
                .filter(region -> above.isEmpty()
                        || above.stream()
                                .anyMatch(outer ->
                                        region.isWithin(outer) && region.level().compareTo(outer.level()) > 0))
                .toList();
        List<Region> then =
                within.stream().filter(region -> region.mayBeOf(year)).toList();
        return then.isEmpty() ? within : then;
    }

    /** Whether it is an organ of the state itself. */
    boolean isNational() {
        return regions.isEmpty() && NATIONAL.matcher(vertical + rest).find();
    }

    /** Whether what follows the place names a division of its own, which the list does not have. */
    boolean goesBelow() {
        return ZONE.matcher(rest).find()
                || UNLISTED.matcher(rest).find()
                || TOWN.matcher(rest).find();
    }

    /** The level of a name that says only that: {@code 省教育厅}; null for others. */
    Level designated() {
        Matcher matcher = DESIGNATOR.matcher(rest);
        return vertical.isEmpty() && regions.isEmpty() && matcher.find() ? DESIGNATORS.get(matcher.group(1)) : null;
    }

    /** Whether what follows the place is the government of a township. */
    boolean isTown() {
        return TOWN.matcher(rest).find();
    }

    PlacedOrgan.Kind kind() {
        Matcher zone = ZONE.matcher(rest);
        String own = zone.find() ? zone.group(1) : rest;
        Matcher town = TOWN.matcher(rest);
        if (town.find()) {
            own = town.group(2);
        }
        boolean government = vertical.isEmpty() && GOVERNMENT.matcher(own).find();
        return government ? PlacedOrgan.Kind.GOVERNMENT : PlacedOrgan.Kind.DEPARTMENT;
    }
}
