package dev.gouji.read.scan.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The cells of {@code fixtures/cells}: each file is one cell, named after what it shows; see {@code ABOUT.md} there. */
public final class CellPictures {

    private static final Path FOLDER = Path.of("fixtures", "cells");

    private CellPictures() {}

    /** Every cell, and what it shows as readers write it. */
    public static Map<Path, String> all() {
        Map<Path, String> cells = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".png")).forEach(file -> cells.put(file, shown(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    /** {@code 03-25.1.png} shows 25.1; what no file can be named after has a word. */
    private static String shown(Path file) {
        String name = file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.png$", "");
        return switch (name) {
            case "blank" -> "";
            case "slash" -> "/";
            case "dash" -> "-";
            case "none" -> "无";
            default -> name;
        };
    }

    /** A picture from a file. */
    public static GreyPicture read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            Raster raster = image.getRaster();
            byte[] grey = new byte[image.getWidth() * image.getHeight()];
            for (int i = 0; i < grey.length; i++) {
                grey[i] = (byte) raster.getSample(i % image.getWidth(), i / image.getWidth(), 0);
            }
            return new GreyPicture(image.getWidth(), image.getHeight(), grey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
