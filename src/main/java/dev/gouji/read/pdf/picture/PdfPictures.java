package dev.gouji.read.pdf.picture;

import dev.gouji.read.bound.Magic;

/** Whether a PDF has pictures, without opening it: the dictionary of a stream is never packed away, nor are its names encrypted. */
public final class PdfPictures {

    private static final String MARK = "/Image";

    private PdfPictures() {}

    /** Whether there is a dictionary of a picture; one that stands within the content of a page is not seen. */
    public static boolean mayBeIn(byte[] pdf) {
        for (int at = 0; at + MARK.length() < pdf.length; at++) {
            // not the names of old that tell printers what to expect, as ImageB
            if (pdf[at] == '/' && Magic.at(pdf, at, MARK) && !Character.isLetterOrDigit(pdf[at + MARK.length()])) {
                return true;
            }
        }
        return false;
    }
}
