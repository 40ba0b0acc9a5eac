package dev.gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPictures;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocPicturesTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    /** Where the picture is. */
    private static final String AT_4 = "03 6A 04 00 00 00";

    private final MetPictures pictures = new MetPictures();

    /** A picture of 400 by 200 points at the place 4 of the data stream. */
    private static byte[] data(int cropped, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer made = ByteBuffer.allocate(4 + 68 + 25 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        made.putInt(4, made.capacity() - 4).putShort(8, (short) 68);
        made.putShort(32, (short) 8_000).putShort(34, (short) 2_000);
        made.putShort(36, (short) 1_000).putShort(38, (short) 2_000);
        made.putShort(42, (short) cropped);
        made.position(4 + 68 + 25);
        return made.put(bytes).array();
    }

    private Document read(byte[] data, String... properties) throws UnreadableException {
        byte[] doc = DocBytes.of()
                .paragraph("a")
                .run("\u0001", properties)
                .end()
                .paragraph("b")
                .data(data)
                .bytes();
        return new DocReader().read(doc, pictures, new Budget(Limits.STANDARD));
    }

    @Test
    void aPictureInTheLineIsHandedOver() throws Exception {
        Document document = read(data(0, PNG + "x"), AT_4);
        assertEquals(List.of("400 x 200: " + PNG + "x"), pictures.met());
        assertEquals(1, ((PageImage) document.blocks().get(1)).number());
        assertEquals(3, document.blocks().size());
    }

    @Test
    void soIsAJpegAndWhatIsNoneOfBothIsNot() throws Exception {
        read(data(0, "\u00ff\u00d8\u00ff\u00e0x"), AT_4);
        read(data(0, "WMF"), AT_4);
        assertEquals(List.of("400 x 200: \u00ff\u00d8\u00ff\u00e0x", "400 x 200: -"), pictures.met());
    }

    @Test
    void ofACroppedPictureItIsSaid() throws Exception {
        read(data(100, PNG), AT_4);
        assertEquals(List.of("400 x 200 cropped: " + PNG), pictures.met());
    }

    @Test
    void onePlaceThatIsNotThereIsNone() throws Exception {
        read(data(0, PNG), "03 6A FF FF 00 00");
        read(data(0, PNG), "");
        assertEquals(List.of(), pictures.met());
    }
}
