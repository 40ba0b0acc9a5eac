package dev.gouji.document;

/**
 * A page, or a part of one, that is only a picture: its text cannot be read without optical recognition.
 *
 * @param place where the picture stands
 */
public record PageImage(Place place) implements Block {}
