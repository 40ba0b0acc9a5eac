/**
 * The structures of a binary Word file, as they stand in its streams.
 *
 * <p>In: the bytes of an OLE2 compound file. Out: characters, and what paragraphs, runs and rows say of themselves; the
 * entry type is {@link dev.gouji.read.word.doc.file.WordFile}. The layout is that of [MS-DOC]; names in brackets are its
 * own. POI opens the compound file; its HWPF is not used for the rest: it builds every table of the file before the first
 * character can be read, in memory and time that no bound holds, passes over properties of fast-saved pieces, and mistakes
 * the length of tab stops and with it what follows them. Nothing is read before it is asked for. This room refuses to
 * know what is displayed.
 */
package dev.gouji.read.word.doc.file;
