package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.review.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in a real browser, opened from the disk: run with {@code -Dgouji.browser=chromium}. */
@Tag("apart")
@EnabledIfSystemProperty(named = "gouji.browser", matches = ".+")
class SiteBrowserTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @TempDir
    static Path work;

    private static Browser browser;

    @BeforeAll
    static void build() throws Exception {
        BuildSite.build(Path.of(""), work.resolve("site"));
        browser = Browser.start(System.getProperty("gouji.browser"), work.resolve("profile"));
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    private static Browser.Window open(String page, int width, boolean dark) {
        return browser.open(work.resolve("site").resolve(page).toUri().toString(), width, 800, dark);
    }

    private static void type(Browser.Window window, String text) {
        text.codePoints().forEach(c -> window.press(Character.toString(c)));
    }

    @Test
    void searchIsUsedByKeysAlone() {
        Browser.Window window = open("index.html", WIDE, false);
        window.press("/");
        window.until("document.activeElement.id === 'search'");
        type(window, "parquet");
        window.until("document.querySelectorAll('#found a').length > 2");
        window.press("ArrowDown");
        window.press("ArrowDown");
        window.press("ArrowUp");
        window.until("document.activeElement === document.querySelector('#found a')");
        window.press("Enter");
        window.until("location.href.endsWith('dataset.html#parquet')");
        assertEquals(List.of(), window.complaints());
    }

    @Test
    void chineseIsFoundInsideWords() {
        Browser.Window window = open("zh/index.html", WIDE, false);
        window.press("/");
        type(window, "存疑 扫描件");
        window.until("document.querySelector('#found a')");
        assertTrue(window.text("#found").contains("文件格式"));
        window.press("Escape");
        window.until("document.getElementById('found').hidden && document.activeElement.value === ''");
        type(window, "没有这样的词");
        window.until("document.querySelector('#found p')");
        assertEquals("没有找到。", window.text("#found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "dataset.html", "zh/index.html", "zh/limits.html", "zh/review.html"})
    void aTelephoneScrollsDownAlone(String page) {
        Browser.Window window = open(page, PHONE, false);
        assertEquals(
                PHONE, window.evaluate("document.documentElement.scrollWidth").asInt());
        window.evaluate("document.querySelector('.to-pages').click()");
        window.until("document.getElementById('pages').getBoundingClientRect().top < 700");
    }

    @Test
    void darkIsDark() {
        String ground = "getComputedStyle(document.body).backgroundColor";
        assertEquals(
                "rgb(21, 24, 28)",
                open("index.html", WIDE, true).evaluate(ground).asText());
        assertEquals(
                "rgb(255, 255, 255)",
                open("index.html", WIDE, false).evaluate(ground).asText());
    }
}
