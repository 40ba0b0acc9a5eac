package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser shows of the cells of {@link SeenOnPageTest}: run with {@code -Dgouji.browser=chromium}. */
@EnabledIfSystemProperty(named = "gouji.browser", matches = ".+")
class SeenInBrowserTest {

    /** Read by what people know of pages, and not by what this one says. */
    private static final List<String> BY_HABIT =
            List.of("<b class=sr-only>1</b>8", "<p style='text-indent:-2em'>8</p>");

    @TempDir
    Path work;

    private record Case(String page, String cell, String seen) {}

    @Test
    void aBrowserShowsWhatIsReadAsSeen() throws Exception {
        List<Case> cases = new ArrayList<>(cases("cascade.csv"));
        cases.addAll(cases("looks.csv"));
        cases.removeIf(one -> BY_HABIT.contains(one.cell));
        List<String> expected =
                cases.stream().map(one -> one.cell + " → " + one.seen).toList();
        List<String> answers = answers(cases.stream().map(Case::page).toList());
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            actual.add(cases.get(i).cell + " → " + answers.get(i).replaceAll("\\s", ""));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static List<Case> cases(String name) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : text(name).lines().skip(1).toList()) {
            String[] parts = line.split(" \\| ");
            String sheet = parts.length > 2 ? parts[0] : "";
            String cell = parts[parts.length - 2].strip();
            String seen = parts[parts.length - 1].split("[?⊥]")[0].replaceAll("[¶.\\s]", "");
            String page = SeenOnPageTest.page(sheet, cell);
            cases.add(new Case("<!DOCTYPE html>" + page, cell, seen));
        }
        return cases;
    }

    private List<String> answers(List<String> pages) throws IOException, InterruptedException {
        Path page = work.resolve("pages.html");
        String list = new ObjectMapper().writeValueAsString(pages).replace("</", "<\\/");
        Files.writeString(
                page,
                "<!DOCTYPE html><meta charset=utf-8><body><script>const pages = " + list + ";\n"
                        + text("seen-in-browser.js") + "</script>");
        Path shown = work.resolve("shown.html");
        new ProcessBuilder(
                        System.getProperty("gouji.browser"),
                        "--headless",
                        "--no-sandbox",
                        "--virtual-time-budget=60000",
                        "--window-size=1366,2000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(shown.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Jsoup.parse(Files.readString(shown)).select("p").stream()
                .map(Element::text)
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SeenInBrowserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
