package dev.gouji.ledger.organ;

import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of an organ's name: {@code 国家税务总局｜长春市｜朝阳区｜税务局}. Immutable.
 *
 * @param vertical the system before the place; empty when there is none
 * @param place the last division of the name, as it is written; empty when there is none
 * @param regions the divisions that the place may be; empty when the name has none
 * @param rest what follows
 * @param guessed whether the place is a city that is named without its 市, {@code 大连｜海事局}, or the name has divisions
 *     that never were within each other
 */
record NameParts(String vertical, String place, List<Region> regions, String rest, boolean guessed) {

    /** Systems whose organs have the state's name first. */
    private static final Pattern VERTICAL = Pattern.compile("^(?:国家(?:税务总局|统计局|外汇管理局|邮政局|能源局|铁路局|粮食和物资储备局|矿山安全监察局"
            + "|金融监督管理总局|移民管理局)|中国(?:人民银行|气象局|证券监督管理委员会|银行保险监督管理委员会|银行业监督管理委员会|保险监督管理委员会|海事局|共产党)"
            + "|中华人民共和国|中共|生态环境部|自然资源部|交通运输部|水利部|财政部|审计署|应急管理部)(?=.)");

    /** The state's own: by its name, or that of a ministry. */
    private static final Pattern NATIONAL = Pattern.compile("^(?:国务院\\p{IsHan}*|最高人民(?:法院|检察院)"
            + "|(?:国家(?!级)|中国|全国)\\p{IsHan}{1,20}(?:局|委员会|办公室|院|署|中心|银行|理事会)"
            + "|(?:中华人民共和国)?(?:外交部|国防部|教育部|科学技术部|科技部|工业和信息化部|公安部|监察部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|国土资源部"
            + "|生态环境部|环境保护部|住房和城乡建设部|交通运输部|铁道部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|卫生部|退役军人事务部|应急管理部"
            + "|审计署|海关总署|国家\\p{IsHan}{2,15}(?:局|委员会)))$");

    /** What a system of the state has at its head. */
    private static final Pattern HEAD = Pattern.compile("^(?:办公厅|办公室|机关|\\p{IsHan}{2,8}司)$");

    /** A place, known or not. */
    private static final Pattern SPOT = Pattern.compile("省|县(?![城域级])|州(?!志)|盟|旗(?!舰)|市(?!场)|(?<![园社辖])区(?!域)");

    /** What stands for the division itself, and not for a part of it. */
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(?:人民政府|政府|街道办事处|地区办事处|办事处|街道|管理委员会|管委会|行政公署|行署)?(?:（?本级）?|机关)?$");

