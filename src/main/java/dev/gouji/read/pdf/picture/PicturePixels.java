package dev.gouji.read.pdf.picture;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.jpx.JpxDecoder;
import dev.gouji.read.pdf.stream.DecodedSize;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * How many pixels decoding a picture would set memory aside for: what its dictionary says, the dictionaries of its masks,
 * the parameters of its filters, and the headers of a JPEG, of JPEG 2000 or of JBIG2, whichever is most. Nothing is decoded.
 */
final class PicturePixels {

    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final List<String> JPEG_NAMES = List.of("DCTDecode", "DCT");
    private static final List<String> JBIG2_NAMES = List.of("JBIG2Decode");
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private PicturePixels() {}

    /**
     * The most of all that it says.
     *
     * @param budget for what it may be packed in
     */
    static long of(PDImage image, Budget budget) throws IOException, UnreadableException {
        COSDictionary picture = image.getCOSObject();
        long most = told(picture, budget);
        for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
            COSStream stream = picture.getCOSStream(mask);
            most = stream == null ? most : Math.max(most, told(stream, budget));
        }
        COSName filter = picture instanceof COSStream stream ? lastFilter(stream) : null;
        if (filter != null && JPEG.contains(filter)) {
            try (InputStream jpeg = image.createInputStream(JPEG_NAMES)) {
                most = Math.max(most, header(jpeg));
            }
        } else if (picture instanceof COSStream stream && COSName.JBIG2_DECODE.equals(filter)) {
            try (InputStream coded = image.createInputStream(JBIG2_NAMES)) {
                most = Math.max(most, JbigClaims.of(coded, globals(stream)));
            }
        }
        return most;
    }

    /** The segments that several pictures share; none in most files. */
    private static InputStream globals(COSStream picture) throws IOException {
        COSBase parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase last =
                parameters instanceof COSArray all && all.size() > 0 ? all.getObject(all.size() - 1) : parameters;
        COSStream shared = last instanceof COSDictionary own ? own.getCOSStream(COSName.JBIG2_GLOBALS) : null;
        return shared == null ? InputStream.nullInputStream() : shared.createInputStream();
    }

    /** The filter that makes pixels of what the others yield; null for none. */
    static COSName lastFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase last =
                filters instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filters;
        return last instanceof COSName name ? name : null;
    }

    /** By a dictionary, the width that its filters are told of, and the header of JPEG 2000. */
    private static long told(COSDictionary picture, Budget budget) throws IOException, UnreadableException {
        if (picture instanceof COSStream stream) {
            DecodedSize.requirePacking(stream, budget);
        }
        long width = picture.getInt(COSName.WIDTH, COSName.W, 0);
        long height = picture.getInt(COSName.HEIGHT, COSName.H, 0);
        COSBase parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        int filters = parameters instanceof COSArray array ? array.size() : 1;
        for (int i = 0; i < filters; i++) {
            COSBase one = parameters instanceof COSArray array ? array.getObject(i) : parameters;
            if (one instanceof COSDictionary filter) {
                width = Math.max(width, filter.getInt(COSName.COLUMNS, 0));
                height = Math.max(height, filter.getInt(COSName.ROWS, 0));
            }
        }
        long told = area(width, height);
        if (picture instanceof COSStream stream && JpxImages.isCoded(stream)) {
            JpxDecoder.Header header = JpxDecoder.header(JpxImages.coded(stream));
            return Math.max(told, area(header.width(), header.height()));
        }
        return told;
    }

    private static long area(long width, long height) {
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The area in the frame header of a JPEG; 0 when there is none. Format: ITU-T T.81, B.2. */
    private static long header(InputStream jpeg) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(jpeg));
        try {
            while (true) {
                if (in.readUnsignedByte() != 0xFF) {
                    continue;
                }
                int marker = in.readUnsignedByte();
                if (marker == END || marker == SCAN) {
                    return 0;
                }
                // 0 stands for an escaped 0xFF, and D0 to D8 have no length
                if (marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= START) || marker == 1) {
                    continue;
                }
                int length = in.readUnsignedShort();
                boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
                if (frame) {
                    in.readUnsignedByte();
                    long height = in.readUnsignedShort();
                    return area(in.readUnsignedShort(), height);
                }
                in.skipNBytes(Math.max(0, length - 2));
            }
        } catch (EOFException cut) {
            return 0;
        }
    }
}
