package dev.gouji.read.pdf.page;

import dev.gouji.read.page.content.Grounds;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Feeds the path and clip operators of a content stream to a {@link PathTracer}. */
final class PathOperators {

    private static final double OPAQUE = 0.99;

    /** Learns of rectangles that hide what has been painted before. */
    @FunctionalInterface
    interface Covers {
        void cover(double[] box);
    }

    private final Covers covers;
    private final PageFrame frame;
    private final PathTracer tracer;
    private boolean clips;
    private double lastX;
    private double lastY;

    PathOperators(PageFrame frame, PathTracer tracer, Covers covers) {
        this.covers = covers;
        this.frame = frame;
        this.tracer = tracer;
    }

    /** Takes an operator when it is one of its own; false for any other. */
    boolean take(String name, List<COSBase> operands, PDGraphicsState graphics, PaintState paint) {
        if (build(name, operands, graphics.getCurrentTransformationMatrix())) {
            return true;
        }
        switch (name) {
            case OperatorName.STROKE_PATH -> stroke(graphics, paint, false);
            case OperatorName.CLOSE_AND_STROKE -> {
                tracer.close();
                stroke(graphics, paint, false);
            }
            case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD ->
                fill(graphics, paint);
            case OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE ->
                fillAndStroke(graphics, paint);
            case OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                tracer.close();
                fillAndStroke(graphics, paint);
            }
            case OperatorName.ENDPATH -> {}
            case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> {
                clips = true;
                return true;
            }
            default -> {
                return false;
            }
        }
        if (clips) {
            tracer.clip(paint);
        }
        clips = false;
        tracer.forget();
        return true;
    }

    private void fillAndStroke(PDGraphicsState graphics, PaintState paint) {
        fill(graphics, paint);
        stroke(graphics, paint, !Grounds.isWhite(paint.fill));
    }

    private void stroke(PDGraphicsState graphics, PaintState paint, boolean filled) {
        double pen = pen(graphics);
        if (graphics.getAlphaConstant() > OPAQUE && graphics.getBlendMode() == BlendMode.NORMAL) {
            tracer.bars(pen).forEach(covers::cover);
        }
        tracer.stroke(pen, paint, filled);
    }

    private void fill(PDGraphicsState graphics, PaintState paint) {
        double[] box = paint.plain && hides(graphics) ? tracer.rectangle() : null;
        tracer.fill(paint, hides(graphics));
        if (box != null) {
            covers.cover(box);
        }
    }

    /** Whether paint hides what is under it. */
    static boolean hides(PDGraphicsState graphics) {
        return graphics.getNonStrokeAlphaConstant() > OPAQUE && graphics.getBlendMode() == BlendMode.NORMAL;
    }

    private boolean build(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case OperatorName.MOVE_TO -> {
                if (take(operands, 0, 2)) {
                    tracer.move(x(matrix), y(matrix));
                }
            }
            case OperatorName.LINE_TO -> {
                if (take(operands, 0, 2)) {
                    tracer.line(x(matrix), y(matrix));
                }
            }
            case OperatorName.CURVE_TO -> {
                if (take(operands, 4, 6)) {
                    tracer.curve(x(matrix), y(matrix));
                }
            }
            case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT -> {
                if (take(operands, 2, 4)) {
                    tracer.curve(x(matrix), y(matrix));
                }
            }
            case OperatorName.CLOSE_PATH -> tracer.close();
            case OperatorName.APPEND_RECT -> {
                if (take(operands, 0, 4)) {
                    rectangle(lastX, lastY, lastX + number(operands.get(2)), lastY + number(operands.get(3)), matrix);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rectangle(double x0, double y0, double x1, double y1, Matrix matrix) {
        tracer.move(mapX(matrix, x0, y0), mapY(matrix, x0, y0));
        tracer.line(mapX(matrix, x1, y0), mapY(matrix, x1, y0));
        tracer.line(mapX(matrix, x1, y1), mapY(matrix, x1, y1));
        tracer.line(mapX(matrix, x0, y1), mapY(matrix, x0, y1));
        tracer.close();
    }

    /** Adds a point of another space to a path. */
    static void point(PathTracer tracer, PageFrame frame, Matrix matrix, double x, double y) {
        double userX = userX(matrix, x, y);
        double userY = userY(matrix, x, y);
        tracer.line(frame.x(userX, userY), frame.y(userX, userY));
    }

    private static double pen(PDGraphicsState graphics) {
        Matrix matrix = graphics.getCurrentTransformationMatrix();
        double area =
                matrix.getScaleX() * (double) matrix.getScaleY() - matrix.getShearX() * (double) matrix.getShearY();
        return graphics.getLineWidth() * Math.sqrt(Math.abs(area));
    }

    private boolean take(List<COSBase> operands, int index, int count) {
        if (operands.size() < count) {
            return false;
        }
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber)) {
                return false;
            }
        }
        lastX = number(operands.get(index));
        lastY = number(operands.get(index + 1));
        return true;
    }

    private double x(Matrix matrix) {
        return mapX(matrix, lastX, lastY);
    }

    private double y(Matrix matrix) {
        return mapY(matrix, lastX, lastY);
    }

    private double mapX(Matrix matrix, double x, double y) {
        return frame.x(userX(matrix, x, y), userY(matrix, x, y));
    }

    private double mapY(Matrix matrix, double x, double y) {
        return frame.y(userX(matrix, x, y), userY(matrix, x, y));
    }

    private static double userX(Matrix matrix, double x, double y) {
        return matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX();
    }

    private static double userY(Matrix matrix, double x, double y) {
        return matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY();
    }

    private static double number(COSBase operand) {
        return ((COSNumber) operand).floatValue();
    }
}
