/**
 * What people are told, in Chinese and in English: the texts of the program and the statutory words for a figure.
 *
 * <p>In: a key or a figure. Out: a sentence in the chosen {@link dev.gouji.cli.words.Language}; the entry types are
 * {@link dev.gouji.cli.words.Texts} and {@link dev.gouji.cli.words.FormWords}. This room refuses to know terminals and
 * commands; statutory wording comes from {@code form}, the program's own from the two bundles beside this room.
 */
package dev.gouji.cli.words;
