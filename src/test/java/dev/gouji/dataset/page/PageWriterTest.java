package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.dataset.Samples;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {

    private static final PageCaps SMALL = new PageCaps(4, 2, 1, 1 << 20, 5, 2, 1 << 20);

    @TempDir
    Path scratch;

    @Test
    void aFindingIsThereWithItsFiguresAndItsExplanation() throws Exception {
        JsonNode card = page(PageCaps.DEFAULT, Samples.good("好.html", Samples.SHA256))
                .cards()
                .get(0);
        JsonNode finding = card.get("findings").get(0);
        assertEquals("requests.ledger", finding.get("rule").textValue());
        assertEquals(
                "requests/received/natural_person",
                finding.get("left").get(0).get(0).textValue());
        assertEquals(
                "requests/refused.state_secret/total",
                finding.get("right").get(0).get(0).textValue());
        JsonNode change = card.get("explanations").get(0).get("changes").get(0);
        assertEquals("[\"requests/received/natural_person\",10,1]", change.toString());
        // two findings are equal, and the explanation closes both
        assertEquals("[0,1]", card.get("explanations").get(0).get("closes").toString());
        assertEquals(
                2,
                Set.of(finding.get("id"), card.get("findings").get(1).get("id")).size());
    }

    @Test
    void aCellIsItsNumberOrSaysWhatItIs() throws Exception {
        ParsedPage page = page(PageCaps.DEFAULT, Samples.good("好.html", Samples.SHA256));
        JsonNode cells = page.cards().get(0).get("cells").get("proactive");
        assertTrue(cells.get(0).isNull());
        assertEquals("[\"dash\",\"—\",\"read\",[]]", cells.get(1).toString());
        assertEquals("[\"unreadable\",\"=1+1\",\"doubtful\",[]]", cells.get(2).toString());
        assertEquals("missing", cells.get(3).get(0).textValue());
        assertEquals(
                "[\"number\",1230,\"doubtful\",[\"-0.000001\",\"100000000000000000000\"]]",
                cells.get(4).toString());
        assertEquals("5", cells.get(5).toString());
    }

    @Test
    void everyReportHasALineWithItsDocumentAndHowItStands() throws Exception {
        ParsedPage page = page(
                PageCaps.DEFAULT,
                Samples.good("县/甲\uD83D\uDE00.html", Samples.SHA256),
                Samples.good("县/甲\uD83D\uDE01.html", Samples.SHA256),
                Samples.poor("县/乙.pdf", Samples.SHA256));
        assertEquals(List.of("县/甲\uD83D\uDE00.html", "县/甲\uD83D\uDE01.html", "县/乙.pdf"), page.documents());
        JsonNode rows = page.data("rows");
        assertEquals("云溪县青石镇人民政府", rows.get(0).get(1).textValue());
        assertEquals(0, rows.get(1).get(1).intValue());
        assertEquals(2023, rows.get(0).get(2).intValue());
        assertEquals(2, rows.get(0).get(4).intValue());
        assertTrue(rows.get(2).get(2).isNull());
    }

    @Test
    void filesThatWereNotReadAreNamedWithTheirCode() throws Exception {
        ParsedPage page = page(
                PageCaps.DEFAULT,
                Samples.refused("空.doc", DocumentStatus.FAILED, ErrorCode.EMPTY_FILE),
                Samples.refused("~$锁.doc", DocumentStatus.SKIPPED, ErrorCode.IGNORED_FILE),
                Samples.poor("乙.pdf", Samples.SHA256));
        assertEquals(2, page.data("files").size());
        assertEquals(
                "[\"failed\",\"empty-file\",\"空.doc\",\"读不了。\",\"not readable\"]",
                page.data("files").get(0).toString());
        JsonNode counts = page.data("about").get("counts");
        assertEquals(
                "{\"failed\":1,\"partial\":1,\"skipped\":1}",
                counts.get("inputs").toString());
        assertEquals(3, counts.get("codes").size());
    }

    @Test
    void whatIsUnpublishedIsThere() throws Exception {
        PageWriter writer = PageWriter.open(GuardedFolder.open(scratch), Map.of());
        writer.accept(
                new ExtraTable("unpublished", "", columns("unit", "year"), List.of(), List.of(List.of("甲局", "2022"))));
        writer.accept(new ExtraTable("another", "", columns("x"), List.of(), List.of(List.of("y"))));
        assertEquals(
                "[[\"甲局\",\"2022\"]]",
                ParsedPage.of(written(writer)).data("unpublished").toString());
    }

    @Test
    void beyondTheCapsThereAreCountsAlone() throws Exception {
        List<Conversion> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(Samples.good(i + ".html", Samples.SHA256));
            many.add(Samples.refused(i + ".doc", DocumentStatus.FAILED, ErrorCode.DAMAGED));
        }
        ParsedPage page = page(SMALL, many.toArray(Conversion[]::new));
        assertEquals(2, page.data("broken").size());
        assertEquals(5, page.data("rows").size());
        assertEquals(2, page.data("files").size());
        JsonNode about = page.data("about");
        assertEquals(
                "{\"rows\":3,\"files\":6,\"unpublished\":0}",
                about.get("leftOut").toString());
        assertEquals(8, about.get("counts").get("inputs").get("failed").intValue());
        assertTrue(about.get("counts").get("findings").toString().contains("\"requests.ledger\",16"));
    }

    @Test
    void thePageDoesNotGrowBeyondItsShareOfBytes() throws Exception {
        PageCaps tight = new PageCaps(1_000, 1_000, 1_000, 20_000, 1_000, 1_000, 20_000);
        long size = bytes(tight, 40);
        assertTrue(Math.abs(size - bytes(tight, 400)) < 2_000);
        assertTrue(size < bytes(PageCaps.DEFAULT, 40));
    }

    private long bytes(PageCaps caps, int count) throws Exception {
        PageWriter writer = PageWriter.open(GuardedFolder.open(scratch), Map.of(), caps);
        for (int i = 0; i < count; i++) {
            writer.accept(Samples.good(i + "-".repeat(300) + ".html", Samples.SHA256));
        }
        return written(writer).length();
    }

    @Test
    void nothingIsFetchedAndOnlyThePagesOwnScriptRuns() throws Exception {
        ParsedPage page = page(PageCaps.DEFAULT, Samples.good("好.html", Samples.SHA256));
        assertTrue(page.html()
                .select("[src], link, iframe, object, embed, form, base, [style]")
                .isEmpty());
        page.html()
                .select("[href]")
                .forEach(link -> assertTrue(link.attr("href").startsWith("#")));
        String policy = page.html().select("meta[http-equiv]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
        Set<String> allowed = new HashSet<>();
        var hashes = Pattern.compile("'(sha256-[^']+)'").matcher(policy);
        while (hashes.find()) {
            allowed.add(hashes.group(1));
        }
        Set<String> active = new HashSet<>();
        for (String text : page.active().toList()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            active.add("sha256-" + Base64.getEncoder().encodeToString(hash));
            assertFalse(text.contains("innerHTML") || text.contains("eval(") || text.contains("http://localhost"));
        }
        assertEquals(allowed, active);
        assertFalse(page.html().select("style").first().data().contains("url("));
    }

    @Test
    void everyWordIsThereInBothLanguages() throws Exception {
        JsonNode words = new ObjectMapper().readTree(PageShell.resource("words.json"));
        words.properties().forEach(word -> {
            assertEquals(2, word.getValue().size(), word.getKey());
            assertEquals(slots(word.getValue().get(0)), slots(word.getValue().get(1)), word.getKey());
        });
        ParsedPage page = page(PageCaps.DEFAULT);
        String script = page.active().findFirst().orElseThrow();
        var said = Pattern.compile("say\\(\"([a-z0-9.-]*[a-z0-9])\"").matcher(script);
        while (said.find()) {
            assertTrue(words.has(said.group(1)), said.group(1));
        }
        page.html().select("[data-word]").forEach(node -> assertTrue(words.has(node.attr("data-word"))));
    }

    private static Set<String> slots(JsonNode text) {
        Set<String> slots = new HashSet<>();
        var slot = Pattern.compile("\\{\\d}").matcher(text.textValue());
        while (slot.find()) {
            slots.add(slot.group());
        }
        return slots;
    }

    private static List<ExtraTable.Column> columns(String... names) {
        return List.of(names).stream()
                .map(name -> new ExtraTable.Column(name, "string", ""))
                .toList();
    }

    private ParsedPage page(PageCaps caps, Conversion... conversions) throws Exception {
        PageWriter writer = PageWriter.open(GuardedFolder.open(scratch), Map.of(), caps);
        for (Conversion conversion : conversions) {
            writer.accept(conversion);
        }
        return ParsedPage.of(written(writer));
    }

    private static String written(PageWriter writer) throws Exception {
        writer.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, "1");
        return out.toString(StandardCharsets.UTF_8);
    }
}
