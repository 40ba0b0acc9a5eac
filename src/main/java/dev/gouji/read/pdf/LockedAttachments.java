package dev.gouji.read.pdf;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Magic;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.stream.MeasuredParser;
import dev.gouji.read.pdf.stream.MeasuredPdf;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * PDFs of which only the attached files are encrypted (ISO 32000-1, 7.6.5): viewers ask for no password to show them, PDFBox
 * does.
 */
final class LockedAttachments {

    private static final String ENCRYPTION = "/Encrypt";

    /** A name that is none, as long as the right one. */
    private static final COSName RENAMED = COSName.getPDFName("encrypt");

    /** The version from which on texts, streams and attached files are encrypted each in its way. */
    private static final int EACH_ITS_WAY = 4;

    private LockedAttachments() {}

    /** Opens such a PDF; null when it is none. */
    static MeasuredPdf open(byte[] bytes, Budget budget) throws IOException, UnreadableException {
        MeasuredPdf pdf;
        try {
            pdf = new MeasuredParser(renamed(bytes), budget).parse();
        } catch (IOException ciphers) {
            return null;
        }
        if (isInTheClear(pdf.getDocument().getTrailer().getCOSDictionary(RENAMED))) {
            return pdf;
        }
        pdf.close();
        return null;
    }

    private static byte[] renamed(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int at = 0; at < copy.length; at++) {
            if (copy[at] == '/' && Magic.at(copy, at, ENCRYPTION) && !Magic.at(copy, at, ENCRYPTION + "M")) {
                copy[at + 1] = 'e';
            }
        }
        return copy;
    }

    private static boolean isInTheClear(COSDictionary encryption) {
        return encryption != null
                && encryption.getInt(COSName.V) >= EACH_ITS_WAY
                && COSName.IDENTITY.equals(encryption.getCOSName(COSName.STM_F, COSName.IDENTITY))
                && COSName.IDENTITY.equals(encryption.getCOSName(COSName.STR_F, COSName.IDENTITY));
    }
}
