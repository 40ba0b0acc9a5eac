package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place;
import dev.gouji.document.Property;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.report.Publication;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteBlockTest {

    @ParameterizedTest
    @CsvSource({
        "发布时间：2023-1-9, 2023-01-09",
        "日期：2023年1月20日, 2023-01-20",
        "发文日期|2023/01/20, 2023-01-20",
        "填报日期：2023-1-9,",
        "成文时间：2023-1-9,",
        "2023-1-9,"
    })
    void theDayOfPublicationIsTheOneThatIsCalledSo(String text, String date) {
        assertEquals(date, read(text).publishedOn());
    }

    @Test
    void thePublisherEndsWhereTheNextKeyBegins() {
        assertEquals("青岚县水务局", read("来源：青岚县水务局发布时间：2023-01-09").publisher());
        assertEquals("青岚县水务局", read("发布机构|青岚县水务局|").publisher());
        assertNull(read("本文来源不明").publisher());
    }

    @Test
    void theLinkIsTheOriginals() {
        assertEquals(
                "https://a.example/b.html",
                read("原文链接：https://a.example/b.html").sourceUrl());
    }

    @Test
    void thePagesOwnWordsFillWhatIsNotPrinted() {
        List<Property> properties = List.of(
                new Property("PubDate", "2023-02-01 10:00"),
                new Property("ContentSource", " 青岚县林业局 "),
                new Property("Url", "https://a.example/"));
        Publication said = SiteBlock.read(List.of(), properties);
        assertEquals("2023-02-01", said.publishedOn());
        assertEquals("青岚县林业局", said.publisher());
        assertEquals("https://a.example/", said.sourceUrl());
        Publication printed = SiteBlock.read(pieces("来源：青岚县水务局"), properties);
        assertEquals("青岚县水务局", printed.publisher());
        assertNull(SiteBlock.read(List.of(), List.of(new Property("Url", "/b.html")))
                .sourceUrl());
    }

    @Test
    void onlyTheEdgesOfAPageAreLookedAt() {
        List<String> lines = new ArrayList<>(Collections.nCopies(61, "正文"));
        lines.set(30, "来源：青岚县水务局");
        assertNull(
                SiteBlock.read(pieces(lines.toArray(String[]::new)), List.of()).publisher());
        lines.set(31, "来源：青岚县林业局");
        assertEquals(
                "青岚县林业局",
                SiteBlock.read(pieces(lines.toArray(String[]::new)), List.of()).publisher());
    }

    private static Publication read(String... lines) {
        return SiteBlock.read(pieces(lines), List.of());
    }

    private static List<TextPiece> pieces(String... lines) {
        List<TextPiece> pieces = new ArrayList<>();
        for (String line : lines) {
            pieces.add(new TextPiece(new PrintedText(line), Place.InTable.after(0), pieces.size()));
        }
        return pieces;
    }
}
