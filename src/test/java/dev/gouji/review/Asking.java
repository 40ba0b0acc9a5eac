package dev.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a review as a browser does, or as somebody does who only says to be one: every header is what the test says. */
public final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String token;

    /** Of a review at an address with its token. */
    public Asking(String address) {
        URI uri = URI.create(address);
        port = uri.getPort();
        token = uri.getQuery().substring("token=".length());
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(body, e);
            }
        }
    }

    /** The headers of the page's own requests. */
    public List<String> own() {
        return new ArrayList<>(List.of("Host: 127.0.0.1:" + port, "Cookie: gouji-review-" + port + "=" + token));
    }

    /** The port. */
    public int port() {
        return port;
    }

    /** The token. */
    public String token() {
        return token;
    }

    /** Asks for something under {@code /api/}, as the page does. */
    public JsonNode get(String name, String... parameters) throws IOException {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "?" : "&").append(parameters[i]).append('=');
            query.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return answer("GET", "/api/" + name + query, own(), "").json();
    }

    /** Tells something, as the page does. */
    public Answer post(String name, String body) throws IOException {
        List<String> headers = own();
        headers.add("Origin: http://127.0.0.1:" + port);
        headers.add("Content-Type: application/json");
        return answer("POST", "/api/" + name, headers, body);
    }

    /** Any request at all. */
    public Answer answer(String method, String path, List<String> headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\n"
                + headers.stream().map(each -> each + "\r\n").collect(Collectors.joining()) + "Content-Length: "
                + bytes.length + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return parsed(socket.getInputStream());
        }
    }

    private static Answer parsed(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        String[] lines = all.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, all.substring(end + 4));
    }
}
