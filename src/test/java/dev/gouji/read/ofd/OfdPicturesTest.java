package dev.gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.scan.inset.SketchedPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfdPicturesTest {

    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static final String WHOLE = image("0 0 210 297", "210 0 0 297 0 0");

    private static String image(String boundary, String matrix) {
        return "<ofd:ImageObject Boundary=\"" + boundary + "\" CTM=\"" + matrix + "\" ResourceID=\"9\"/>";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document read(byte[] picture, Map<Bound, Long> bounds, String... objects)
            throws UnreadableException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                text("<ofd:OFD" + SPACE + "><ofd:DocBody><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:DocBody>"
                        + "</ofd:OFD>"));
        parts.put(
                "D/Document.xml",
                text("<ofd:Document" + SPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                        + "</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>Res.xml</ofd:DocumentRes>"
                        + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages>"
                        + "</ofd:Document>"));
        parts.put(
                "D/Res.xml",
                text("<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"9\" Type=\"Image\">"
                        + "<ofd:MediaFile>9.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>"));
        parts.put(
                "D/P.xml",
                text("<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"2\">" + String.join("", objects)
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
        parts.put("D/Res/9.png", picture);
        return new OfdReader(() -> SketchedPictures.ONES).read(Archives.zipOf(parts), new Budget(new Limits(bounds)));
    }

    @Test
    void aPageThatIsAPictureIsRead() throws Exception {
        Document document = read(SketchedPictures.tablePage(), Map.of(), WHOLE);
        assertEquals(1, document.pages());
        assertEquals(4, document.scanned().size());
        Place.OnPage place = (Place.OnPage) document.scanned().get(0).place();
        assertEquals(200 * 72 / 150.0, place.box().x0(), 1);
    }

    @Test
    void aTableThatIsAPictureAmongTextIsReadInItsPlace() throws IOException, UnreadableException {
        StringBuilder title = new StringBuilder();
        for (int line = 0; line < 4; line++) {
            title.append("<ofd:TextObject Boundary=\"20 ")
                    .append(20 + 10 * line)
                    .append(" 60 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 5 4\">政府信息公开")
                    .append("</ofd:TextCode></ofd:TextObject>");
        }
        String table = image("20 100 160 51", "160 0 0 51 0 0");
        Document document = read(SketchedPictures.table(), Map.of(), title.toString(), table);
        assertInstanceOf(Table.class, document.blocks().get(document.blocks().size() - 1));
        assertEquals(4, document.scanned().size());
    }

    @Test
    void aPictureThatIsTurnedOrTooLargeIsLeftAndSaid() throws Exception {
        byte[] page = SketchedPictures.tablePage();
        String turned = image("0 0 210 297", "0 297 -210 0 210 0");
        for (Document document :
                new Document[] {read(page, Map.of(), turned), read(page, Map.of(Bound.PIXELS, 1_000L), WHOLE)}) {
            assertInstanceOf(PageImage.class, document.blocks().get(0));
            assertEquals(ErrorCode.IMAGE_ONLY, document.notices().get(0).code());
        }
    }

    @Test
    void withoutScansItStaysAPicture() throws Exception {
        Document document = read(SketchedPictures.tablePage(), Map.of(Bound.SCANNED_PAGES, 0L), WHOLE);
        assertInstanceOf(PageImage.class, document.blocks().get(0));
        assertTrue(document.notices().isEmpty());
    }
}
