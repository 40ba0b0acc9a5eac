package dev.gouji.read.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPictures;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfPicturesTest {

    private static final String SIZE = "\\picwgoal8000\\pichgoal4000\\pngblip ";

    private final MetPictures pictures = new MetPictures();

    private List<String> met(String... content) throws UnreadableException {
        read(content);
        return pictures.met();
    }

    private Document read(String... content) throws UnreadableException {
        return new RtfReader().read(Rtf.file(content), pictures, new Budget(Limits.STANDARD));
    }

    @Test
    void dataIsWrittenInDigitsOverSeveralLines() throws Exception {
        assertEquals(List.of("400 x 200: abc"), met("{\\pict" + SIZE + "61\n6", "2\r\n63}"));
    }

    @Test
    void orInBytes() throws Exception {
        assertEquals(List.of("400 x 200: a}b"), met("{\\pict" + SIZE + "\\bin3 a}b}"));
    }

    @Test
    void groupsAmongTheWordsAreNoData() throws Exception {
        String group = "{\\*\\picprop{\\sp{\\sn ab}{\\sv cd}}}{\\*\\blipuid 6162}";
        assertEquals(List.of("400 x 200: abc"), met("{\\*\\shppict{\\pict" + group + SIZE + "{\\*\\x 66}616263}}"));
    }

    @Test
    void whatWordsSayOfItsSizeCounts() throws Exception {
        assertEquals(
                List.of("200 x 20 cropped: a"), met("{\\pict\\picscalex50\\picscaley10\\piccropt20" + SIZE + "61}"));
    }

    @Test
    void picturesFollowTheTextOfTheirParagraph() throws Exception {
        Document document = read("a{\\pict" + SIZE + "61}b\\par c\\par");
        assertEquals(3, document.blocks().size());
        assertEquals(1, ((PageImage) document.blocks().get(1)).number());
    }

    @Test
    void aShapeHandsItsPictureOverUnlessTextRunsOverIt() throws Exception {
        String shape = "{\\sp{\\sn pib}{\\sv {\\pict" + SIZE + "61}}}}}a\\par ";
        assertEquals(List.of("400 x 200: a"), met("{\\shp{\\*\\shpinst" + shape));
        pictures.met().clear();
        assertEquals(List.of(), met("{\\shp{\\*\\shpinst\\shpfblwtxt1" + shape));
    }

    @Test
    void aHiddenOneIsNotSeen() throws Exception {
        assertEquals(List.of(), met("{\\v{\\pict" + SIZE + "61}}a\\par"));
    }

    @Test
    void oneThatBreaksOffHasTheBytesBefore() throws Exception {
        assertEquals(List.of("400 x 200: a"), met("b\\par{\\pict" + SIZE + "61"));
    }
}
