package dev.gouji.read.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPictures;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxPicturesTest {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"t/image\" Target=\"media/1.png\"/>"
                    + "<Relationship Id=\"r2\" Type=\"t/image\" Target=\"media/2.png\"/></Relationships>";

    private final MetPictures pictures = new MetPictures();

    /** A drawing of 400 by 200 points. */
    private static String drawing(String kind, String inner, String id) {
        return "<w:drawing><" + kind
                + "><extent cx=\"5080000\" cy=\"2540000\"/><blipFill><blip xmlns:r=\"r\" r:embed=\"" + id + "\"/>"
                + inner + "</blipFill></" + kind.split(" ")[0] + "></w:drawing>";
    }

    private static String p(String content) {
        return "<w:p><w:r>" + content + "</w:r></w:p>";
    }

    private Document read(String... body) throws UnreadableException {
        byte[] bytes = DocxPackage.of(body)
                .part("word/_rels/document.xml.rels", RELATIONSHIPS)
                .part("word/media/1.png", "one")
                .part("word/media/2.png", "two")
                .bytes();
        return new DocxReader().read(bytes, pictures, new Budget(Limits.STANDARD));
    }

    private static List<Integer> numbers(Document document) {
        return document.blocks().stream()
                .map(block -> block instanceof PageImage image ? image.number() : -1)
                .toList();
    }

    @Test
    void picturesAreHandedOverInTheirOrderAndStandBehindTheTextOfTheirParagraph() throws Exception {
        Document document = read(
                p(drawing("inline", "", "r2")), p("<w:t>甲</w:t>" + drawing("inline", "", "r1")), p("<w:t>乙</w:t>"));
        assertEquals(List.of("400 x 200: two", "400 x 200: one"), pictures.met());
        assertEquals(List.of(1, -1, 2, -1), numbers(document));
    }

    @Test
    void ofACroppedPictureItIsSaid() throws Exception {
        read(p(drawing("inline", "<srcRect t=\"12000\"/>", "r1")), p(drawing("inline", "<srcRect l=\"0\"/>", "r2")));
        assertEquals(List.of("400 x 200 cropped: one", "400 x 200: two"), pictures.met());
    }

    @Test
    void whatFloatsIsThereAndWhatLiesBehindTheTextIsAGround() throws Exception {
        Document document = read(
                p("<w:t>甲</w:t>" + drawing("anchor behindDoc=\"0\"", "", "r1")),
                p("<w:t>乙</w:t>" + drawing("anchor behindDoc=\"1\"", "", "r2")));
        assertEquals(List.of("400 x 200: one"), pictures.met());
        assertEquals(List.of(-1, 1, -1), numbers(document));
    }

    @Test
    void aPictureOfTheOldKindHasItsSizeInItsStyle() throws Exception {
        read(p("<w:pict><v:shape style=\"width:300pt;height:10cm\"><v:imagedata xmlns:r=\"r\" r:id=\"r1\"/></v:shape>"
                + "</w:pict>"));
        assertEquals(List.of("300 x 283: one"), pictures.met());
    }

    @Test
    void aPictureThatIsNotInThePackageIsNone() throws Exception {
        assertEquals(List.of(0), numbers(read(p(drawing("inline", "", "r9")))));
        assertEquals(List.of(), pictures.met());
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Document readFlat(String xml) throws UnreadableException {
        return new WordXmlReader().read(xml.getBytes(StandardCharsets.UTF_8), pictures, new Budget(Limits.STANDARD));
    }

    @Test
    void aPackageThatIsOneFileHasItsPicturesBesideTheText() throws Exception {
        String part = "<pkg:part pkg:name=\"/word/";
        Document document = readFlat("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
                + " xmlns:w=\"" + DocxPackage.TRANSITIONAL + "\">"
                + part + "document.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.document.main+xml\"><pkg:xmlData><w:document><w:body>"
                + p(drawing("inline", "", "r1")) + "</w:body></w:document></pkg:xmlData></pkg:part>"
                + part + "_rels/document.xml.rels\" pkg:contentType=\"x+xml\"><pkg:xmlData>" + RELATIONSHIPS
                + "</pkg:xmlData></pkg:part>"
                + part + "media/1.png\" pkg:contentType=\"image/png\"><pkg:binaryData>" + coded("flat")
                + "</pkg:binaryData></pkg:part></pkg:package>");
        assertEquals(List.of("400 x 200: flat"), pictures.met());
        assertEquals(List.of(1), numbers(document));
    }

    @Test
    void inTheFormatOf2003APictureStandsInTheText() throws Exception {
        readFlat("<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
                + p("<w:pict><w:binData w:name=\"wordml://1.png\">" + coded("old") + "</w:binData>"
                        + "<v:shape style=\"width:300pt;height:100pt\"><v:imagedata src=\"wordml://1.png\"/></v:shape>"
                        + "</w:pict>")
                + "</w:body></w:wordDocument>");
        assertEquals(List.of("300 x 100: old"), pictures.met());
    }
}
