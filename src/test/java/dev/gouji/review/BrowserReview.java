package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A review that goes on in a process of its own, with a browser before it. */
@Tag("apart")
@EnabledIfSystemProperty(named = "gouji.browser", matches = ".+")
abstract class BrowserReview {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String SLIP = "requests/refused.enforcement_file/natural_person";
    static final String READY =
            "document.body.classList.contains('ready') && !state.writing && (state.original || !state.item)";

    @TempDir
    static Path profile;

    private static Browser browser;

    @TempDir
    Path work;

    Path dataset;
    Process server;
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
    void serve(String... options) throws IOException {
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

    Browser.Window open() {
        Browser.Window window = browser.open(address, 1280, 800, false);
        window.until(READY);
        return window;
    }

    static void assertCalm(Browser.Window window) {
        assertEquals(List.of(), window.complaints());
    }

    List<JsonNode> decisions() throws IOException {
        List<JsonNode> decisions = new ArrayList<>();
        for (String line : Files.readAllLines(dataset.resolve("decisions.ndjson"))) {
            decisions.add(JSON.readTree(line));
        }
        return decisions;
    }

    void slips() throws IOException {
        Datasets.convert(Datasets.samples(work.resolve("原件"), "broken-2023.docx", "broken-2023.pdf"), dataset);
    }

    static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }
}
