package dev.gouji.convert;

import dev.gouji.document.Message;
import java.io.IOException;

/** Takes the pictures of pages as they are drawn. */
@FunctionalInterface
public interface DrawnPages {

    /**
     * Takes a page.
     *
     * @param number from 1
     * @param png its picture; null when it could not be drawn
     * @param message what went wrong, for people; null when nothing did
     * @throws IOException ends the drawing
     */
    void page(int number, byte[] png, Message message) throws IOException;
}
