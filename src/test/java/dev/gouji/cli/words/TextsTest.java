package dev.gouji.cli.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Mark;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Scope;
import dev.gouji.report.Severity;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern BRACES = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() {
        var zh = Texts.in(Language.ZH).bundle();
        var en = Texts.in(Language.EN).bundle();
        assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
        for (String key : zh.keySet()) {
            assertEquals(braces(zh.getString(key)), braces(en.getString(key)), key);
        }
    }

    private static Set<String> braces(String text) {
        Set<String> found = new TreeSet<>();
        BRACES.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasItsWord(Language language) {
        Texts texts = Texts.in(language);
        assertDoesNotThrow(() -> {
            for (ErrorCode code : ErrorCode.values()) {
                texts.say("advice." + code.code());
            }
            for (DocumentStatus status : DocumentStatus.values()) {
                texts.say("status." + status.code());
            }
            for (ReportStatus status : ReportStatus.values()) {
                texts.say("report." + status.code());
            }
            for (Mark mark : Mark.values()) {
                texts.say("mark." + mark.code());
            }
            for (Scope scope : Scope.values()) {
                texts.say("scope." + scope.code());
            }
            for (FindingKind kind : FindingKind.values()) {
                texts.say("kind." + kind.code());
            }
            for (Severity severity : Severity.values()) {
                texts.say("severity." + severity.code());
                texts.say("finding." + severity.code());
            }
        });
    }

    @Test
    void bracesAreFilledAndUnknownKeysRefused() {
        assertEquals("--jobs 的值不对：{0}", Texts.in(Language.ZH).say("usage.value", "--jobs", "{0}"));
        assertEquals("甲", Texts.in(Language.ZH).say(new Message("甲", "A")));
        assertThrows(MissingResourceException.class, () -> Texts.in(Language.EN).say("no.such"));
    }

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8, ZH", "zh, ZH", "zh-Hans, ZH", "C, EN", "C.UTF-8, EN", "de_DE.UTF-8, EN", "'', EN"})
    void theLocaleGivesTheLanguage(String locale, Language language) {
        assertEquals(language, Language.ofLocale(locale));
    }
}
