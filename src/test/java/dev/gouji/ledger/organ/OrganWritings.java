package dev.gouji.ledger.organ;

import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.Level;
import dev.gouji.report.Unit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Writes the names of organs of divisions the ways that reports do, with what stands around them. */
final class OrganWritings {

    /** A name, with what stands around it; the code is null for the state's own and for what nobody can tell. */
    record Writing(String name, int year, String path, String text, Unit unit, String code) {}

    /** Makes a writing of a division, or null when it has none of this kind. */
    interface Writer {
        Writing write(Region region, int year);
    }

    private static final List<String> BUREAUS = List.of(
            "教育体育局",
            "市场监管局",
            "住房和城乡建设局",
            "农业农村局",
            "退役军人事务局",
            "政务服务数据管理局",
            "城市管理行政执法局",
            "县城建设指挥部办公室",
            "区域合作办公室",
            "镇村建设服务中心",
            "旗舰产业促进中心",
            "州志办公室",
            "交通运输局",
            "机关事务管理局",
            "新闻出版局",
            "公安局交通警察支队",
            "医疗保障局",
            "卫生和计划生育局",
            "国土资源局",
            "环境保护局",
            "供销合作社联合社",
            "残疾人联合会",
            "街道建设管理办公室",
            "港务管理局",
            "园区服务中心");

    private static final List<String> BARE = List.of(
            "教育局",
            "卫生健康委员会",
            "水利局",
            "审计局",
            "信访局",
            "市场监督管理局",
            "投资促进中心",
            "行政审批服务局",
            "畜牧兽医局",
            "史志办公室",
            "城市管理综合行政执法局",
            "人民政府办公室");

    private static final List<String> TOWN_ENDS = List.of("人民政府", "", "人民政府办公室", "综合行政执法队", "便民服务中心");

    final List<Region> counties = regions("regions.tsv", Regions.counties());
    final List<Region> towns = regions("towns.tsv", Regions.all());
    private final Random random;

    OrganWritings(long seed) {
        random = new Random(seed);
    }

    /** The kinds of writings of divisions at county level and above. */
    Map<String, Writer> ofCounties() {
        Map<String, Writer> writers = new TreeMap<>();
        writers.put(
                "01 county and above, department",
                (region, year) -> plain(region, year, prefix(region) + region.name() + bureau()));
        writers.put(
                "02 county and above, government",
                (region, year) ->
                        plain(region, year, prefix(region) + region.name() + pick(List.of("人民政府", "政府", "人民政府办公室"))));
        writers.put(
                "03 renamed, merged, recoded",
                (region, year) -> region.first() > 2010 || region.last() < 2023
                        ? plain(region, year, prefix(region) + region.name() + bureau())
                        : null);
        writers.put(
                "04 zones",
                (region, year) -> isZone(region)
                        ? plain(
                                region,
                                year,
                                prefix(region) + region.name() + pick(List.of("管理委员会", "管委会", "财政局", "管理委员会办公室", "")))
                        : null);
        writers.put(
                "04 zones in short",
                (region, year) -> isZone(region)
                        ? plain(
                                region,
                                year,
                                region.name()
                                                .replaceFirst("^(\\p{IsHan}{2,3})市", "$1")
                                                .replace("高新技术产业开发区", "高新区")
                                                .replace("经济技术开发区", "经开区")
                                        + pick(List.of("管委会", "社会事业局")))
                        : null);
        writers.put(
                "05 tax",
                (region, year) -> isZone(region)
                        ? null
                        : plain(
                                region,
                                year,
                                "国家税务总局" + prefix(region) + region.name() + pick(List.of("税务局", "税务局稽查局"))));
        writers.put("06 customs, weather, statistics, bank", this::vertical);
        writers.put(
                "07 provincial departments",
                (region, year) -> region.level() == Level.PROVINCE
                        ? plain(
                                region,
                                year,
                                pick(List.of(region.name(), shortName(region)))
                                        + pick(List.of("教育厅", "公安厅", "财政厅", "统计局", "药品监督管理局")))
                        : null);
        writers.put("08 provincial departments without a place", this::placeless);
        writers.put("09 ambiguous, told by path, text, publisher, units", this::ambiguous);
        writers.put("10 bare names, told by folder, units", this::bare);
        return writers;
    }

    /** The kinds of writings of townships. */
    Map<String, Writer> ofTowns() {
        Map<String, Writer> below = new TreeMap<>();
        below.put(
                "11 towns with their county",
                (town, year) ->
                        plain(town, year, prefix(town) + above(town, Level.COUNTY) + town.name() + townEnd(town)));
        below.put("12 towns alone", (town, year) -> plain(town, year, town.name() + townEnd(town)));
        below.put(
                "13 towns alone in their county's folder",
                (town, year) -> town.level() == Level.TOWNSHIP
                                && !above(town, Level.COUNTY).isEmpty()
                        ? new Writing(
                                town.name() + townEnd(town),
                                year,
                                above(town, Level.PROVINCE) + "/" + above(town, Level.COUNTY) + "/a.docx",
                                "",
                                null,
                                town.code())
                        : null);
        return below;
    }

    private Writing plain(Region region, int year, String name) {
        return new Writing(name, year, "a.docx", "", null, region.code());
    }

