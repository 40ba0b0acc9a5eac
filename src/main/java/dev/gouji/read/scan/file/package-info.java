/**
 * Picture files → documents: PNG, JPEG, TIFF with all its pages, GIF and BMP.
 *
 * <p>In: bytes. Out: a document; the entry type is {@link dev.gouji.read.scan.file.ScanReader}. How large a picture is, is looked at
 * before it is decoded ({@code PictureFile}); how large its page is, is taken from what it says of itself where that is the size of
 * a sheet of paper ({@code PaperSize}). This room refuses to know what is read of a picture.
 */
package dev.gouji.read.scan.file;
