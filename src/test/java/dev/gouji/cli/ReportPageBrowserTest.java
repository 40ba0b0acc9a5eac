package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the page: run with {@code -Dgouji.browser=chromium}, the name of a Chromium. */
@EnabledIfSystemProperty(named = "gouji.browser", matches = ".+")
class ReportPageBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path work;

    private static String brokenReport;

    @BeforeAll
    static void convert() throws IOException {
        Path originals = Files.createDirectory(work.resolve("报告"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, originals.resolve(sample.getFileName()));
            }
        }
        Command.gouji("convert", originals.toString(), "-o", work.resolve("out").toString(), "-j1");
        for (String line : Files.readAllLines(work.resolve("out/reports.ndjson"))) {
            JsonNode report = JSON.readTree(line);
            if (report.get("document").textValue().equals("broken-2023.docx")) {
                brokenReport = report.get("report_id").textValue();
            }
        }
    }

    @Test
    void theCellsOfTheFirstSlipAreMarkedOnTheirSidesInOneTable() throws Exception {
        Element slip = page("lang=zh").select("#problems details.finding[open]").first();
        List<String> findings = List.of(slip.attr("data-findings").split(" "));
        assertEquals(2, findings.size(), "one slip broke two sums");
        Map<String, String> expected = new TreeMap<>();
        for (String id : findings) {
            JsonNode record = finding(id);
            for (String side : Set.of("left", "right")) {
                record.get(side + "_terms")
                        .forEach(term -> expected.putIfAbsent(term.get("key").textValue(), side));
            }
        }
        Map<String, String> actual = new TreeMap<>();
        for (Element cell : slip.select("td.marked")) {
            actual.put(cell.attr("data-key"), cell.hasClass("left") ? "left" : "right");
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, actual);
    }

    @Test
    void theCardOfTheAddressIsOpenWithEveryErrorInItsTables() throws Exception {
        Document page = page("lang=en&report=" + brokenReport);
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(work.resolve("out/findings.ndjson"))) {
            JsonNode finding = JSON.readTree(line);
            if (finding.get("report_id").textValue().equals(brokenReport)
                    && finding.get("severity").textValue().equals("error")) {
                finding.findValuesAsText("key").stream()
                        .filter(key -> finding.get("left_terms").toString().contains(key)
                                || finding.get("right_terms").toString().contains(key))
                        .forEach(expected::add);
            }
        }
        Set<String> actual = page.select("dialog[open] td.marked").stream()
                .map(cell -> cell.attr("data-key"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, actual);
        assertTrue(page.select("dialog td.suspect").text().contains("→ 0?"));
    }

    @Test
    void theAddressFilters() throws Exception {
        Document page = page("lang=en&q=2023&status=inconsistent");
        assertTrue(
                page.select("#coverage .count-line").text().startsWith("1 of "),
                page.select("#coverage .count-line").text());
        assertEquals("6 of 6 problems", page.select("#problems .count-line").text());
        assertEquals(1, page.select(".matrix-table tbody tr").size());
        assertEquals("en", page.select("html").attr("lang"));
    }

    @Test
    void problemsAreFilteredAndGroupedByTheAddress() throws Exception {
        Document none = page("lang=en&year=2019");
        assertEquals("0 of 6 problems", none.select("#problems .count-line").text());
        assertEquals(0, none.select("#problems details.finding").size());
        Document rule = page("lang=en&rule=requests.applicants&severity=error");
        assertEquals("2 of 6 problems", rule.select("#problems .count-line").text());
        assertEquals(
                "requests.applicants",
                rule.select("#problems details.rule > summary code").text());
        Document organ = page("lang=en&group=organ");
        assertEquals(1, organ.select("#problems details.rule").size(), "both reports are of one organ");
        assertEquals(4, organ.select("#problems details.finding").size(), "two slips in each of two files");
    }

    @Test
    void anOriginalBesideTheDatasetIsLinkedOnItsPage() throws Exception {
        Document page = page("lang=en&q=broken-2023.pdf");
        assertEquals(
                "../%E6%8A%A5%E5%91%8A/broken-2023.pdf#page=2",
                page.select("#problems details.finding[open] .where a").first().attr("href"));
        assertTrue(page.select("#problems .sentence").first().text().startsWith("Page 2: Table"));
    }

    @Test
    void aCellThatSomebodyLookedAtSaysSo() throws Exception {
        String key = "requests/refused.enforcement_file/natural_person";
        Path originals = Files.createDirectory(work.resolve("核定"));
        Files.copy(Path.of("samples/broken-2023.docx"), originals.resolve("a.docx"));
        Path dataset = work.resolve("decided");
        Command.gouji("convert", originals.toString(), "-o", dataset.toString(), "-j1");
        Path queue = work.resolve("queue.csv");
        Command.gouji("decisions", "export", dataset.toString(), "--csv", queue.toString());
        List<String> lines = Files.readAllLines(queue).stream()
                .map(line -> line.contains(",figure,") && line.contains(key)
                        ? line.replace(",,,ogi-2021,", ",0,,ogi-2021,")
                        : line)
                .toList();
        Files.write(queue, lines);
        Command imported = Command.gouji("decisions", "import", dataset.toString(), queue.toString(), "--by", "甲");
        assertEquals(0, imported.code(), imported.err());
        Command.gouji("convert", originals.toString(), "-o", dataset.toString(), "-j1");

        Document page = page(dataset, "lang=en&report=" + reportOf(dataset));
        List<String> decided = page.select("dialog[open] td").stream()
                .filter(cell -> cell.text().contains("reviewed"))
                .map(Element::text)
                .toList();
        assertEquals(List.of("0reviewed"), decided);
    }

    private static String reportOf(Path dataset) throws IOException {
        String line = Files.readAllLines(dataset.resolve("reports.ndjson")).get(0);
        return JSON.readTree(line).get("report_id").textValue();
    }

    private static JsonNode finding(String id) throws IOException {
        for (String line : Files.readAllLines(work.resolve("out/findings.ndjson"))) {
            if (line.contains("\"finding_id\":\"" + id + "\"")) {
                return JSON.readTree(line);
            }
        }
        throw new IllegalStateException("no finding " + id);
    }

    /** The page as the browser has built it; a complaint of its console fails. */
    private static Document page(String state) throws Exception {
        return page(work.resolve("out"), state);
    }

    private static Document page(Path dataset, String state) throws Exception {
        Path errors = work.resolve("console.txt");
        Process browser = new ProcessBuilder(
                        System.getProperty("gouji.browser"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + work.resolve("profile"),
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        dataset.resolve("report.html").toUri() + "#" + state)
                .redirectError(errors.toFile())
                .start();
        String html = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        browser.waitFor();
        assertFalse(Files.readString(errors).contains("CONSOLE"), Files.readString(errors));
        return Jsoup.parse(html);
    }
}
