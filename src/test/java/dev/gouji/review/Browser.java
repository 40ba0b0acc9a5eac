package dev.gouji.review;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A Chromium that is told what to do by its DevTools protocol: pages are opened, keys pressed, pictures taken. */
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    private Browser(Process process, String address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listening())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Starts one with a profile of its own. */
    public static Browser start(String program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                drain(told);
                return new Browser(
                        process,
                        line.substring("DevTools listening on ".length()).strip());
            }
        }
        throw new IOException(program + " does not start");
    }

    private static void drain(BufferedReader told) {
        Thread thread = new Thread(() -> {
            try {
                while (told.readLine() != null) {
                    // what nobody reads would stop it
                }
            } catch (IOException e) {
                // it has ended
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens a window of a size, in light or dark. */
    public Window open(String address, int width, int height, boolean dark) {
        String target = send(null, "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        String session = send(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        Window window = new Window(session);
        windows.put(session, window);
        window.send("Runtime.enable", Map.of());
        window.send("Log.enable", Map.of());
        window.send("Page.enable", Map.of());
        window.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        window.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        window.send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        window.go(address);
        return window;
    }

    private JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = count.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (socket) {
            socket.sendText(message.toString(), true).join();
        }
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void heard(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").intValue());
            if (message.has("error")) {
                answer.completeExceptionally(
                        new IllegalStateException(message.get("error").toString()));
            } else {
                answer.complete(message.get("result"));
            }
            return;
        }
        Window window = windows.get(message.path("sessionId").asText());
        if (window != null) {
            window.heard(message.path("method").asText(), message.path("params"));
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private final class Listening implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    heard(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    text.setLength(0);
                }
            }
            from.request(1);
            return null;
        }
    }

    /** One window. */
    public final class Window {

        private final String session;
        private final List<String> complaints = new CopyOnWriteArrayList<>();

        private Window(String session) {
            this.session = session;
        }

        private JsonNode send(String method, Map<String, ?> parameters) {
            return Browser.this.send(session, method, parameters);
        }

        private void heard(String method, JsonNode said) {
            switch (method) {
                case "Runtime.exceptionThrown" -> complaints.add(said.toString());
                case "Runtime.consoleAPICalled" -> {
                    if (said.path("type").asText().equals("error")) {
                        complaints.add(said.toString());
                    }
                }
                case "Log.entryAdded" -> {
                    if (said.path("entry").path("level").asText().equals("error")) {
                        complaints.add(said.path("entry").toString());
                    }
                }
                default -> {
                    // nothing that anybody asked for
                }
            }
        }

        /** What scripts, the console and the security policy complained of. */
        public List<String> complaints() {
            return new ArrayList<>(complaints);
        }

        void forgetComplaints() {
            complaints.clear();
        }

        /** Goes to an address and waits until the page is there. */
        void go(String address) {
            send("Page.navigate", Map.of("url", address));
            until("document.readyState === 'complete'");
        }

        void reload() {
            evaluate("window.before = true");
            send("Page.reload", Map.of());
            until("!window.before && document.readyState === 'complete'");
        }

        /** The value of an expression; promises are waited for. */
        public JsonNode evaluate(String expression) {
            JsonNode answer = send(
                    "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
            }
            return answer.path("result").path("value");
        }

        public String text(String selector) {
            return evaluate("(document.querySelector(" + quoted(selector) + ") || {textContent: ''}).textContent")
                    .asText();
        }

        /** Waits until an expression is true; how long that took, in milliseconds. */
        public long until(String expression) {
            long begin = System.nanoTime();
            long end = begin + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < end) {
                try {
                    if (evaluate("Boolean(" + expression + ")").asBoolean()) {
                        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                    }
                    TimeUnit.MILLISECONDS.sleep(10);
                } catch (IllegalStateException e) {
                    // the page is changing under it
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            throw new IllegalStateException("it never came: " + expression + "\n" + complaints + "\n"
                    + evaluate("document.body.innerText.slice(0, 600)"));
        }

        /** Presses a key as a person does: {@code 7}, {@code Enter}, {@code Alt+1}. */
        public void press(String key) {
            boolean alt = key.startsWith("Alt+");
            String name = alt ? key.substring(4) : key;
            boolean character = name.codePointCount(0, name.length()) == 1;
            String code = code(name);
            ObjectNode down = JSON.createObjectNode()
                    .put("type", "keyDown")
                    .put("key", name)
                    .put("code", code);
            down.put("modifiers", alt ? 1 : 0).put("windowsVirtualKeyCode", number(name));
            if (!alt && (character || name.equals("Enter"))) {
                down.put("text", name.equals("Enter") ? "\r" : name);
            }
            send("Input.dispatchKeyEvent", JSON.convertValue(down, PARAMETERS));
            ObjectNode up = down.deepCopy().put("type", "keyUp");
            up.remove("text");
            send("Input.dispatchKeyEvent", JSON.convertValue(up, PARAMETERS));
        }

        private static int number(String name) {
            return switch (name) {
                case "Enter" -> 13;
                case "Escape" -> 27;
                case "Tab" -> 9;
                case "ArrowLeft" -> 37;
                case "ArrowRight" -> 39;
                default -> Character.toUpperCase(name.codePointAt(0));
            };
        }

        private static String code(String name) {
            if (name.matches("\\d")) {
                return "Digit" + name;
            }
            return name.matches("[a-z]") ? "Key" + name.toUpperCase(java.util.Locale.ROOT) : name;
        }

        void click(String selector) {
            evaluate("document.querySelector(" + quoted(selector) + ").click()");
        }

        public void picture(Path file) throws IOException {
            String data = send("Page.captureScreenshot", Map.of("format", "png"))
                    .path("data")
                    .asText();
            Files.write(file, Base64.getDecoder().decode(data));
        }

        private static String quoted(String text) {
            return JSON.valueToTree(text).toString();
        }
    }
}
