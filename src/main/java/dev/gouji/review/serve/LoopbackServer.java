package dev.gouji.review.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers browsers on this machine, by routes of exact names. Everything about it is bounded: the threads, the bodies it
 * takes, the time a request may take to arrive. Thread-safe.
 */
public final class LoopbackServer implements Closeable {

    /** A body of more bytes is refused. */
    public static final int LONGEST_BODY = 1 << 16;

    private static final int LONGEST_QUERY = 1 << 13;
    private static final int THREADS = 6;
    private static final int WAITING = 32;

    /** Nothing but this server's own is loaded or asked for, nothing inline runs, no page frames this one. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    static {
        // in seconds: who opens a connection and says nothing gives its thread back
        setUnlessSet("sun.net.httpserver.maxReqTime", "20");
        setUnlessSet("sun.net.httpserver.maxRspTime", "60");
        // else every small answer waits 40 ms for an acknowledgement
        setUnlessSet("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final Map<String, Route> gets;
    private final Map<String, Route> posts;

    private LoopbackServer(HttpServer server, Map<String, Route> gets, Map<String, Route> posts) {
        this.server = server;
        this.gets = Map.copyOf(gets);
        this.posts = Map.copyOf(posts);
        gate = Gate.at(server.getAddress().getPort());
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "review-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Listens.
     *
     * @param port 0 for any that is free
     * @param gets what answers {@code GET}, by path ({@code /api/item}); that of {@code /} is the page
     * @param posts what answers {@code POST}
     * @throws IOException when the port is taken
     */
    public static LoopbackServer open(int port, Map<String, Route> gets, Map<String, Route> posts) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
        LoopbackServer opened = new LoopbackServer(server, gets, posts);
        server.start();
        return opened;
    }

    /** Where the page is, with the token. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/?" + Gate.PARAMETER + "=" + gate.token();
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = reply(exchange);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                reply = Reply.text(500, "internal " + e.getClass().getSimpleName());
            }
            send(exchange, reply);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String refusal = gate.refusal(method, exchange.getRequestHeaders());
        if (refusal != null) {
            return Reply.text(403, "refused: " + refusal);
        }
        String raw = exchange.getRequestURI().getRawQuery();
        if (raw != null && raw.length() > LONGEST_QUERY) {
            return Reply.text(414, "the address is too long");
        }
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = parameters(raw);
        boolean brought = path.equals("/") && gate.knows(query.get(Gate.PARAMETER));
        if (!brought && !gate.isOpenTo(exchange.getRequestHeaders())) {
            return Reply.text(403, """
                    请用 gouji review 打印的地址打开（其中有口令）。
                    Open the address that gouji review printed: the token is in it.
                    """);
        }
        Route route = (method.equals("POST") ? posts : gets).get(path);
        if (route == null) {
            return Reply.text(404, "nothing is here");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return Reply.text(413, "the body is too long");
        }
        if (brought) {
            exchange.getResponseHeaders().set("Set-Cookie", gate.cookie());
        }
        return route.answer(new Request(method, query, body));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        headers.set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        if (reply.body().length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(reply.body());
            }
        }
    }

    private static Map<String, String> parameters(String raw) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that begins no character
            return "";
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Stops at once: a decision that was answered is on the disk. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
