package dev.gouji.read.word.odt;

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

class OdtPicturesTest {

    private final MetPictures pictures = new MetPictures();

    private static String frame(String attributes, String image) {
        return Odt.p(
                "<draw:frame svg:width=\"400pt\" svg:height=\"200pt\" " + attributes + ">" + image + "</draw:frame>");
    }

    private static String data(String text) {
        return "<draw:image><office:binary-data>" + text + "</office:binary-data></draw:image>";
    }

    private Document flat(String styles, String... body) throws UnreadableException {
        byte[] bytes = Odt.flat(styles, body).getBytes(StandardCharsets.UTF_8);
        return new FlatOdtReader().read(bytes, pictures, new Budget(Limits.STANDARD));
    }

    @Test
    void aMemberOfThePackageIsHandedOver() throws Exception {
        String content = frame("", "<draw:image xlink:href=\"Pictures/1.png\"/>");
        byte[] bytes = Odt.packed(
                "content.xml",
                Odt.part("document-content", "<office:body><office:text>" + content + "</office:text></office:body>"),
                "Pictures/1.png",
                "one");
        Document document = new OdtReader().read(bytes, pictures, new Budget(Limits.STANDARD));
        assertEquals(List.of("400 x 200: one"), pictures.met());
        assertEquals(1, ((PageImage) document.blocks().get(0)).number());
    }

    @Test
    void dataWithinTheTextIsAsWell() throws Exception {
        flat("", frame("", data("b25l")), frame("", data("dHdv")));
        assertEquals(List.of("400 x 200: one", "400 x 200: two"), pictures.met());
    }

    @Test
    void onePlacedOnThePageStandsInNoParagraph() throws Exception {
        flat("", "<draw:frame svg:width=\"400pt\">" + data("b25l") + "</draw:frame>", Odt.p("甲"));
        assertEquals(1, pictures.met().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fo:clip=\"rect(0cm, 0cm, 0cm, 0cm)\" | 400 x 200: one",
                "fo:clip=\"rect(0cm, 1.5cm, 0cm, 0cm)\" | 400 x 200 cropped: one",
                "style:wrap=\"run-through\" style:run-through=\"background\" | ",
                "style:wrap=\"run-through\" style:run-through=\"foreground\" | 400 x 200: one"
            })
    void itsStyleSaysWhatIsSeenOfIt(String properties, String met) throws Exception {
        String style = "<style:style style:name=\"g\" style:family=\"graphic\"><style:graphic-properties " + properties
                + "/></style:style>";
        flat(style, frame("draw:style-name=\"g\" text:anchor-type=\"paragraph\"", data("b25l")));
        assertEquals(met == null ? List.of() : List.of(met), pictures.met());
    }
}
