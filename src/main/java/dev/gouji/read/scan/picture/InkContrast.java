package dev.gouji.read.scan.picture;

/** A line of writing → the same with its paper white and its ink black, however pale it was printed. */
public final class InkContrast {

    /** So many pixels of a line are as dark as its ink, inside of its strokes and not at their edges. */
    private static final double INK = 0.02;

    /** The shade in the middle of all is the paper's. */
    private static final double PAPER = 0.5;

    /** Ink is darker than paper by this at least, of 255; what is paler is made no darker. */
    private static final int LEAST = 20;

    private InkContrast() {}

    /** The line in full contrast; the same picture where it shows no ink. */
    public static GreyPicture full(GreyPicture line) {
        int[] counts = new int[256];
        for (byte pixel : line.grey()) {
            counts[pixel & 0xFF]++;
        }
        int ink = level(counts, INK * line.grey().length);
        int paper = level(counts, PAPER * line.grey().length);
        if (paper - ink < LEAST) {
            return line;
        }
        byte[] full = new byte[line.grey().length];
        for (int i = 0; i < full.length; i++) {
            int shade = ((line.grey()[i] & 0xFF) - ink) * 255 / (paper - ink);
            full[i] = (byte) Math.max(0, Math.min(255, shade));
        }
        return new GreyPicture(line.width(), line.height(), full);
    }

    /** The darkest shade that so many pixels are as dark as. */
    private static int level(int[] counts, double pixels) {
        int shade = 0;
        int darker = counts[0];
        while (shade < 255 && darker < pixels) {
            shade++;
            darker += counts[shade];
        }
        return shade;
    }
}