    private static final Pattern UNPLACED_GOVERNMENT =
            Pattern.compile("(?:人民政府|街道办事处|地区办事处|行政公署|[市县区镇乡]政府|(?:开发区|新区|园区|示范区|试验区)(?:管理委员会|管委会))$");

    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:[局厅委署院部所站]|委员会|办公室|中心|[总支大]队|法院|检察院|海关|联合会|银行|支行|公司|学校|大学)$");

    private static final Pattern ZONE =
            Pattern.compile("^\\p{IsHan}{0,14}?(?:开发区|新区|园区|示范区|试验区|实验区|管理区|保税区|度假区|风景区|名胜区|合作区|改革区|产业园|港区)(?!域)(.*)$");

    /** A division below that the list does not have, or not under this name. */
    private static final Pattern UNLISTED = Pattern.compile(
            "^(?:生产建设兵团|(?!市[场政容])\\p{IsHan}{1,7}?(?:(?<!社|辖|市|灌|校|库|景|林|矿|片)区(?![域划])|(?<!各)县(?!级|域)|市(?![场政容民级区])|旗)(?:(?:人民)?政府|\\p{IsHan}{2,20}[局委会办厅室队院所]$)"
                    + "|\\p{IsHan}{2,16}(?:人民政府|街道办事处|管委会)$)");

    private static final Pattern TOWN =
            Pattern.compile("^(\\p{IsHan}{1,12}?(?:镇|乡|街道|苏木))(?:((?:人民政府|政府|办事处|街道办事处)?)|(?:人民政府|政府|办事处)(\\p{IsHan}+)"
                    + "|(?<!城[乡镇]|乡镇|村镇|集镇)(\\p{IsHan}{2,10}(?:[队站所]|中心)))$");

    private static final Pattern DESIGNATOR =
            Pattern.compile("^(省(?!志)|自治区|市(?![场政容民级区志])|州(?!志)|盟|县(?![级域志城])|区(?![域划志])|旗(?![舰志]))(?=\\p{IsHan})");

    /** 厅 are departments of provinces alone; a 办公厅 may be anybody's. */
    private static final Pattern PROVINCIAL = Pattern.compile("^[^省市县区州盟旗]{2,12}(?<!办公)厅$");

    /** A department's or a government's name with nothing before it. */
    private static final Pattern BARE =
            Pattern.compile("^(?:人民政府|政府(?!采购)|教育|财政|公安|民政|司法|人力资源|自然资源|国土|生态环境|环境|住房|住建|城[乡市镇]|城管"
                    + "|综合|交通|公路|水[利务]|农[业村]|商务|文化|文物|广播|新闻|旅游|卫生|人口|退役|应急|安全生产|审计|市场|工商|质量|食品|药品|统计|医疗|发展|发改|经济|工业|科技|科学|民族"
                    + "|林业|园林|体育|信访|国有|国资|金融|地方|机关|行政|政务|档案|粮食|人民防空|人防|外事|侨务|台湾|扶贫|乡村|地震|海洋|渔业|供销|投资|大数据|公共|规划|残疾|知识产权"
                    + "|气象|税务|烟草|消防|邮政)");

    /** What the names of townships, and of nothing above, end in. */
    private static final Pattern TOWNISH = Pattern.compile("[镇乡场团]|街道|苏木|地区办事处");

    private static final int SHORT_CITY = 4;

    /** The parts of a dense name; of divisions those that may have been there in that year, unless there are none. */
    static NameParts of(String name, Integer year) {
        Regions known = TOWNISH.matcher(name).find() ? Regions.all() : Regions.counties();
        Matcher vertical = VERTICAL.matcher(name);
        int at = vertical.find() ? vertical.end() : 0;
        NameParts chain = chain(name, at, year, known).ofProvince();
        if (goesOnElsewhere(chain)) {
            // the divisions of another year, or of none
            NameParts ever = chain(name, at, null, known);
            chain = new NameParts(ever.vertical, ever.place, ever.regions, ever.rest, true);
        }
        boolean placeless =
                at == 0 && (chain.isNational() || DESIGNATOR.matcher(chain.rest).find());
        if (placeless || !chain.regions.isEmpty()) {
            return chain;
        }
        return city(name, at, year);
    }

    /** With provinces alone, where only they have such a department: {@code 吉林教育厅}. */
    private NameParts ofProvince() {
        List<Region> provinces = regions.stream()
                .filter(region -> region.level() == Level.PROVINCE)
                .toList();
        boolean only = regions.size() > 1
                && !provinces.isEmpty()
                && PROVINCIAL.matcher(rest).find();
        return only ? new NameParts(vertical, place, provinces, rest, guessed) : this;
    }

    /** Whether a division follows that does not lie in those before it. */
    private static boolean goesOnElsewhere(NameParts chain) {
        return !chain.regions.isEmpty()
                && Regions.counties().namesAt(chain.rest, 0).anyMatch(name -> name.length() > 2);
    }

    /** {@code 大连海事局}, {@code 平潭综合实验区}: a city without its 市, a county whose zone it is. */
    private static NameParts city(String name, int at, Integer year) {
        for (int length = SHORT_CITY; length >= 2; length--) {
            if (at + length < name.length()) {
                String place = name.substring(at, at + length);
                String rest = name.substring(at + length);
                List<Region> found = of(place + "市", List.of(), year, Regions.counties()).stream()
                        .filter(region -> region.level() == Level.PREFECTURE)
                        .toList();
                if (found.isEmpty() && ZONE.matcher(rest).find()) {
                    found = of(place + "县", List.of(), year, Regions.counties());
                }
                if (!found.isEmpty()) {
                    return new NameParts(name.substring(0, at), place, found, rest, at == 0);
                }
            }
        }
        return new NameParts(name.substring(0, at), "", List.of(), name.substring(at), false);
    }

    private static NameParts chain(String name, int from, Integer year, Regions known) {
        List<Region> context = List.of();
        String place = "";
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
                place = found;
                at += found.length();
                goesOn = true;
            }
        }
        return new NameParts(name.substring(0, from), place, context, name.substring(at), false);
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
        boolean named = NATIONAL.matcher(vertical + rest).find()
                && !SPOT.matcher(rest).find()
                && (vertical.isEmpty()
                        || vertical.equals("中华人民共和国")
                        || HEAD.matcher(rest).find());
        return regions.isEmpty() && (named || (isSystem() && HEAD.matcher(rest).find()));
    }

    private boolean isSystem() {
        return !vertical.isEmpty() && !vertical.startsWith("中共") && !vertical.startsWith("中国共产党");
    }

    /** Whether it may be another division's: {@code 朝阳区街道建设办公室} is not of 朝阳区街道. */
    boolean isDivided() {
        boolean street = place.endsWith("街道") && !GOVERNMENT.matcher(rest).find();
        return street
                && !Regions.counties()
                        .named(place.substring(0, place.length() - "街道".length()))
                        .isEmpty();
    }

    /** Whether what follows the place names a division of its own, which the list does not have. */
    boolean goesBelow() {
        return ZONE.matcher(rest).find()
                || UNLISTED.matcher(rest).find()
                || TOWN.matcher(rest).find();
    }

    /** Whether the name says the kind of its place alone, {@code 省教育厅}, or can be of no other, {@code 教育厅}. */
    boolean isDesignated() {
        return vertical.isEmpty()
                && regions.isEmpty()
                && (DESIGNATOR.matcher(rest).find() || PROVINCIAL.matcher(rest).find());
    }

    /** Whether such a name may be that of a division's organ. */
    boolean mayBeOf(Region region) {
        Matcher matcher = DESIGNATOR.matcher(rest);
        return matcher.find() ? region.name().endsWith(matcher.group(1)) : region.level() == Level.PROVINCE;
    }

    /** Whether it is a department's or a government's name with no place at all: {@code 教育局}. */
    boolean isBare() {
        return vertical.isEmpty() && regions.isEmpty() && BARE.matcher(rest).find();
    }

    /** Whether the name has no place, known or not. */
    boolean isPlaceless() {
        return isBare()
                || (vertical.isEmpty()
                        && regions.isEmpty()
                        && !SPOT.matcher(rest).find());
    }

    /** The township that follows the place; null when none does. */
    String town() {
        Matcher town = TOWN.matcher(rest);
        return town.find() ? town.group(1) : null;
    }

    /** The name without the divisions above its own, whichever way that is written. */
    String own(Region region) {
        if (region == null || guessed) {
            return vertical + place + rest;
        }
        String after = regions.isEmpty() ? DESIGNATOR.matcher(rest).replaceFirst("") : rest;
        return vertical + region.name() + after;
    }

    Kind kind() {
        if (!vertical.isEmpty()) {
            return Kind.DEPARTMENT;
        }
        if (regions.isEmpty() && !GOVERNMENT.matcher(afterDesignator()).find()) {
            return unplacedKind();
        }
        Matcher zone = ZONE.matcher(rest);
        String own = zone.find() ? zone.group(1) : afterDesignator();
        Matcher town = TOWN.matcher(rest);
        if (town.find()) {
            own = Stream.of(2, 3, 4)
                    .map(town::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
        return GOVERNMENT.matcher(own).find() ? Kind.GOVERNMENT : Kind.DEPARTMENT;
    }

    private Kind unplacedKind() {
        if (UNPLACED_GOVERNMENT.matcher(rest).find()) {
            return Kind.GOVERNMENT;
        }
        return DEPARTMENT.matcher(rest).find() ? Kind.DEPARTMENT : Kind.UNKNOWN;
    }

    private String afterDesignator() {
        return regions.isEmpty() ? DESIGNATOR.matcher(rest).replaceFirst("") : rest;
    }
}
