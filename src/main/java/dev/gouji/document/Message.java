package dev.gouji.document;

/**
 * A sentence for people in both languages: what is so, where, and what to do.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Message(String zh, String en) {}
