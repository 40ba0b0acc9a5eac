package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.picture.GreyPicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Shades of grey as numbers that may go beyond black, 0, and white, 255, while a picture is worked on; row by row. */
final class Shades {

    private Shades() {}

    static float[] of(GreyPicture picture) {
        float[] shades = new float[picture.grey().length];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = picture.grey()[i] & 0xFF;
        }
        return shades;
    }

    static GreyPicture picture(int width, int height, float[] shades) {
        byte[] grey = new byte[shades.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.max(0, Math.min(255, Math.round(shades[i])));
        }
        return new GreyPicture(width, height, grey);
    }

    /** Blurred as by a lens, by a normal distribution of so many pixels. */
    static float[] blurred(float[] shades, int width, int height, double deviation) {
        int reach = (int) Math.ceil(deviation * 2.5);
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
            sum += kernel[i + reach];
        }
        float[] across = new float[shades.length];
        float[] down = new float[shades.length];
        for (int at = 0; at < shades.length; at++) {
            int x = at % width;
            for (int i = -reach; i <= reach; i++) {
                across[at] += shades[at - x + Math.max(0, Math.min(width - 1, x + i))] * kernel[i + reach] / sum;
            }
        }
        for (int at = 0; at < shades.length; at++) {
            int y = at / width;
            for (int i = -reach; i <= reach; i++) {
                int row = Math.max(0, Math.min(height - 1, y + i));
                down[at] += across[row * width + at % width] * kernel[i + reach] / sum;
            }
        }
        return down;
    }

    /** With more or fewer pixels, between them by proportion. */
    static float[] resized(float[] shades, int width, int height, int toWidth, int toHeight) {
        float[] resized = new float[toWidth * toHeight];
        for (int at = 0; at < resized.length; at++) {
            int row = at / toWidth;
            double x = Math.max(0, Math.min(width - 1.001, (at % toWidth + 0.5) * width / toWidth - 0.5));
            double y = Math.max(0, Math.min(height - 1.001, (row + 0.5) * height / toHeight - 0.5));
            int from = ((int) y) * width + (int) x;
            double right = x - (int) x;
            double below = y - (int) y;
            double upper = shades[from] * (1 - right) + shades[from + 1] * right;
            double lower = shades[from + width] * (1 - right) + shades[from + width + 1] * right;
            resized[at] = (float) (upper * (1 - below) + lower * below);
        }
        return resized;
    }

    /** As a picture comes out of a lossy format. */
    static GreyPicture jpeg(GreyPicture picture, float quality) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(picture.grey(), 0, pixels, 0, pixels.length);
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(written(image, quality)))) {
            reader.setInput(in);
            BufferedImage read = reader.read(0);
            byte[] grey = ((DataBufferByte) read.getRaster().getDataBuffer()).getData();
            return new GreyPicture(picture.width(), picture.height(), grey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
