package dev.gouji.read.scan.ink;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * How light the paper of a picture is, how dark its ink and how uneven both are.
 *
 * @param paper the shade of the paper, from 0 to 255
 * @param ink the shade of its darkest ink; a little darker than the paper where there is none, too
 * @param noise how much the shades of neighbours differ by chance, as a standard deviation
 */
public record InkLevels(int paper, int ink, double noise) {

    /** Shades that ink is darker than paper at least: what is nearer is the paper's own unevenness. */
    private static final double LEAST = 16;

    /** The same in standard deviations of the noise. */
    private static final double ABOVE_NOISE = 6;

    /** How far from the paper to the ink it is ink that we see, on smooth paper and at most; between them so many deviations. */
    private static final double SEEN = 0.45;

    private static final double SEEN_ON_ROUGH = 0.62;

    private static final double SEEN_ABOVE_NOISE = 4;

    /** The share of pixels that are lighter than what counts as the paper. */
    private static final double LIGHTER = 0.2;

    /** Pixels of the picture that are darker than what counts as ink: specks are so few. */
    private static final int DARKER = 6;

    /** The median difference of two numbers of a normal distribution, over its standard deviation. */
    private static final double MEDIAN_DIFFERENCE = 0.954;

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
        double noise = noise(picture);
        int least = (int) Math.max(LEAST, ABOVE_NOISE * noise);
        return new InkLevels(paper, Math.max(0, Math.min(ink, paper - least)), noise);
    }

    private static double noise(GreyPicture picture) {
        int[] counts = new int[256];
        int pairs = 0;
        for (int i = 1; i < picture.grey().length; i++) {
            if (i % picture.width() != 0) {
                counts[Math.abs((picture.grey()[i] & 0xFF) - (picture.grey()[i - 1] & 0xFF))]++;
                pairs++;
            }
        }
        int median = 0;
        for (int seen = counts[0]; median < 255 && seen * 2 < pairs; seen += counts[median]) {
            median++;
        }
        return median / MEDIAN_DIFFERENCE;
    }

    /** The shade between paper and ink: darker pixels are ink. */
    public int threshold() {
        double contrast = paper - ink;
        return (int) (paper - Math.min(SEEN_ON_ROUGH * contrast, Math.max(SEEN * contrast, SEEN_ABOVE_NOISE * noise)));
    }

    /** The shade that paper itself never has: what is darker may be faint ink. */
    int trace() {
        return (int) (paper - Math.max(LEAST, ABOVE_NOISE * noise));
    }

    /** How much ink a shade is, from 0, paper, to 1. */
    public float darkness(float shade) {
        return Math.max(0, Math.min(1, (paper - shade) / Math.max(1, paper - ink)));
    }
}
