package dev.gouji.read.web;

import dev.gouji.read.bound.PictureSink;
import java.util.function.Function;

/**
 * What is at hand beside a page.
 *
 * @param pages the {@code src} of a frame, or the address of a style sheet → its bytes; null for one that is not at hand
 * @param pictures the {@code src} of a picture → its bytes; null for one that is not at hand
 * @param sink takes the pictures that may be pages or tables
 */
public record WebFiles(Function<String, byte[]> pages, Function<String, byte[]> pictures, PictureSink sink) {

    /** The page is all there is. */
    static final WebFiles NONE = alone(PictureSink.NONE);

    /** The page is all there is; its pictures stand within it. */
    static WebFiles alone(PictureSink sink) {
        return new WebFiles(source -> null, source -> null, sink);
    }
}
