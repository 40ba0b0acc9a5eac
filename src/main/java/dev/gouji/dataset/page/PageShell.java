package dev.gouji.dataset.page;

import dev.gouji.dataset.record.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page around the data: {@code page.html} with its style, its script and the data put in where {@code {{name}}}
 * stands. Its content security policy lets that one style and that one script run, by their hashes, and nothing be
 * fetched.
 */
final class PageShell {

    /** In the order in which they stand in the one script. */
    private static final List<String> SCRIPTS = List.of(
            "text.js",
            "data.js",
            "table.js",
            "filter.js",
            "finding.js",
            "problems.js",
            "matrix.js",
            "card.js",
            "charts.js",
            "files.js",
            "page.js");

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)}}");

    private PageShell() {}

    /** Puts one part of the data where it stands in the page. */
    interface Part {

        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the page with these parts. */
    static void write(OutputStream out, Map<String, Part> parts) throws IOException {
        String style = resource("page.css");
        String script =
                "\"use strict\";\n" + SCRIPTS.stream().map(PageShell::resource).collect(Collectors.joining("\n"));
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
        String shell = resource("page.html");
        Matcher slot = SLOT.matcher(shell);
        int from = 0;
        while (slot.find()) {
            text(out, shell.substring(from, slot.start()));
            from = slot.end();
            switch (slot.group(1)) {
                case "policy" -> text(out, policy);
                case "style" -> text(out, style);
                case "script" -> text(out, script);
                default -> parts.get(slot.group(1)).writeTo(out);
            }
        }
        text(out, shell.substring(from));
    }

    /** A resource beside this class, line feeds alone. */
    static String resource(String name) {
        try (InputStream in = PageShell.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
