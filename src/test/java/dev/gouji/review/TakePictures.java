package dev.gouji.review;

import java.nio.file.Path;

/** Pictures of the page for {@code docs/review.md}: {@code TakePictures CHROMIUM ADDRESS FOLDER [ITEM]}. */
public final class TakePictures {

    private TakePictures() {}

    /** Takes them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        try (Browser browser = Browser.start(arguments[0], folder.resolve("profile"))) {
            String address = arguments[1];
            Browser.Window light = browser.open(address, 1360, 820, false);
            light.until("document.body.classList.contains('ready')");
            if (arguments.length > 3) {
                light.evaluate("state.ids.unshift(" + com.fasterxml.jackson.databind.node.TextNode.valueOf(arguments[3])
                        + "), show(0).then(() => 1)");
            }
            Thread.sleep(900);
            light.picture(folder.resolve("light.png"));
            light.press("1");
            light.press("2");
            Thread.sleep(200);
            light.picture(folder.resolve("typed.png"));
            light.press("Escape");
            light.press("?");
            Thread.sleep(200);
            light.picture(folder.resolve("help.png"));
            light.press("Escape");
            light.press("w");
            Thread.sleep(200);
            light.picture(folder.resolve("row.png"));
            Browser.Window dark = browser.open(address, 1360, 820, true);
            dark.until("document.body.classList.contains('ready')");
            if (arguments.length > 3) {
                dark.evaluate("state.ids.unshift(" + com.fasterxml.jackson.databind.node.TextNode.valueOf(arguments[3])
                        + "), show(0).then(() => 1)");
            }
            Thread.sleep(900);
            dark.picture(folder.resolve("dark.png"));
            Browser.Window phone = browser.open(address, 390, 844, false);
            phone.until("document.body.classList.contains('ready')");
            Thread.sleep(900);
            phone.picture(folder.resolve("phone.png"));
            light.complaints().forEach(System.out::println);
            dark.complaints().forEach(System.out::println);
            phone.complaints().forEach(System.out::println);
        }
    }
}
