package dev.gouji.ledger.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.region.Region;
import dev.gouji.region.Regions;
import dev.gouji.report.Certainty;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Names of organs of every division, written as reports write them: none may be certain and wrong. {@code
 * -Dgouji.organs.names=N} takes N names, {@code -Dgouji.organs.seed=N} others.
 */
class OrganNamesTest {

    private static final List<String> GOVERNMENTS = List.of("人民政府", "政府", "");
    private static final List<String> DEPARTMENTS = List.of(
            "人民政府办公室",
            "教育局",
            "财政局",
            "市场监督管理局",
            "城市管理局",
            "区划地名管理办公室",
            "县域经济发展局",
            "市政园林局",
            "民政局",
            "乡村振兴局",
            "城镇管理局",
            "新区建设办公室",
            "人力资源和社会保障局",
            "卫生健康委员会",
            "林业和草原局",
            "气象局",
            "社区工作委员会",
            "江河管理处",
            "开发区管理办公室",
            "港口局",
            "海洋与渔业局",
            "东部工业集中区管理服务中心");

    private final Random random = new Random(Long.getLong("gouji.organs.seed", 1));
    private final List<Region> regions = regions();

    @Test
    void noNameIsCertainAndWrong() {
        List<String> wrong = new ArrayList<>();
        int names = Integer.getInteger("gouji.organs.names", 4_000);
        int right = 0;
        int open = 0;
        for (int i = 0; i < names; i++) {
            Region region = regions.get(random.nextInt(regions.size()));
            int year = yearOf(region);
            String name = written(region);
            OrganIdentity organ =
                    new OrganRegister(List.of(), List.of()).identify(OrganRegisterTest.report(name, year, "a.docx"));
            String found = organ.regionCode() == null ? "none" : organ.regionCode();
            if (found.equals(region.code())) {
                right++;
            } else if (organ.certainty() == Certainty.READ) {
                wrong.add(name + " of " + year + ": " + found + " for " + region.code());
            } else if (organ.candidates().contains(region.code())) {
                open++;
            }
        }
        System.out.println("organs: of " + names + " right " + right + ", open between some " + open
                + ", certain and wrong " + wrong.size());
        assertEquals(List.of(), wrong);
        assertTrue(right + open > names * 0.97, right + " and " + open + " of " + names);
    }

    private String written(Region region) {
        StringBuilder name = new StringBuilder();
        int style = random.nextInt(4);
        for (Level level : List.of(Level.PROVINCE, Level.PREFECTURE)) {
            Region above = Regions.counties().above(region, level);
            boolean said = level == Level.PROVINCE ? style == 0 : style <= 1;
            if (said && above != null && !above.equals(region) && region.level() != level) {
                name.append(above.name());
            }
        }
        List<String> kinds = random.nextInt(3) == 0 ? GOVERNMENTS : DEPARTMENTS;
        String vertical = random.nextInt(10) == 0 ? "国家税务总局" : "";
        String rest = vertical.isEmpty() ? kinds.get(random.nextInt(kinds.size())) : "税务局";
        return vertical + name + region.name() + rest;
    }

    private int yearOf(Region region) {
        int first = Math.max(region.first(), 2010);
        int last = Math.min(region.last(), 2024);
        return first + random.nextInt(last - first + 1);
    }

    private static List<Region> regions() {
        List<Region> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Regions.class.getResourceAsStream("regions.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[1])
                    .distinct()
                    .forEach(name -> found.addAll(Regions.counties().named(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
