/**
 * The project's own small net: a line's picture → digits and marks with probabilities, in plain Java.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} of the content of one cell. Out: a
 * {@link dev.gouji.read.scan.reader.LineReading}; the entry type is {@link dev.gouji.read.scan.net.NetReader}. The steps:
 * picture → box of the ink → frame of a fixed height → convolutions → probabilities step by step → texts. The weights are a
 * resource; who made them, on what and how good they are stands in {@code docs/scans.md}, and the trainer among the tests.
 * This room refuses to know words: what is no digit and no mark of its alphabet is one sign, something else.
 */
package dev.gouji.read.scan.net;
