package dev.gouji.read.bound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes every picture, and writes down what was said of it: {@code 415 x 200: abc}, with its bytes as text. */
public final class MetPictures implements PictureSink {

    private final List<String> met = new ArrayList<>();

    @Override
    public int take(MetPicture picture) throws UnreadableException {
        byte[] bytes = picture.source().bytes();
        String text = bytes == null ? "-" : new String(bytes, StandardCharsets.ISO_8859_1);
        String cropped = picture.whole() ? "" : " cropped";
        met.add(Math.round(picture.width()) + " x " + Math.round(picture.height()) + cropped + ": " + text);
        return met.size();
    }

    /** What was met, in order. */
    public List<String> met() {
        return met;
    }
}
