package dev.gouji.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits.Bound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/limits.md} says of every bound what the code does. */
class LimitsPageTest {

    private static final Path PAGE = Path.of("docs", "limits.md");
    private static final boolean WRITE = Boolean.getBoolean("gouji.goldens.write");
    private static final String BEGIN = "<!-- bounds -->\n";
    private static final String END = "<!-- end of bounds -->\n";

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        assertFalse(WRITE && System.getenv("CI") != null, "-Dgouji.goldens.write=true is refused in CI");
        String page = page();
        int start = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(0, start) + table() + page.substring(page.indexOf(END));
        if (WRITE) {
            Files.writeString(PAGE, written, StandardCharsets.UTF_8);
        }
        assertEquals(written, page());
    }

    @ParameterizedTest
    @EnumSource(Bound.class)
    void everyBoundHasANote(Bound bound) throws IOException {
        assertTrue(
                page().matches("(?s).*\n- (`[a-z-]+`, )*`" + bound.option() + "`[,:].*"), bound + " is not explained");
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        table.append("| option | default | counts | 计数 | code | what passes it | 超过之后 |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        for (Bound bound : Bound.values()) {
            table.append("| `--limit-").append(bound.option()).append("` | ");
            table.append(bound.standard()).append(" | ");
            table.append(bound.en()).append(" | ").append(bound.zh()).append(" | ");
            table.append(bound.code() == null ? "–" : "`" + bound.code().code() + "`")
                    .append(" | ");
            table.append(bound.effect().told().en()).append(" | ");
            table.append(bound.effect().told().zh()).append(" |\n");
        }
        return table.toString();
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
