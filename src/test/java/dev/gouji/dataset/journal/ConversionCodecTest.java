package dev.gouji.dataset.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.Samples;
import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversionCodecTest {

    private static final Conversion GOOD = Samples.good("好.html", Samples.SHA256);

    @Test
    void everyComponentComesBackAsItWas() throws IOException {
        Conversion linked = new Conversion(GOOD.document(), GOOD.reports(), List.of("附件/报告.doc", "b\uD800.pdf"));
        for (Conversion conversion : List.of(
                linked,
                Samples.poor("差.pdf", Samples.SHA256),
                Samples.refused("~$锁", DocumentStatus.SKIPPED, ErrorCode.IGNORED_FILE))) {
            assertEquals(conversion, ConversionCodec.decode(ConversionCodec.encode(conversion)));
        }
    }

    @Test
    void realConversionsComeBackAsTheyWere() throws IOException {
        Converter converter = new Converter(Limits.STANDARD);
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Conversion conversion = converter.convert(sample.getFileName().toString(), Files.readAllBytes(sample));
                Conversion back = ConversionCodec.decode(ConversionCodec.encode(conversion));
                assertEquals(conversion, back);
                assertEquals(ConversionJson.line(conversion), ConversionJson.line(back));
            }
        }
    }

    @Test
    void decimalsKeepTheirScale() throws IOException {
        Finding finding = GOOD.reports().get(0).findings().get(0);
        assertEquals(finding, ConversionCodec.decodeFinding(ConversionCodec.encode(finding)));
        assertEquals(
                List.of(6, -20),
                ConversionCodec.decode(ConversionCodec.encode(GOOD))
                        .reports()
                        .get(0)
                        .figures()
                        .get(4)
                        .alternatives()
                        .stream()
                        .map(other -> other.value().scale())
                        .toList());
    }

    @Test
    void equalConversionsHaveEqualBytes() {
        assertArrayEquals(ConversionCodec.encode(GOOD), ConversionCodec.encode(Samples.good("好.html", Samples.SHA256)));
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        byte[] bytes = ConversionCodec.encode(GOOD);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
        assertThrows(IOException.class, () -> ConversionCodec.decode(cut));
        assertThrows(IOException.class, () -> ConversionCodec.decode(new byte[0]));
    }

    @Test
    void theHeadKeepsTheLinksThatMayLeadToAttachments() {
        List<String> links =
                List.of("a.html", "b.DOC", "../c/d.pdf?v=1", "e.shtml#top", "f/", "g.jsp?x=1", "报告", "h.PNG");
        Conversion page = new Conversion(GOOD.document(), GOOD.reports(), links);
        assertEquals(
                List.of("b.DOC", "../c/d.pdf?v=1", "报告"),
                ConversionHead.of(page).links());
        List<String> many = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> i + ".doc")
                .toList();
        assertEquals(
                100,
                ConversionHead.of(new Conversion(GOOD.document(), GOOD.reports(), many))
                        .links()
                        .size());
    }

    @Test
    void theHeadTravelsAlone() throws IOException {
        StoredConversion stored = StoredConversion.of(GOOD);
        assertEquals(stored, StoredConversion.of(stored.headBytes(), stored.payload()));
        assertEquals(2, stored.head().errors());
        assertEquals("云溪县青石镇人民政府", stored.head().reports().get(0).agency());
    }
}
