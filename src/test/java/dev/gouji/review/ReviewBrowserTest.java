package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.cli.Gouji;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: run with {@code -Dgouji.browser=chromium}, the name of a Chromium. */
@Tag("apart")
@EnabledIfSystemProperty(named = "gouji.browser", matches = ".+")
class ReviewBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SLIP = "requests/refused.enforcement_file/natural_person";
    private static final String READY =
            "document.body.classList.contains('ready') && !state.writing && (state.original || !state.item)";
    private static final int SESSION = 50;
    private static final int MOST_STROKES = 3;
    private static final int SLOWEST_MILLISECONDS = 150;

    @TempDir
    static Path profile;

    private static Browser browser;

    @TempDir
    Path work;

    private Path dataset;
    private Process server;
    private String address;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(System.getProperty("gouji.browser"), profile);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void convert() throws IOException {
        dataset = work.resolve("数据");
    }

    @AfterEach
    void kill() throws InterruptedException {
        if (server != null) {
            server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Starts the program as a person does, in a process of its own. */
    private void serve(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gouji.class.getName(),
                "review",
                dataset.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        server = builder.start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        address = out.readLine();
        assertTrue(address.startsWith("http://127.0.0.1:"), address);
    }

    private Browser.Window open() {
        Browser.Window window = browser.open(address, 1280, 800, false);
        window.until(READY);
        return window;
    }

    private static void assertCalm(Browser.Window window) {
        assertEquals(List.of(), window.complaints());
    }

    private List<JsonNode> decisions() throws IOException {
        List<JsonNode> decisions = new ArrayList<>();
        for (String line : Files.readAllLines(dataset.resolve("decisions.ndjson"))) {
            decisions.add(JSON.readTree(line));
        }
        return decisions;
    }

    private void slips() throws IOException {
        Datasets.convert(Datasets.samples(work.resolve("原件"), "broken-2023.docx", "broken-2023.pdf"), dataset);
    }

    @Test
    void decidedByKeysUndoneReloadedKilledAndGoneOnWith() throws Exception {
        slips();
        serve("--by", "甲", "--lang", "zh");
        Browser.Window window = open();
        assertEquals("", window.evaluate("location.search").asText(), "the token is not left in the address");
        assertEquals("40", window.text(".program b"));
        String first = window.evaluate("state.item.id").asText();
        assertTrue(first.endsWith(SLIP), first);
        int all = window.evaluate("state.all").asInt();
        // what is typed is judged at once
        window.press("5");
        assertEquals(
                "5", window.evaluate("document.getElementById('field').value").asText());
        assertEquals("+5", window.text("#typed-relations .difference .number").replaceAll("[^+0-9]", ""));
        window.press("Escape");
        window.press("0");
        assertEquals(
                2,
                window.evaluate("document.querySelectorAll('#typed-relations .holds').length")
                        .asInt());
        window.press("Enter");
        window.until("state.item.id !== " + quoted(first) + " && " + READY);
        assertEquals(1, decisions().size());
        assertEquals(0, decisions().get(0).get("value").asInt());
        assertTrue(window.evaluate("state.all").asInt() < all);
        // Enter alone says that it was read right
        String second = window.evaluate("state.item.id").asText();
        window.press("Enter");
        window.until("state.item.id !== " + quoted(second) + " && " + READY);
        assertEquals("as-printed", decisions().get(1).get("kind").asText());
        // one is undone, and it alone
        window.press("u");
        window.until("state.item.id === " + quoted(second) + " && " + READY);
        assertEquals(decisions().get(1).get("decision_id"), decisions().get(2).get("undoes"));
        window.reload();
        window.until(READY);
        assertFalse(window.evaluate("state.ids.includes(" + quoted(first) + ")").asBoolean());
        assertEquals(1, window.evaluate("state.decided").asInt());
        assertCalm(window);
        // killed in the middle of it
        window.press("7");
        server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        window.press("Enter");
        window.until("!document.getElementById('notice').hidden");
        assertTrue(window.text("#notice").contains("gouji review"), window.text("#notice"));
        assertEquals(
                "7",
                window.evaluate("document.getElementById('field').value").asText(),
                "what was typed is still there");
        serve("--by", "甲", "--lang", "zh");
        Browser.Window again = open();
        assertEquals(1, again.evaluate("state.decided").asInt());
        assertFalse(again.evaluate("state.ids.includes(" + quoted(first) + ")").asBoolean());
        assertCalm(again);
    }

    @Test
    void theCellIsFramedOnItsPageAndAClickOnEitherSideFindsTheOther() throws Exception {
        slips();
        serve("--lang", "en");
        Browser.Window window = open();
        window.evaluate("state.chosen = {...NOTHING_CHOSEN}, state.ids.unshift(state.ids.find(id => id.endsWith("
                + quoted(SLIP) + ") && id !== state.item.id)), show(0)");
        window.until(
                "state.original && state.original.kind === 'page' && state.original.image && document.querySelector('.sheet img')");
        assertEquals(2, window.evaluate("state.original.page").asInt());
        JsonNode seen = window.evaluate(
                "(() => {const lit = document.querySelector('.spot.lit').getBoundingClientRect();"
                        + "const pane = document.getElementById('original-body').getBoundingClientRect();"
                        + "return lit.left >= pane.left && lit.right <= pane.right && lit.top >= pane.top && lit.bottom <= pane.bottom && lit.width > 20})()");
        assertTrue(seen.asBoolean(), "the framed cell is in sight");
        assertEquals(
                SLIP,
                window.evaluate("document.querySelector('#statutory-body td.lit').dataset.key")
                        .asText());
        // on the page → in the table
        window.click("#original-body .spot[data-key='requests/refused.state_secret/natural_person']");
        assertEquals(
                "requests/refused.state_secret/natural_person",
                window.evaluate("document.querySelector('#statutory-body td.looked').dataset.key")
                        .asText());
        assertTrue(window.text("#looked").contains("47"), window.text("#looked"));
        // in the table → on the page, which turns to where it stands
        window.click("#statutory-tools .tabs button:first-child");
        window.click("#statutory-body td[data-key='proactive/penalties/decisions']");
        window.until("state.original.page === 1 && document.querySelector('.spot.looked')");
        assertEquals(
                "proactive/penalties/decisions",
                window.evaluate("document.querySelector('.spot.looked').dataset.key")
                        .asText());
        double near = window.evaluate("view.sheet.scale").asDouble();
        window.press("z");
        double close = window.evaluate("view.sheet.scale").asDouble();
        window.press("z");
        double page = window.evaluate("view.sheet.scale").asDouble();
        assertTrue(page < near && near < close, page + " " + near + " " + close);
        assertCalm(window);
    }

    @Test
    void aSessionOfFiftyTakesFewStrokesAndNobodyWaits() throws Exception {
        slips();
        Path more = work.resolve("原件");
        for (int i = 0; i < 20; i++) {
            Datasets.town(
                    more.resolve("镇" + i + ".txt"),
                    "青石" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".charAt(i) + "镇",
                    2021,
                    "\t64\n",
                    "\t—\n",
                    "\t39\n",
                    "\t三九\n");
        }
        Datasets.convert(more, dataset);
        serve("--by", "甲");
        Browser.Window window = open();
        window.evaluate("choose('kind', 'figure')");
        window.until("state.chosen.kind === 'figure' && state.item && state.item.subject === 'figure' && " + READY);
        List<Integer> strokes = new ArrayList<>();
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < SESSION; i++) {
            JsonNode item = window.evaluate(
                    "({id: state.item.id, others: state.item.alternatives.length, read: isAcceptable(state.item), subject: state.item.subject})");
            List<String> keys = keys(item, i);
            for (String key : keys.subList(0, keys.size() - 1)) {
                window.press(key);
            }
            // the clock of the page: from the last key to the next item and its original on the screen
            window.evaluate("window.began = performance.now(), window.took = null, (function look() {"
                    + "if (state.item && state.item.id !== "
                    + quoted(item.get("id").asText()) + " && state.original && document.getElementById('item-title'))"
                    + " window.took = performance.now() - window.began; else requestAnimationFrame(look)})()");
            window.press(keys.get(keys.size() - 1));
            window.until("window.took !== null && !state.writing");
            strokes.add(keys.size());
            waits.add(window.evaluate("Math.round(window.took)").asLong());
        }
        strokes.sort(null);
        waits.sort(null);
        System.out.println(
                "strokes, median " + strokes.get(SESSION / 2) + "; next item after ms, median " + waits.get(SESSION / 2)
                        + ", nine tenths " + waits.get(SESSION * 9 / 10) + ", slowest " + waits.get(SESSION - 1));
        assertTrue(strokes.get(SESSION / 2) <= MOST_STROKES, strokes.toString());
        assertTrue(waits.get(SESSION / 2) <= SLOWEST_MILLISECONDS, waits.toString());
        assertEquals(SESSION, decisions().size(), "every one is on the disk");
        assertCalm(window);
    }

    /** What a person presses who sees it: most readings are right, some are typed, some alternatives taken. */
    private static List<String> keys(JsonNode item, int turn) {
        if (item.get("others").asInt() > 0 && turn % 5 == 1) {
            return List.of("a");
        }
        if (item.get("subject").asText().equals("figure") && turn % 5 == 2) {
            return List.of("1", "2", "Enter");
        }
        if (item.get("subject").asText().equals("figure") && turn % 5 == 3) {
            return List.of("b");
        }
        return item.get("read").asBoolean() ? List.of("Enter") : List.of("x");
    }

    @Test
    void noScriptRunsThatCameInADocument() throws Exception {
        String evil = "<img src=x onerror=window.pwned=1><script>window.pwned=1</script>\u202e";
        Path originals = work.resolve("原件<b onmouseover=window.pwned=1>");
        Datasets.town(
                originals.resolve("a" + "<svg onload=window.pwned=1>.txt"),
                "青石" + evil + "镇",
                2021,
                "\t64\n",
                "\t64<script>window.pwned=1</script>\n",
                "\t39\n",
                "\t\"'><img src=x onerror=window.pwned=1>\n");
        Datasets.convert(originals, dataset);
        Files.writeString(dataset.resolve("decisions.ndjson"), "", StandardCharsets.UTF_8);
        serve("--by", "<img src=x onerror=window.pwned=1>");
        Browser.Window window = open();
        for (int i = 0; i < 12; i++) {
            assertFalse(window.evaluate("'pwned' in window").asBoolean());
            assertEquals(
                    0,
                    window.evaluate(
                                    "document.querySelectorAll('main img:not(.sheet img), main script, main [onerror]').length")
                            .asInt());
            if (i == 3) {
                window.press("Enter");
                window.until(READY);
            }
            window.press("w");
            window.press("Escape");
            window.evaluate("document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close())");
            window.press("ArrowRight");
            window.until(READY);
        }
        window.press("o");
        assertFalse(window.evaluate("'pwned' in window").asBoolean());
        assertFalse(window.text("#item").contains("\u202e"), "what turns the writing is made visible");
        assertCalm(window);
    }

    @Test
    void aSecondWindowNoticesWhatTheFirstDecided() throws Exception {
        slips();
        serve("--by", "甲", "--lang", "en");
        Browser.Window one = open();
        Browser.Window two = open();
        String first = two.evaluate("state.item.id").asText();
        one.press("a");
        one.until("state.item.id !== " + quoted(first) + " && " + READY);
        two.until("state.item.id !== " + quoted(first) + " && " + READY);
        assertEquals(one.evaluate("state.all"), two.evaluate("state.all"));
        // what is being typed is not taken away
        two.press("8");
        one.press("Enter");
        two.until("document.getElementById('notice').classList.contains('changed')");
        assertEquals("8", two.evaluate("document.getElementById('field').value").asText());
        assertTrue(two.text("#notice").contains("changed elsewhere"), two.text("#notice"));
        // and when the dataset is made anew
        Datasets.convert(work.resolve("原件"), dataset);
        String version = one.evaluate("state.version").asText();
        one.until("state.version !== " + quoted(version) + " && " + READY);
        assertFalse(one.evaluate("state.ids.includes(" + quoted(first) + ")").asBoolean());
        assertCalm(one);
    }

    @Test
    void withoutTheOriginalThePageSaysSoAndGoesOn() throws Exception {
        slips();
        Files.move(work.resolve("原件"), work.resolve("gone"));
        Files.move(
                work.resolve("gone"),
                Files.createDirectories(work.resolve("else/where")).resolve("x"));
        serve("--lang", "en");
        Browser.Window window = open();
        assertEquals("none", window.evaluate("state.original.kind").asText());
        assertTrue(window.text("#original-body").contains("--sources"), window.text("#original-body"));
        String first = window.evaluate("state.item.id").asText();
        window.press("a");
        window.until("state.item.id !== " + quoted(first) + " && " + READY);
        assertEquals(1, decisions().size());
        assertCalm(window);
    }

    @Test
    void aWholeRowIsTypedAtOnce() throws Exception {
        slips();
        serve("--lang", "en");
        Browser.Window window = open();
        String first = window.evaluate("state.item.id").asText();
        window.press("w");
        assertEquals(
                7,
                window.evaluate("document.querySelectorAll('#row input').length")
                        .asInt());
        window.press("0");
        assertEquals(
                2,
                window.evaluate("document.querySelectorAll('#row .holds').length")
                        .asInt());
        window.press("Enter");
        window.until("state.item.id !== " + quoted(first) + " && " + READY);
        assertEquals(7, decisions().size(), "each figure of the row that was open has its own");
        assertEquals(SLIP, decisions().get(0).get("key").asText());
        assertCalm(window);
    }

    @Test
    void aScreenReaderFindsItsWay() throws Exception {
        slips();
        serve("--lang", "zh");
        Browser.Window window = open();
        String unnamed = "[...document.querySelectorAll('button, input, select')].filter(node => node.offsetParent && !"
                + "(node.getAttribute('aria-label') || node.textContent.trim() || (node.id && document.querySelector('label[for=\"' + node.id + '\"]'))))"
                + ".map(node => node.outerHTML)";
        assertEquals("[]", window.evaluate(unnamed).toString());
        assertEquals("zh-CN", window.evaluate("document.documentElement.lang").asText());
        assertEquals(
                "item", window.evaluate("document.activeElement.id").asText(), "what is to be decided has the focus");
        assertEquals(
                "true",
                window.evaluate("document.querySelector('#statutory-body td.lit').getAttribute('aria-current')")
                        .asText());
        assertEquals(
                "polite",
                window.evaluate("document.getElementById('said').getAttribute('aria-live')")
                        .asText());
        assertEquals(
                0,
                window.evaluate("[...document.querySelectorAll('[tabindex]')].filter(node => node.tabIndex > 0).length")
                        .asInt());
        String first = window.evaluate("state.item.id").asText();
        window.press("Enter");
        window.until("state.item.id !== " + quoted(first) + " && " + READY);
        assertTrue(window.text("#said").contains("40"), window.text("#said"));
        window.click("[data-language=en]");
        assertEquals("en", window.evaluate("document.documentElement.lang").asText());
        assertTrue(window.text(".act.as-printed").startsWith("printed so"));
        assertCalm(window);
    }

    @Test
    void numbersAreExactAndTypedAsReportsPrintThem() throws Exception {
        slips();
        serve("--lang", "en");
        Browser.Window window = open();
        assertEquals(
                "0.3", window.evaluate("printed(exact('0.1') + exact('0.2'))").asText());
        assertEquals("-12.5", window.evaluate("printed(exact('-12.50'))").asText());
        assertEquals(
                "123456789012345678901234567890",
                window.evaluate("printed(exact('123456789012345678901234567890'))")
                        .asText());
        for (String[] pair : new String[][] {
            {"12", "{\"value\":\"12\"}"},
            {"１２", "{\"value\":\"12\"}"},
            {"1,234", "{\"value\":\"1234\"}"},
            {" 1 2 ", "{\"value\":\"12\"}"},
            {"-5", "{\"value\":\"-5\"}"},
            {"-", "{\"mark\":\"dash\"}"},
            {"——", "{\"mark\":\"dash\"}"},
            {"/", "{\"mark\":\"slash\"}"},
            {"／", "{\"mark\":\"slash\"}"},
            {"无", "{\"mark\":\"none\"}"},
            {"1e3", "null"},
            {"十二", "null"},
            {"1.2.3", "null"}
        }) {
            assertEquals(
                    pair[1], window.evaluate("meaning(" + quoted(pair[0]) + ")").toString(), pair[0]);
        }
    }

    private static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }
}
