package dev.gouji.read.scan.ink;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * How light the paper of a picture is and how dark its ink.
 *
 * @param paper the shade of the paper, from 0 to 255
 * @param ink the shade of its darkest ink; at least {@link #LEAST} darker, where there is none too
 */
public record InkLevels(int paper, int ink) {

    /** Shades that ink is darker than paper at least: what is nearer is the paper's own unevenness. */
    public static final int LEAST = 40;

    /** The share of pixels that are lighter than what counts as the paper. */
    private static final double LIGHTER = 0.2;

    /** Pixels of the picture that are darker than what counts as ink: specks are so few. */
    private static final int DARKER = 6;

    /** The levels of a picture. */
    public static InkLevels of(GreyPicture picture) {
        int[] counts = new int[256];
        for (byte shade : picture.grey()) {
            counts[shade & 0xFF]++;
        }
        int paper = 255;
        for (long seen = counts[255]; paper > 0 && seen <= picture.grey().length * LIGHTER; seen += counts[paper]) {
            paper--;
        }
        int ink = 0;
        for (int seen = counts[0]; ink < 255 && seen <= DARKER; seen += counts[ink]) {
            ink++;
        }
        return new InkLevels(paper, Math.max(0, Math.min(ink, paper - LEAST)));
    }

    /** The shade between paper and ink, nearer the paper: darker pixels are ink. */
    public int threshold() {
        return paper - (paper - ink) * 45 / 100;
    }

    /** How much ink a shade is, from 0, paper, to 1. */
    public float darkness(float shade) {
        return Math.max(0, Math.min(1, (paper - shade) / (paper - ink)));
    }
}
