package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPictures;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPictureTest {

    private final MetPictures pictures = new MetPictures();

    private Document read(String body) throws UnreadableException {
        byte[] page = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return new HtmlReader().read(page, pictures, new Budget(Limits.STANDARD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='data:image/png;base64,b25l'> | 0 x 0: one",
                "<img src='data:image/png;base64,b25l' width=400 height='200px'> | 300 x 150: one",
                "<img src='data:image/png;base64,b25l' width='100%'> | 0 x 0: one",
                "<img src='data:image/gif;base64,R0' data-original='data:image/png;base64,b25l'> | 0 x 0: one",
                "<picture><source srcset='a.webp'><img src='data:image/png;base64,b25l'></picture> | 0 x 0: one",
                "<img src='data:image/svg+xml,%3Csvg%3E'> | 0 x 0: -",
                "<img src='data:image/png;base64,b25l' style='display:none'> | ",
                "<img src='a.png'> | ",
                "<table><tr><td>甲<td>1<tr><td>乙<td><img src='data:image/png;base64,b25l'></table> | "
            })
    void aPictureWithinThePageIsHandedOver(String body, String met) throws Exception {
        read(body);
        assertEquals(met == null ? List.of() : List.of(met), pictures.met());
    }

    @Test
    void itStandsWhereItIsShown() throws Exception {
        Document document = read("<p>甲</p><img src='data:image/png;base64,b25l'><p>乙</p>");
        assertEquals(1, ((PageImage) document.blocks().get(1)).number());
        assertEquals(3, document.blocks().size());
    }
}
