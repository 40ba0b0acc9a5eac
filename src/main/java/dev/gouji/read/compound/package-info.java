/**
 * OLE2 compound files ([MS-CFB]), the containers of DOC and XLS.
 *
 * <p>In: bytes. Out: names and streams; the entry type is {@link dev.gouji.read.compound.CompoundFile}. It looks things up in
 * place and refuses to know what the streams hold.
 */
package dev.gouji.read.compound;
