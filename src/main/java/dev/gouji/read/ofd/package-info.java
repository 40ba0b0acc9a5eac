/**
 * OFD documents (GB/T 33190): a package of XML pages whose texts and lines have their places in millimetres.
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link dev.gouji.read.ofd.OfdReader}. This room
 * finds glyphs and rulings; {@link dev.gouji.read.page.LaidOutPages} makes tables and paragraphs of them, as it does for
 * PDF. It refuses to know fonts, seals and signatures.
 */
package dev.gouji.read.ofd;
