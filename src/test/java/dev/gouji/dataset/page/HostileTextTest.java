package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.Samples;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Identity;
import dev.gouji.report.Publication;
import dev.gouji.report.Stated;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a name or a text of a document holds, the page is the same page around it. */
class HostileTextTest {

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]></SCRIPT ><img src=x onerror=alert(1)>",
                "\u2028alert(1)\u2029",
                "\u202Egnp.exe\u202C",
                "\u2066\u200B\uFEFF\u0085",
                "javascript:alert(1)",
                "\uD800half\uDC00",
                "{{script}}{{policy}}",
                "\u0000\u001b[2J\\\"'`${1}",
                "__proto__",
            })
    void thePageHoldsItAsTextAlone(String text) throws Exception {
        ParsedPage page = ParsedPage.of(written(text));
        ParsedPage plain = ParsedPage.of(written("plain"));
        assertEquals(
                plain.html().getAllElements().size(),
                page.html().getAllElements().size());
        assertEquals(plain.active().toList(), page.active().toList());
        String whole = text.replace("\uD800", "\uFFFD").replace("\uDC00", "\uFFFD");
        assertEquals(whole, page.data("rows").get(0).get(1).textValue());
        assertEquals(whole, page.documents().get(0));
        assertEquals(whole, page.data("files").get(0).get(2).textValue());
        JsonNode card = page.cards().get(0);
        assertEquals(whole, card.get("title").textValue());
        assertEquals(whole, card.get("url").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "\u2028", "\u2029", "\u202E", "\u2067", "\u200F", "\uFEFF", "\u009B"})
    void noCharacterThatCouldBeMisreadStandsInThePage(String character) throws Exception {
        String data = ParsedPage.of(written("a" + character + "b"))
                .html()
                .getElementById("data-rows")
                .data();
        assertFalse(data.contains(character));
    }

    private String written(String text) throws Exception {
        Conversion good = Samples.good("x", Samples.SHA256);
        AnnualReport report = good.reports().get(0);
        AnnualReport hostile = new AnnualReport(
                report.id(),
                Identity.UNKNOWN,
                text,
                report.form(),
                text,
                new Stated<>(text, text, null, Certainty.READ),
                report.year(),
                report.scope(),
                new Publication(text, text, text),
                text,
                report.sections(),
                report.figures(),
                report.statements(),
                report.findings(),
                report.explanations(),
                report.leftovers());
        PageWriter writer = PageWriter.open(GuardedFolder.open(scratch), Map.of());
        writer.accept(new Conversion(good.document(), List.of(hostile)));
        writer.accept(Samples.refused(text, DocumentStatus.FAILED, ErrorCode.DAMAGED));
        writer.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, "1");
        return out.toString(StandardCharsets.UTF_8);
    }
}
