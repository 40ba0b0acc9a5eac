package dev.gouji.review.serve;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in who has the token, and nobody else: not another page of the same browser, which has no token and another
 * origin; not a name that somebody lets point to this machine; not another user of it. Immutable.
 */
final class Gate {

    /** The parameter of the first address; afterwards the token is a cookie. */
    static final String PARAMETER = "token";

    private static final int TOKEN_BYTES = 24;

    /** Behind a tunnel the port is another one, the name is not. */
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final String token;
    private final String cookie;

    private Gate(String token, int port) {
        this.token = token;
        // cookies know no ports: two servers must not overwrite each other's
        this.cookie = "gouji-review-" + port;
    }

    /** A gate with a token that nobody can guess. */
    static Gate at(int port) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new Gate(HexFormat.of().formatHex(random), port);
    }

    String token() {
        return token;
    }

    /** What is set when the token came in the address: no script can read it, no other site makes the browser send it. */
    String cookie() {
        return cookie + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Whether a token is the one. */
    boolean knows(String other) {
        return other != null
                && MessageDigest.isEqual(
                        other.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a request is not even looked at; null when it may ask for its token to be. */
    String refusal(String method, Headers headers) {
        if (!METHODS.contains(method)) {
            return "method";
        }
        String host = only(headers, "Host");
        if (host == null || !NAMES.contains(name(host))) {
            return "host";
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (!origins.stream().allMatch(("http://" + host)::equalsIgnoreCase)) {
            return "origin";
        }
        if (method.equals("POST") && origins.isEmpty()) {
            return "origin";
        }
        String site = only(headers, "Sec-Fetch-Site");
        // "none" is the person who types the address or follows it from another program
        boolean foreign = site != null && !Set.of("same-origin", "none").contains(site);
        return foreign && method.equals("POST") ? "origin" : null;
    }

    /** Whether a request brings the token as its cookie. */
    boolean isOpenTo(Headers headers) {
        return headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> List.of(line.split(";", -1)).stream())
                .map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "="))
                .anyMatch(pair -> knows(pair.substring(cookie.length() + 1)));
    }

    private static String only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : null;
    }

    /** Without the port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port =
                colon > host.lastIndexOf(']') && host.substring(colon + 1).matches("\\d{1,5}");
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
