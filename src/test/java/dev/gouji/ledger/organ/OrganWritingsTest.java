package dev.gouji.ledger.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganWritings.Writer;
import dev.gouji.ledger.organ.OrganWritings.Writing;
import dev.gouji.region.Region;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Organs of every division, written the ways that reports write them, with their region codes: none may be certain and
 * wrong. {@code -Dgouji.organs.writings=N} takes N of each kind, {@code -Dgouji.organs.seed=N} others.
 */
class OrganWritingsTest {

    /** What came of one name. */
    private enum Outcome {
        RIGHT_AND_CERTAIN,
        RIGHT_AND_DOUBTFUL,
        OPEN_WITH_IT,
        OPEN_WITHOUT_IT,
        WRONG_AND_DOUBTFUL,
        WRONG_AND_CERTAIN
    }

    private static final List<String> STATE = List.of(
            "国家发展和改革委员会",
            "国家税务总局",
            "中国气象局",
            "国务院办公厅",
            "中华人民共和国海关总署",
            "生态环境部",
            "住房和城乡建设部",
            "国家市场监督管理总局",
            "中国证券监督管理委员会",
            "审计署",
            "国家知识产权局",
            "国家粮食和物资储备局");

    private static final List<String> NOBODYS = List.of(
            "霁川市教育局",
            "国家税务总局霁川市税务局",
            "中华人民共和国霁川海关",
            "国家统计局霁川调查队",
            "中国人民银行霁川市中心支行",
            "云溪县人民政府",
            "云溪县青石垭镇人民政府",
            "霁川高新技术产业开发区管理委员会",
            "霁川省财政厅",
            "中共霁川市委办公室",
            "霁川新区建设指挥部",
            "国家级霁川经济开发区管委会");

    private final OrganWritings writings = new OrganWritings(Long.getLong("gouji.organs.seed", 1));

    @Test
    void noOrganIsCertainAndWrong() {
        Map<String, Map<Outcome, Integer>> table = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        writings.ofCounties()
                .forEach((kind, writer) -> table.put(kind, measured(kind, writings.counties, writer, wrong)));
        writings.ofTowns().forEach((kind, writer) -> table.put(kind, measured(kind, writings.towns, writer, wrong)));
        table.put("14 the state's own", measured(STATE, Level.NATIONAL, wrong));
        table.put("15 invented", measured(NOBODYS, null, wrong));
        table.forEach((kind, outcomes) -> System.out.println("organs: " + kind + " " + outcomes));
        wrong.forEach(System.out::println);
        assertEquals(List.of(), wrong);
        int all = count(table, outcome -> true);
        int told = count(table, outcome -> outcome.compareTo(Outcome.OPEN_WITH_IT) <= 0);
        assertTrue(told > all * 0.97, told + " of " + all);
    }

    private Map<Outcome, Integer> measured(String kind, List<Region> regions, Writer writer, List<String> wrong) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int wanted = Integer.getInteger("gouji.organs.writings", 150);
        int shown = 0;
        for (int made = 0; made < wanted; ) {
            Region region = writings.pick(regions);
            Writing writing = writer.write(region, writings.yearOf(region));
            if (writing != null) {
                made++;
                OrganIdentity organ = identify(writing);
                Outcome outcome = outcome(organ, writing.code());
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome == Outcome.WRONG_AND_CERTAIN) {
                    wrong.add(writing + ": " + organ);
                } else if (Boolean.getBoolean("gouji.organs.show") && outcome.ordinal() > 2 && shown++ < 12) {
                    System.out.println(kind + " " + outcome + " " + writing + ": " + organ.regionCode() + " "
                            + organ.candidates());
                }
            }
        }
        return outcomes;
    }

    private static int count(Map<String, Map<Outcome, Integer>> table, Predicate<Outcome> wanted) {
        return table.values().stream()
                .flatMap(outcomes -> outcomes.entrySet().stream())
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<Outcome, Integer> measured(List<String> names, Level level, List<String> wrong) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (String name : names) {
            OrganIdentity organ = identify(new Writing(name, 2022, "a.docx", "", null, null));
            boolean certain = organ.certainty() == Certainty.READ;
            boolean right = level == null ? !certain && organ.regionCode() == null : organ.level() == level;
            Outcome missed = certain ? Outcome.WRONG_AND_CERTAIN : Outcome.WRONG_AND_DOUBTFUL;
            outcomes.merge(right ? Outcome.RIGHT_AND_CERTAIN : missed, 1, Integer::sum);
            if (!right) {
                System.out.println(name + ": " + organ);
            }
            if (!right && certain) {
                wrong.add(name + ": " + organ);
            }
        }
        return outcomes;
    }

    private static Outcome outcome(OrganIdentity organ, String code) {
        boolean certain = organ.certainty() == Certainty.READ;
        if (organ.regionCode() == null && !certain) {
            return organ.candidates().contains(code) ? Outcome.OPEN_WITH_IT : Outcome.OPEN_WITHOUT_IT;
        }
        if (code.equals(organ.regionCode())) {
            return certain ? Outcome.RIGHT_AND_CERTAIN : Outcome.RIGHT_AND_DOUBTFUL;
        }
        return certain ? Outcome.WRONG_AND_CERTAIN : Outcome.WRONG_AND_DOUBTFUL;
    }

    private static OrganIdentity identify(Writing writing) {
        SampleReport sample = SampleReport.zeros(Forms.newest().variants().get(0));
        if (!writing.text().isEmpty()) {
            sample.section(1, writing.text());
        }
        AnnualReport report = sample.of(writing.name(), writing.year(), writing.path());
        return new OrganRegister(writing.unit() == null ? List.of() : List.of(writing.unit()), List.of())
                .identify(report);
    }
}
