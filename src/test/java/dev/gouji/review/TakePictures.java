package dev.gouji.review;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of the page for {@code docs/review.md}: {@code TakePictures CHROMIUM ADDRESS FOLDER [ITEM]}. */
public final class TakePictures {

    private static final int COLOURS = 256;
    private static final int LEAST_APART = 24;

    private final Browser browser;
    private final String address;
    private final Path folder;

    private TakePictures(Browser browser, String address, Path folder) {
        this.browser = browser;
        this.address = address;
        this.folder = folder;
    }

    /** Takes them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        try (Browser browser = Browser.start(arguments[0], folder.resolve("profile"))) {
            TakePictures pictures = new TakePictures(browser, arguments[1], folder);
            String item = arguments.length > 3 ? arguments[3] : null;
            Browser.Window light = pictures.open(1200, 720, false, item);
            pictures.take(light, "light");
            light.press("1");
            light.press("2");
            pictures.take(light, "review-item");
            light.press("Escape");
            light.press("?");
            pictures.take(light, "help");
            light.press("Escape");
            light.press("w");
            pictures.take(light, "row");
            pictures.take(pictures.open(1200, 720, true, null), "review-dark");
            pictures.take(pictures.open(390, 844, false, item), "phone");
        }
    }

    private Browser.Window open(int width, int height, boolean dark, String item) throws InterruptedException {
        Browser.Window window = browser.open(address, width, height, dark);
        window.until("document.body.classList.contains('ready') && state.original");
        if (item != null) {
            window.evaluate(
                    "state.visited.add('" + item + "'), state.ids.unshift('" + item + "'), show(0).then(() => 1)");
            window.until("state.item.id === '" + item + "' && state.original");
        }
        return window;
    }

    private void take(Browser.Window window, String name) throws IOException, InterruptedException {
        Thread.sleep(600);
        Path file = folder.resolve(name + ".png");
        window.picture(file);
        write(fewColours(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)))), file);
        window.complaints().forEach(System.out::println);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }

    /** In the colours that are there most, each other one as the nearest of them: a page has few. */
    private static BufferedImage fewColours(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xF8F8F8, 1, Integer::sum);
            }
        }
        List<Integer> palette = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                // tints of few pixels are seen too, shades between two colours are not
                .filter(colour -> palette.size() < COLOURS
                        && palette.stream().allMatch(other -> distance(colour, other) > LEAST_APART))
                .forEachOrdered(palette::add);
        int[] colours = palette.stream()
                .mapToInt(colour -> 0xFF000000 | colour | (colour >> 5 & 0x070707))
                .toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage few =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y) & 0xF8F8F8;
                few.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, any -> nearest(colour, colours)));
            }
        }
        return few;
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            best = distance(colour, palette[i]) < distance(colour, palette[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
