package dev.gouji.cli.words;

import dev.gouji.document.Message;
import java.util.Locale;

/** The language in which people are spoken to; data never depends on it. */
public enum Language {
    ZH,
    EN;

    /** The sentence in this language. */
    public String of(Message message) {
        return this == ZH ? message.zh() : message.en();
    }

    /** The language of a locale's name ({@code zh_CN.UTF-8} → Chinese, {@code C}, {@code de_DE} … → English). */
    public static Language ofLocale(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
    }
}
