package dev.gouji.read.pdf.page;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Colour operators → whether paint is white; what any other colour looks like is not needed, and costly to know. */
final class ColourOperators {

    private static final double WHITE = 0.97;

    /** How the numbers of a colour space make white. */
    enum Space {
        /** Light: all numbers at their most. */
        LIGHT,
        /** Ink: all numbers at nothing. */
        INK,
        /** Patterns, palettes and what cannot be told: never white. */
        OTHER
    }

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
        paint.white = isWhite(space, operands);
        paint.plain = space != Space.OTHER;
    }

    private static void stroke(Space space, List<COSBase> operands, PaintState paint) {
        paint.penSpace = space;
        paint.whitePen = isWhite(space, operands);
    }

    private static boolean isWhite(Space space, List<COSBase> operands) {
        if (operands.isEmpty() || space == Space.OTHER) {
            return false;
        }
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number)
                    || (space == Space.LIGHT ? number.floatValue() < WHITE : number.floatValue() > 1 - WHITE)) {
                return false;
            }
        }
        return true;
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
            return space(kind.getName());
        }
        return space(space instanceof COSName other ? other.getName() : name.getName());
    }

    private static Space space(String name) {
        return switch (name) {
            case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "G", "RGB" -> Space.LIGHT;
            case "DeviceCMYK", "CMYK", "Separation", "DeviceN" -> Space.INK;
            default -> Space.OTHER;
        };
    }
}
