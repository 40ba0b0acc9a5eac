package dev.gouji.read.pdf.page;

import dev.gouji.read.look.Colour;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Colour operators → the colour of paint, as near as it can be told without decoding colour spaces. */
final class ColourOperators {

    /** How the numbers of a colour space make a colour. */
    enum Space {
        /** Light: one number of gray, or red, green and blue. */
        LIGHT,
        /** Ink: cyan, magenta, yellow and black; of other inks it is known what none of them is. */
        INK,
        /** Inks that leave the page white, however much there is of them: white, and none at all. */
        PAPER,
        /** Patterns, palettes and what cannot be told. */
        OTHER
    }

    /** So little of an ink is none. */
    private static final double BARE = 0.03;

    private static final Set<String> PAPER = Set.of("White", "white", "WHITE", "None");

    private ColourOperators() {}

    /** Takes an operator when it sets a colour; false for any other. */
    static boolean take(String name, List<COSBase> operands, PaintState paint, PDResources resources) {
        switch (name) {
            case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB -> fill(Space.LIGHT, operands, paint);
            case OperatorName.NON_STROKING_CMYK -> fill(Space.INK, operands, paint);
            case OperatorName.NON_STROKING_COLORSPACE -> fill(space(operands, resources), List.of(), paint);
            case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
                fill(paint.space, operands, paint);
            case OperatorName.STROKING_COLOR_GRAY, OperatorName.STROKING_COLOR_RGB ->
                stroke(Space.LIGHT, operands, paint);
            case OperatorName.STROKING_COLOR_CMYK -> stroke(Space.INK, operands, paint);
            case OperatorName.STROKING_COLORSPACE -> stroke(space(operands, resources), List.of(), paint);
            case OperatorName.STROKING_COLOR, OperatorName.STROKING_COLOR_N -> stroke(paint.penSpace, operands, paint);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void fill(Space space, List<COSBase> operands, PaintState paint) {
        paint.space = space;
        paint.fill = colour(space, operands);
        paint.plain = space != Space.OTHER;
    }

    private static void stroke(Space space, List<COSBase> operands, PaintState paint) {
        paint.penSpace = space;
        paint.pen = colour(space, operands);
    }

    private static Colour colour(Space space, List<COSBase> operands) {
        if (space == Space.PAPER) {
            return Colour.WHITE;
        }
        double[] shares = new double[operands.size()];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            shares[i] = number.floatValue();
            all += shares[i];
        }
        boolean light = space == Space.LIGHT;
        if (light && shares.length == 1) {
            return light(shares[0], shares[0], shares[0]);
        }
        if (light && shares.length == 3) {
            return light(shares[0], shares[1], shares[2]);
        }
        if (space == Space.INK && shares.length == 4) {
            return light(1 - shares[0] - shares[3], 1 - shares[1] - shares[3], 1 - shares[2] - shares[3]);
        }
        boolean none = space == Space.INK && shares.length > 0 && all <= BARE * shares.length;
        return none ? Colour.WHITE : null;
    }

    /** A colour from shares of light. */
    private static Colour light(double red, double green, double blue) {
        return new Colour(level(red), level(green), level(blue));
    }

    private static int level(double share) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }

    private static Space space(List<COSBase> operands, PDResources resources) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Space.OTHER;
        }
        COSDictionary named =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = named == null ? null : named.getDictionaryObject(name);
        if (space instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName kind) {
            if (COSName.ICCBASED.equals(kind) && array.getObject(1) instanceof COSStream profile) {
                return profile.getInt(COSName.N) == 4 ? Space.INK : Space.LIGHT;
            }
            return isPaper(kind, array.getObject(1)) ? Space.PAPER : space(kind.getName());
        }
        return space(space instanceof COSName other ? other.getName() : name.getName());
    }

    /** Whether all inks of a space are called white or none. */
    private static boolean isPaper(COSName kind, COSBase inks) {
        if (!COSName.SEPARATION.equals(kind) && !COSName.DEVICEN.equals(kind)) {
            return false;
        }
        List<? extends COSBase> names = inks instanceof COSArray several ? several.toList() : List.of(inks);
        return !names.isEmpty()
                && names.stream().allMatch(ink -> ink instanceof COSName name && PAPER.contains(name.getName()));
    }

    private static Space space(String name) {
        return switch (name) {
            case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "G", "RGB" -> Space.LIGHT;
            case "DeviceCMYK", "CMYK", "Separation", "DeviceN" -> Space.INK;
            default -> Space.OTHER;
        };
    }
}
