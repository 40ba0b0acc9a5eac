package dev.gouji.document;

/**
 * A part of an original that holds text and was not read as content: a script's strings, hidden text, an embedded file.
 *
 * @param where what part it is, as the subject of a sentence
 * @param advice what to do to have it read
 * @param text as far as it can be had without running anything
 */
public record Unread(Message where, Message advice, String text) {}
