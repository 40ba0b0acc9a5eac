package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own pages, and the site that is made of them. */
class BuildSiteTest {

    private static final Path PROJECT = Path.of("");
    private static final List<String> FOR_ANALYSTS =
            List.of("begin", "formats", "dataset", "analysis", "review", "limits");

    @TempDir
    static Path site;

    @BeforeAll
    static void build() throws IOException {
        BuildSite.build(PROJECT, site);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() throws IOException {
        assertEquals(List.of(), new DocPages(PROJECT).broken());
    }

    @Test
    void everyLinkOfTheSiteLeadsToAFileInIt() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (Element element : Jsoup.parse(Files.readString(page)).select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.isEmpty() && !leads(page, link)) {
                    broken.add(site.relativize(page) + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean leads(Path page, String link) throws IOException {
        if (DocPages.isElsewhere(link)) {
            return true;
        }
        String path = link.replaceFirst("#.*", "");
        Path target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
        if (!target.startsWith(site) || !Files.exists(target)) {
            return false;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return anchor.isEmpty()
                || Jsoup.parse(Files.readString(target)).getElementById(DocPages.decoded(anchor)) != null;
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        for (Path page : pages()) {
            Document document = Jsoup.parse(Files.readString(page));
            document.select("[src], link[href]")
                    .forEach(each -> assertTrue(
                            !DocPages.isElsewhere(each.attr("src") + each.attr("href")), page + ": " + each));
            assertEquals(
                    0, document.select("script:not([src]), style, [onclick]").size(), page.toString());
        }
    }

    @Test
    void whatAnalystsNeedIsThereInBothLanguagesAndLinked() throws IOException {
        DocPages pages = new DocPages(PROJECT);
        for (String name : FOR_ANALYSTS) {
            DocPage english = pages.page("docs/" + name + ".md");
            DocPage chinese = pages.page(english.counterpart());
            assertEquals(other(english), BuildSite.relative(english.address(), chinese.address()));
            assertEquals(other(chinese), BuildSite.relative(chinese.address(), english.address()));
        }
    }

    private static String other(DocPage page) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(page.address())))
                .selectFirst("#other")
                .attr("href");
    }

    /** A bound is written where it is counted, and here once more in Chinese. */
    @Test
    void theChinesePageOfBoundsHasAllOfThem() throws IOException {
        String page = Files.readString(Path.of("docs/zh/limits.md"));
        List<String> rows = Arrays.stream(page.substring(page.indexOf("全部限额")).split("\n"))
                .filter(line -> line.startsWith("| `--"))
                .map(line -> line.replaceAll("\\| `(.*?)` \\| (\\d+) \\|.*", "$1 $2"))
                .toList();
        assertEquals(
                Arrays.stream(Limits.Bound.values())
                        .map(bound -> "--limit-" + bound.option() + " " + bound.standard())
                        .toList(),
                rows);
    }

    @Test
    void everySectionCanBeSearched() throws IOException {
        String index = Files.readString(site.resolve("search-index.js"));
        assertTrue(index.startsWith("window.pagesToSearch = [{"));
        assertTrue(index.contains("\"address\":\"zh/review.html#用-excel-处理\""));
        assertTrue(index.contains("\"address\":\"dataset.html#parquet\""));
    }
}
