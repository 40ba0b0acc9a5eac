/**
 * One line of a picture → what stands in it, with probabilities.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} that shows one line, as the content of a cell. Out: a
 * {@link dev.gouji.read.scan.reader.LineReading}, several guesses, the likeliest first; the entry type is
 * {@link dev.gouji.read.scan.reader.LineReader}. This room refuses to know where on a page the line stands.
 */
package dev.gouji.read.scan.reader;
