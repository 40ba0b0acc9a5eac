package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.net.Frame;
import dev.gouji.read.scan.net.NetAlphabet;
import java.util.Arrays;

/**
 * One frame to learn from.
 *
 * @param frame what the net is shown, {@code width} columns
 * @param width a multiple of {@link #GRAIN}
 * @param text the outputs of the characters that it shows
 * @param places the step at which each of them stands
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(float[] frame, int width, int[] text, int[] places) {

    /** Widths are multiples of it, so that samples of one width are many. */
    static final int GRAIN = 16;

    /** Columns of a frame to a step of the net. */
    private static final int STEP = 4;

    /** What the reader would show the net of a drawn cell; null when it sees no ink at all or there is a text and no room for it. */
    static Sample of(Drawn drawn) {
        LineInk ink = LineInk.of(drawn.picture());
        if (ink.blots().isEmpty()) {
            return null;
        }
        Frame frame = Frame.of(drawn.picture(), ink);
        int[] text = drawn.text()
                .chars()
                .map(each -> NetAlphabet.output((char) each))
                .toArray();
        int[] places = Arrays.stream(drawn.middles())
                .mapToInt(middle -> (int) Math.round((Frame.MARGIN + (middle - frame.left()) * frame.scale()) / STEP))
                .toArray();
        int width = (frame.width() + GRAIN - 1) / GRAIN * GRAIN;
        boolean fits = Arrays.stream(places).allMatch(place -> place >= 0 && place * STEP < width);
        return fits ? new Sample(widened(frame, width), width, text, places) : null;
    }

    private static float[] widened(Frame frame, int width) {
        float[] wide = new float[frame.ink().length / frame.width() * width];
        for (int row = 0; row < wide.length / width; row++) {
            System.arraycopy(frame.ink(), row * frame.width(), wide, row * width, frame.width());
        }
        return wide;
    }
}
