/**
 * PP-OCR's recogniser on ONNX Runtime: the second reader of cells, and the reader of words.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} of one line. Out: a {@link dev.gouji.read.scan.reader.LineReading} or a
 * text; the entry type is {@link dev.gouji.read.scan.paddle.Paddle}, which also says why there is none. The model and the native code
 * are optional dependencies. Native code is loaded when a reader is opened and not before: that is done in a worker process only, for
 * nothing that is written in Java survives its crash. This room refuses to know that cells hold figures.
 */
package dev.gouji.read.scan.paddle;
