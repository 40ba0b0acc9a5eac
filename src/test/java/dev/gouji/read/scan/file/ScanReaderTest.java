package dev.gouji.read.scan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.ReadLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReaderTest {

    private static final LineReaders WORDS = line ->
            new ReadLine("甲乙丙", 900, new ScannedCell(null, List.of(new Likely("\uFFFD", 900, 900)), false, null));

    private static BufferedImage page() {
        BufferedImage image = new BufferedImage(600, 840, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 840);
        graphics.setColor(Color.BLACK);
        for (int k = 0; k < 8; k++) {
            graphics.drawRect(60 + k * 14, 100, 9, 9);
            graphics.drawLine(60 + k * 14, 104, 69 + k * 14, 104);
        }
        graphics.dispose();
        return image;
    }

    static byte[] file(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(page(), format, out));
        return out.toByteArray();
    }

    static byte[] pages(int count) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < count; page++) {
                writer.writeToSequence(new IIOImage(page(), null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    private static Document read(byte[] bytes, String format, Map<Bound, Long> bounds) throws UnreadableException {
        return new ScanReader(format, () -> WORDS).read(bytes, new Budget(new Limits(bounds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void whatStandsInAPictureIsReadAndInDoubt(String format) throws IOException, UnreadableException {
        Document document = read(file(format), format, Map.of());
        Paragraph paragraph = (Paragraph) document.blocks().get(0);
        assertEquals("甲乙丙", paragraph.text());
        assertEquals(Reason.SCANNED, paragraph.seen().reason());
        assertEquals(1, document.pages());
    }

    @Test
    void everyPictureOfATiffIsAPage() throws IOException, UnreadableException {
        Document document = read(pages(3), "tiff", Map.of());
        assertEquals(3, document.pages());
        assertEquals(3, document.blocks().size());
    }

    @Test
    void morePagesThanMayBeReadAreLeftAndSaid() throws IOException, UnreadableException {
        Document document = read(pages(3), "tiff", Map.of(Bound.SCANNED_PAGES, 2L));
        assertTrue(document.blocks().get(2) instanceof PageImage);
        assertEquals(
                List.of(ErrorCode.LIMIT_SCANNED_PAGES),
                document.notices().stream().map(Notice::code).toList());
    }

    @Test
    void aPictureWithMorePixelsThanMayBeIsNotDecoded() throws IOException, UnreadableException {
        Document document = read(file("png"), "png", Map.of(Bound.PIXELS, 1_000L));
        assertTrue(document.blocks().get(0) instanceof PageImage);
        assertEquals(ErrorCode.IMAGE_ONLY, document.notices().get(0).code());
    }

    @Test
    void withoutScansEveryPageIsAPicture() throws IOException, UnreadableException {
        Document document = read(pages(2), "tiff", Map.of(Bound.SCANNED_PAGES, 0L));
        assertTrue(document.blocks().stream().allMatch(PageImage.class::isInstance));
        assertTrue(document.notices().isEmpty());
    }

    @Test
    void whereNobodyCanReadEveryPageIsAPicture() throws IOException, UnreadableException {
        Document document = new ScanReader("png", () -> null).read(file("png"), new Budget(Limits.STANDARD));
        assertTrue(document.blocks().get(0) instanceof PageImage);
    }

    @Test
    void aPictureThatCannotBeDecodedIsDamaged() throws IOException {
        byte[] cut = Arrays.copyOf(file("png"), 60);
        UnreadableException damaged = assertThrows(UnreadableException.class, () -> read(cut, "png", Map.of()));
        assertEquals(ErrorCode.DAMAGED, damaged.code());
    }

    @Test
    void aTiffThatBreaksOffHasThePagesBeforeIt() throws IOException, UnreadableException {
        byte[] whole = pages(3);
        byte[] broken = whole.clone();
        // the last directory points beyond the file
        Arrays.fill(broken, whole.length * 2 / 3 + 600, whole.length, (byte) 0x7F);
        Document document = read(broken, "tiff", Map.of());
        assertTrue(document.pages() >= 1 && document.pages() <= 3);
    }
}
