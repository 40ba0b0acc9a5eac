package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.form.Forms;
import dev.gouji.limit.Limits;
import dev.gouji.report.DocumentRecord;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoReportTest {

    private static DocumentRecord converted(String page) {
        return new Converter(Limits.STANDARD)
                .convert("a.html", ("<p>甲</p>" + page).getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static String labels() {
        return Forms.newest().variants().get(0).tables().stream()
                .flatMap(table -> table.panels().stream())
                .flatMap(panel -> panel.rows().stream())
                .map(row -> row.wording().label())
                .collect(Collectors.joining("\",\""));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "<script>var x=[\"@\"]</script>,脚本",
        "<script type=application/json>{\"a\":\"@\"}</script>,JSON",
        "<template><td>@</template>,template",
        "<noscript>@</noscript>,noscript",
        "<div style='display:none'>甲</div><div hidden>@</div><p>乙</p><p>@@</p>,不显示",
    })
    void theMessageNamesThePlaceOfTheStatutoryWords(String page, String place) {
        String shown = "乙".repeat(4_000);
        DocumentRecord record = converted(page.replace("@@", shown).replace("@", labels()));
        assertEquals(ErrorCode.NOT_A_REPORT, record.error());
        assertTrue(record.message().zh().contains(place), record.message().zh());
        assertTrue(record.message().zh().contains("另存为"));
    }

    @Test
    void escapedStringsAreReadAsThemselves() {
        String zh = converted("<script>f('" + escaped(labels()) + "')</script>")
                .message()
                .zh();
        assertTrue(zh.contains("脚本"), zh);
    }

    @Test
    void aPageAboutSomethingElseIsNoReport() {
        String zh = converted("<script>var a='政府信息公开工作年度报告'</script>").message().zh();
        assertEquals("没有找到法定表格或报告标题，不是政府信息公开工作年度报告", zh);
    }
}
