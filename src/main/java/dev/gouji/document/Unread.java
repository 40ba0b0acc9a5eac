package dev.gouji.document;

/**
 * A part of an original that holds text, or may hold some, and was not read as content: a script's strings, hidden text, an embedded file.
 *
 * @param where what part it is, as the subject of a sentence
 * @param advice what to do to have it read
 * @param text as far as it can be had without running anything; empty for a part of which nothing can be
 */
public record Unread(Message where, Message advice, String text) {}
