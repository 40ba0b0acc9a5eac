package dev.gouji.cli.words;

import dev.gouji.document.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program's own sentences in one language, from {@code texts_zh.properties} and {@code texts_en.properties}. Both
 * have the same keys. Thread-safe.
 */
public final class Texts {

    private static final Pattern BRACES = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        String name = "texts_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        // Read here and not by ResourceBundle.getBundle, so that neither the locale nor a system property has a say.
        try (InputStream in = Texts.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            bundle = new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " is not as it should be", e);
        }
    }

    /** The texts of a language. */
    public static synchronized Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** All texts, for the help of the command line. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The sentence of a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String say(String key, Object... parts) {
        // In one pass: a part may itself hold braces.
        return BRACES.matcher(bundle.getString(key)).replaceAll(brace -> {
            int part = Integer.parseInt(brace.group(1));
            return part < parts.length ? Matcher.quoteReplacement(String.valueOf(parts[part])) : "";
        });
    }

    /** A sentence that came in both languages. */
    public String say(Message message) {
        return language.of(message);
    }
}
