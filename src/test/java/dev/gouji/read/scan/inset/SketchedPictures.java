package dev.gouji.read.scan.inset;

import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.ReadLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small pictures of pages and tables, as files, and readers that need no model. */
public final class SketchedPictures {

    /** Reads every line as the number 1. */
    public static final LineReaders ONES = line -> new ReadLine("1", 900, cell("1"));

    /** Reads every line as words, surely. */
    public static final LineReaders WORDS = line -> new ReadLine("甲乙丙", 900, cell("\uFFFD"));

    private SketchedPictures() {}

    private static ScannedCell cell(String text) {
        return new ScannedCell(null, List.of(new Likely(text, 900, 900)), false, null);
    }

    /** A page of 150 dots an inch with a table of two by two cells, in each a stroke. */
    public static byte[] tablePage() throws IOException {
        BufferedImage page = blank(1_240, 1_754);
        table(page, 200, 300);
        return png(page);
    }

    /** That table by itself. */
    public static byte[] table() throws IOException {
        BufferedImage picture = blank(940, 300);
        table(picture, 20, 20);
        return png(picture);
    }

    /** A page with so many lines of writing and no rulings. */
    public static byte[] writtenPage(int lines) throws IOException {
        BufferedImage page = blank(992, 1_403);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int line = 0; line < lines; line++) {
            for (int k = 0; k < 12; k++) {
                graphics.drawRect(120 + k * 26, 160 + 60 * line, 16, 16);
                graphics.drawLine(120 + k * 26, 168 + 60 * line, 136 + k * 26, 168 + 60 * line);
            }
        }
        graphics.dispose();
        return png(page);
    }

    /** A picture of everything but paper: patches of all shades. */
    public static byte[] photograph() throws IOException {
        BufferedImage picture = blank(900, 700);
        Random random = new Random(5);
        Graphics2D graphics = picture.createGraphics();
        for (int patch = 0; patch < 3_000; patch++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(900) - 20, random.nextInt(700) - 20, 40, 30);
        }
        graphics.dispose();
        return png(picture);
    }

    /** A picture of this size that shows nothing. */
    public static byte[] empty(int width, int height) throws IOException {
        return png(blank(width, height));
    }

    private static void table(BufferedImage image, int left, int top) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int k = 0; k <= 2; k++) {
            graphics.fillRect(left, top + k * 100, 602, 2);
            graphics.fillRect(left + k * 300, top, 2, 202);
        }
        for (int cell = 0; cell < 4; cell++) {
            graphics.fillRect(left + 150 + 300 * (cell % 2), top + 40 + 100 * (cell / 2), 4, 22);
        }
        graphics.dispose();
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
