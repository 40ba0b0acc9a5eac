package dev.gouji.read.pdf.picture;

import dev.gouji.read.jpx.JpxDecoder;
import dev.gouji.read.jpx.JpxPicture;
import dev.gouji.read.jpx.JpxPicture.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pictures of a PDF that are coded as JPEG 2000, or whose masks are → the same with nothing coded, which PDFBox draws; it has no decoder
 * of its own. The last one is kept, for a picture may be drawn many times. Not thread-safe. Format: ISO 32000-1, 7.4.9.
 */
final class JpxImages {

    private static final List<String> JPX = List.of(COSName.JPX_DECODE.getName());

    /** What is said of the coding, or holds for what is coded alone. */
    private static final List<COSName> OF_THE_CODING =
            List.of(COSName.FILTER, COSName.DECODE_PARMS, COSName.LENGTH, COSName.DECODE, COSName.SMASK_IN_DATA);

    private static final List<COSName> NATURAL = List.of(COSName.DEVICEGRAY, COSName.DEVICERGB, COSName.DEVICECMYK);

    private final PDDocument pdf;
    private final JpxDecoder.Pace pace;
    private COSStream last;
    private PDImageXObject drawn;

    JpxImages(PDDocument pdf, JpxDecoder.Pace pace) {
        this.pdf = pdf;
        this.pace = pace;
    }

    /** Whether a stream is coded so. */
    static boolean isCoded(COSStream stream) {
        return stream != null && COSName.JPX_DECODE.equals(PicturePixels.lastFilter(stream));
    }

    /** What is coded. */
    static byte[] coded(COSStream picture) throws IOException {
        try (InputStream in = new PDStream(picture).createInputStream(JPX)) {
            return in.readAllBytes();
        }
    }

    /**
     * The picture without coding; the same picture where there is none.
     *
     * @param resources where its colours may be found
     * @throws IOException when it cannot be decoded
     */
    PDImage decoded(PDImage image, PDResources resources) throws IOException {
        if (!(image.getCOSObject() instanceof COSStream picture)) {
            return image;
        }
        COSStream mask = picture.getCOSStream(COSName.SMASK);
        if (!isCoded(picture) && !isCoded(mask)) {
            return image;
        }
        if (picture != last) {
            drawn = null;
            COSStream plain = isCoded(picture) ? plain(picture, resources) : copy(picture);
            if (isCoded(mask)) {
                plain.setItem(COSName.SMASK, plain(mask, resources));
            }
            drawn = new PDImageXObject(new PDStream(plain), resources);
            last = picture;
        }
        return drawn;
    }

    private COSStream copy(COSStream picture) throws IOException {
        COSStream copy = pdf.getDocument().createCOSStream();
        try (InputStream in = picture.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        copy.addAll(picture);
        return copy;
    }

    private COSStream plain(COSStream picture, PDResources resources) throws IOException {
        if (picture.getBoolean(COSName.IMAGE_MASK, false)) {
            throw new IOException("a stencil");
        }
        COSBase told = picture.getDictionaryObject(COSName.COLORSPACE);
        PDColorSpace space = told == null ? null : PDColorSpace.create(told, resources);
        boolean indexed = space instanceof PDIndexed;
        JpxPicture decoded = JpxDecoder.decode(coded(picture), indexed, pace);
        int there = decoded.channels().size();
        boolean fits = space != null && space.getNumberOfComponents() <= there;
        COSName natural = NATURAL.get(Math.min(Math.max(0, there - 2), NATURAL.size() - 1));
        COSBase colours = fits ? told : natural;
        int wanted = PDColorSpace.create(colours, resources).getNumberOfComponents();
        List<Channel> channels = decoded.channels().subList(0, wanted);
        COSStream plain = stream(decoded, indexed ? channels : full(channels), colours, picture);
        int opacity = picture.getInt(COSName.SMASK_IN_DATA, 0);
        if (opacity > 0 && decoded.opacity() != null) {
            COSStream mask = stream(decoded, List.of(decoded.opacity()), COSName.DEVICEGRAY, new COSStream());
            if (decoded.premultiplied()) {
                COSArray matte = new COSArray();
                channels.forEach(each -> matte.add(COSInteger.ZERO));
                mask.setItem(COSName.MATTE, matte);
            }
            plain.setItem(COSName.SMASK, mask);
        }
        return plain;
    }

    private static List<Channel> full(List<Channel> channels) {
        return channels.stream().map(Channel::full).toList();
    }

    private COSStream stream(JpxPicture picture, List<Channel> channels, COSBase colours, COSStream like)
            throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            byte[] row = new byte[picture.width() * channels.size()];
            for (int y = 0; y < picture.height(); y++) {
                for (int channel = 0; channel < channels.size(); channel++) {
                    byte[] values = channels.get(channel).values();
                    for (int x = 0; x < picture.width(); x++) {
                        row[x * channels.size() + channel] = values[y * picture.width() + x];
                    }
                }
                out.write(row);
            }
        }
        like.keySet().stream()
                .filter(name -> !OF_THE_CODING.contains(name))
                .forEach(name -> stream.setItem(name, like.getItem(name)));
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, picture.width());
        stream.setInt(COSName.HEIGHT, picture.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colours);
        return stream;
    }
}
