/**
 * JPEG 2000 → pictures, in plain Java; no library under a licence that goes with this program's has it.
 *
 * <p>In: the bytes of a picture, with or without boxes around its code stream (ITU-T T.800, which is ISO/IEC 15444-1). Out: its
 * size, or its channels of eight bits; the entry type is {@link dev.gouji.read.jpx.JpxDecoder}. The steps: {@code stream} reads the
 * headers, {@code packet} finds what is coded of each block, {@code block} decodes blocks, {@code wave} puts bands together; here
 * components become colours. What is damaged or breaks off is not decoded in part. This room refuses to know what a PDF is, how large
 * a picture may be, and what time it is: the caller looks at the size before, and at the clock when told how much work is ahead.
 */
package dev.gouji.read.jpx;
