package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page shows in a real browser. Run with {@code -Dgouji.browser=chromium}, the name of a Chromium. */
class ReviewPageBrowserTest extends BrowserReview {

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
}
