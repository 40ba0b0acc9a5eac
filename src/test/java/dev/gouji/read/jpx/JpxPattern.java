package dev.gouji.read.jpx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The pictures that the samples of JPEG 2000 show: slopes and squares, in as many kinds as there are components and depths. */
public enum JpxPattern {
    GREY(1, 8),
    COLOURS(3, 8),
    BIT(1, 1),
    DEEP(1, 16);

    public static final int WIDTH = 53;
    public static final int HEIGHT = 41;

    private final int channels;
    private final int bits;

    JpxPattern(int channels, int bits) {
        this.channels = channels;
        this.bits = bits;
    }

    int channels() {
        return channels;
    }

    /** A sample in as many bits as it has. */
    public int at(int x, int y, int channel) {
        int slope = (x * 3 + y * (2 + channel)) % 151;
        int square = (x / 9 + y / 7) % 2 * 104;
        return ((slope + square) * 257) >> (16 - bits);
    }

    /** How its file ends; of NetPBM the maker of the samples takes no single bits. */
    String ending() {
        return switch (this) {
            case COLOURS -> ".ppm";
            case BIT -> ".png";
            default -> ".pgm";
        };
    }

    /** As a file of PNG or NetPBM. */
    byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (this == BIT) {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                image.getRaster().setSample(i % WIDTH, i / WIDTH, 0, at(i % WIDTH, i / WIDTH, 0));
            }
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
        String head = (channels == 1 ? "P5" : "P6") + "\n" + WIDTH + " " + HEIGHT + "\n" + ((1 << bits) - 1) + "\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < WIDTH * HEIGHT * channels; i++) {
            int value = at(i / channels % WIDTH, i / channels / WIDTH, i % channels);
            if (bits > 8) {
                out.write(value >> 8);
            }
            out.write(value);
        }
        return out.toByteArray();
    }
}