    private Writing vertical(Region region, int year) {
        if (isZone(region)) {
            return null;
        }
        String city = region.name().replaceFirst("市$", "");
        return switch (random.nextInt(6)) {
            case 0 -> plain(region, year, prefix(region) + region.name() + "气象局");
            case 1 ->
                region.level() == Level.PREFECTURE && region.name().endsWith("市")
                        ? plain(region, year, "中华人民共和国" + city + "海关")
                        : null;
            case 2 -> plain(region, year, "国家统计局" + region.name() + "调查队");
            case 3 ->
                region.level() == Level.PREFECTURE ? plain(region, year, "中国人民银行" + region.name() + "中心支行") : null;
            case 4 -> plain(region, year, prefix(region) + region.name() + "烟草专卖局");
            default ->
                region.level() == Level.PREFECTURE && region.name().endsWith("市")
                        ? plain(region, year, city + "海关")
                        : null;
        };
    }

    private Writing placeless(Region region, int year) {
        if (region.level() != Level.PROVINCE || !region.name().endsWith("省")) {
            return null;
        }
        String department = pick(List.of("教育厅", "自然资源厅", "水利厅"));
        return switch (random.nextInt(4)) {
            case 0 ->
                new Writing(
                        "省" + department,
                        year,
                        region.name() + "/省直部门/" + department + ".pdf",
                        "",
                        null,
                        region.code());
            case 1 ->
                new Writing(
                        "省" + department,
                        year,
                        "a.pdf",
                        "根据要求，" + region.name() + department + "编制本报告。地址：" + region.name() + "某市某路1号",
                        null,
                        region.code());
            case 2 -> new Writing(department, year, region.name() + "/" + department + ".pdf", "", null, region.code());
            default ->
                new Writing(
                        department,
                        year,
                        "a.pdf",
                        "",
                        new Unit(department, region.name() + "人民政府", false, region.name(), null, null),
                        region.code());
        };
    }

    private Writing ambiguous(Region region, int year) {
        List<Region> named = Regions.counties().named(region.name());
        String above = above(region, Level.PREFECTURE).isEmpty()
                ? above(region, Level.PROVINCE)
                : above(region, Level.PREFECTURE);
        boolean same = named.stream()
                        .map(Region::code)
                        .map(code -> code.substring(0, 4))
                        .distinct()
                        .count()
                < 2;
        if (region.level() != Level.COUNTY || same || above.isEmpty()) {
            return null;
        }
        String name = region.name() + bureau();
        return switch (random.nextInt(5)) {
            case 0 -> new Writing(name, year, above + "/a.docx", "", null, region.code());
            case 1 -> new Writing(name, year, "b.docx", "现公布" + above + name + "报告。", null, region.code());
            case 2 -> new Writing(name, year, "b.docx", "联系地址：" + above + "人民路8号。", null, region.code());
            case 3 ->
                new Writing(name, year, "b.docx", "", new Unit(name, null, false, above, null, null), region.code());
            default ->
                new Writing(
                        name,
                        year,
                        "b.docx",
                        "",
                        new Unit(name, null, false, null, region.code(), null),
                        region.code());
        };
    }

    private Writing bare(Region region, int year) {
        if (isZone(region) || region.level() == Level.PROVINCE) {
            return null;
        }
        String name = pick(BARE);
        String folders = above(region, Level.PROVINCE) + "/"
                + (region.level() == Level.COUNTY ? above(region, Level.PREFECTURE) + "/" : "");
        return random.nextBoolean()
                ? new Writing(name, year, folders + region.name() + "/" + name + ".docx", "", null, region.code())
                : new Writing(
                        name,
                        year,
                        "b.docx",
                        "",
                        new Unit(name, folders.replace("/", "") + region.name() + "人民政府", false, null, null, null),
                        region.code());
    }

    private String prefix(Region region) {
        int style = random.nextInt(4);
        String province = region.level() == Level.PROVINCE ? "" : above(region, Level.PROVINCE);
        String prefecture = region.level().compareTo(Level.PREFECTURE) <= 0 ? "" : above(region, Level.PREFECTURE);
        return (style == 0 ? province : "") + (style <= 1 ? prefecture : "");
    }

    private String bureau() {
        return pick(BUREAUS);
    }

    private String townEnd(Region town) {
        return town.name().endsWith("街道")
                ? pick(List.of("办事处", "办事处", ""))
                : pick(TOWN_ENDS.subList(0, town.name().matches(".*[镇乡]") ? 5 : 1));
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String above(Region region, Level level) {
        Region above = Regions.counties().above(region, level);
        return above == null || above.equals(region) ? "" : above.name();
    }

    private static String shortName(Region province) {
        return province.name().replaceFirst("(壮族|回族|维吾尔)?自治区$|[省市]$", "");
    }

    private static boolean isZone(Region region) {
        return region.name().matches(".*(开发区|园区|管理区|示范区|试验区|产业园|合作区|保税区|高新区|(?<!浦东|沈北|市|阜|城|道|滨海)新区|管委会)");
    }

    int yearOf(Region region) {
        int first = Math.max(region.first(), 2010);
        int last = Math.min(region.last(), 2024);
        return first + random.nextInt(last - first + 1);
    }

    private static List<Region> regions(String table, Regions known) {
        List<Region> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Regions.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            Predicate<Region> wanted = region -> table.startsWith("towns")
                    ? region.level() == Level.TOWNSHIP && region.name().matches(".*(镇|乡|街道|苏木)")
                    : region.level() != Level.TOWNSHIP;
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[1])
                    .distinct()
                    .forEach(name -> known.named(name).stream()
                            .filter(region -> region.name().equals(name))
                            .filter(wanted)
                            .forEach(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
