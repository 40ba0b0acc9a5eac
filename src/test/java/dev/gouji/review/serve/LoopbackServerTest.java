package dev.gouji.review.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.review.Asking;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {

    private final List<String> asked = new ArrayList<>();
    private LoopbackServer server;
    private Asking asking;

    @BeforeEach
    void open() throws IOException {
        server = LoopbackServer.open(
                0,
                Map.of(
                        "/", request -> Reply.text(200, "the page"),
                        "/api/item",
                                request -> {
                                    asked.add(request.parameter("id"));
                                    return Reply.json("{}".getBytes(StandardCharsets.UTF_8));
                                },
                        "/api/broken",
                                request -> {
                                    throw new IllegalStateException("the secret of somebody");
                                }),
                Map.of("/api/decide", request -> {
                    asked.add(new String(request.body(), StandardCharsets.UTF_8));
                    return Reply.json("{}".getBytes(StandardCharsets.UTF_8));
                }));
        asking = new Asking(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private List<String> headers(String... more) {
        List<String> headers = new ArrayList<>(asking.own());
        headers.addAll(List.of(more));
        return headers;
    }

    @Test
    void theAddressOpensThePageAndLeavesTheTokenInACookieThatNoScriptReads() throws IOException {
        Asking.Answer page =
                asking.answer("GET", "/?token=" + asking.token(), List.of("Host: 127.0.0.1:" + asking.port()), "");
        assertEquals(200, page.status());
        assertEquals("the page", page.body());
        assertTrue(page.headers().get("Set-Cookie").contains("HttpOnly; SameSite=Strict"));
        assertTrue(page.headers().get("Set-Cookie").contains(asking.token()));
        assertEquals(200, asking.answer("GET", "/", headers(), "").status());
    }

    @Test
    void everyReplyForbidsWhatIsNotItsOwn() throws IOException {
        Map<String, String> headers = asking.answer("GET", "/", headers(), "").headers();
        String policy = headers.get("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
        assertEquals("no-store", headers.get("Cache-Control"));
        assertEquals("DENY", headers.get("X-Frame-Options"));
    }

    @Test
    void refusedWithoutTheToken() throws IOException {
        List<String> nobody = List.of("Host: 127.0.0.1:" + asking.port());
        assertEquals(403, asking.answer("GET", "/", nobody, "").status());
        assertEquals(
                403,
                asking.answer("GET", "/?token=" + "0".repeat(48), nobody, "").status());
        assertEquals(
                403,
                asking.answer("GET", "/api/item?token=" + asking.token(), nobody, "")
                        .status());
        assertTrue(asked.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:80", "192.168.0.7:8765", "localhost.evil", ""})
    void refusedUnderAnotherHost(String host) throws IOException {
        List<String> headers = new ArrayList<>(asking.own());
        headers.set(0, "Host: " + host);
        Asking.Answer answer = asking.answer("GET", "/api/item?id=1", headers, "");
        assertTrue(answer.status() == 403 || answer.status() == 400, "status " + answer.status());
        assertTrue(asked.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9999", "127.0.0.1:1", "[::1]:8080", "LOCALHOST"})
    void takenUnderTheNamesOfThisMachineAtAnyPortAsATunnelHasIt(String host) throws IOException {
        List<String> headers = new ArrayList<>(asking.own());
        headers.set(0, "Host: " + host);
        headers.add("Origin: http://" + host);
        assertEquals(200, asking.answer("POST", "/api/decide", headers, "{}").status());
    }

    @Test
    void refusedFromAnotherOrigin() throws IOException {
        for (String origin :
                List.of("http://evil.example", "null", "https://127.0.0.1:" + asking.port(), "http://127.0.0.1:1")) {
            assertEquals(
                    403,
                    asking.answer("POST", "/api/decide", headers("Origin: " + origin), "{}")
                            .status(),
                    origin);
            assertEquals(
                    403,
                    asking.answer("GET", "/api/item", headers("Origin: " + origin), "")
                            .status(),
                    origin);
        }
        assertEquals(403, asking.answer("POST", "/api/decide", headers(), "{}").status(), "no origin at all");
        assertTrue(asked.isEmpty());
    }

    @Test
    void refusedWhereTheBrowserSaysThatAnotherSiteAsks() throws IOException {
        List<String> headers = headers("Origin: http://127.0.0.1:" + asking.port(), "Sec-Fetch-Site: cross-site");
        assertEquals(403, asking.answer("POST", "/api/decide", headers, "{}").status());
    }

    @Test
    void noOtherMethodIsAnswered() throws IOException {
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE")) {
            assertEquals(
                    403, asking.answer(method, "/api/decide", headers(), "{}").status(), method);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/page.html",
                "/api/item/",
                "//etc/passwd",
                "/review.js/../state.js"
            })
    void aPathIsNeverThatOfAFile(String path) throws IOException {
        Asking.Answer answer = asking.answer("GET", path, headers(), "");
        assertTrue(answer.status() >= 400, "status " + answer.status());
        assertFalse(answer.body().contains("root:"), answer.body());
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws IOException {
        String origin = "Origin: http://127.0.0.1:" + asking.port();
        String longest = "x".repeat(LoopbackServer.LONGEST_BODY);
        assertEquals(
                200,
                asking.answer("POST", "/api/decide", headers(origin), longest).status());
        assertEquals(
                413,
                asking.answer("POST", "/api/decide", headers(origin), longest + "x")
                        .status());
        assertEquals(1, asked.size());
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertEquals(
                414,
                asking.answer("GET", "/api/item?id=" + "9".repeat(9000), headers(), "")
                        .status());
    }

    @Test
    void parametersAreDecodedAndWhatIsNoneIsEmpty() throws IOException {
        asking.answer("GET", "/api/item?id=%E7%A7%91%20a%2Fb", headers(), "");
        asking.answer("GET", "/api/item?id=%zz", headers(), "");
        asking.answer("GET", "/api/item", headers(), "");
        assertTrue(asked.size() == 3 || asked.size() == 2, asked.toString());
        assertEquals("科 a/b", asked.get(0));
        assertEquals("", asked.get(asked.size() - 1));
    }

    @Test
    void whatGoesWrongIsNotToldInDetail() throws IOException {
        Asking.Answer answer = asking.answer("GET", "/api/broken", headers(), "");
        assertEquals(500, answer.status());
        assertFalse(answer.body().contains("somebody"), answer.body());
    }

    @Test
    void aTokenIsAnotherEveryTime() throws IOException {
        try (LoopbackServer other = LoopbackServer.open(0, Map.of(), Map.of())) {
            assertNotEquals(asking.token(), new Asking(other.address()).token());
            assertEquals(48, asking.token().length());
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThrows(BindException.class, () -> LoopbackServer.open(asking.port(), Map.of(), Map.of()));
    }

    @Test
    void nobodyButThisMachineCanConnect() throws IOException {
        InetAddress own = InetAddress.getLocalHost();
        if (!own.isLoopbackAddress()) {
            assertThrows(IOException.class, () -> new Socket(own, asking.port()).close());
        }
        assertTrue(server.address().startsWith("http://127.0.0.1:"));
    }

    @Test
    void manyWhoSayNothingDoNotKeepOthersOut() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                silent.add(new Socket(InetAddress.getLoopbackAddress(), asking.port()));
            }
            assertEquals(200, asking.answer("GET", "/", headers(), "").status());
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }
}
