package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.picture.GreyPicture;
import java.util.Random;

/** A printed cell → the cell as a scanner, a copier and a careless hand leave it, each fault by chance and from a range. */
final class Degradation {

    private final Random random;

    private final int width;

    private final int height;

    private float[] shades;

    private Degradation(GreyPicture picture, Random random) {
        this.random = random;
        this.width = picture.width();
        this.height = picture.height();
        this.shades = Shades.of(picture);
    }

    /** The faults that the net learns from. */
    static GreyPicture harsh(GreyPicture picture, double size, Random random) {
        return new Degradation(picture, random).learnt(size);
    }

    /** Other faults, which the net never saw: dithering, motion, ink that broke up, show-through, coarse shades. */
    static GreyPicture unseen(GreyPicture picture, Random random) {
        Degradation degradation = new Degradation(picture, random);
        degradation.strange();
        return Shades.picture(degradation.width, degradation.height, degradation.shades);
    }

    private GreyPicture learnt(double size) {
        if (chance(0.65)) {
            shades = Shades.blurred(shades, width, height, between(0.3, 1.2) * Math.min(1.6, size / 24));
        }
        if (chance(0.08)) {
            coarse(between(1.3, 2.2) * Math.min(1, size / 26));
        }
        light();
        noise();
        GreyPicture picture = Shades.picture(width, height, shades);
        if (chance(0.55)) {
            picture = Shades.jpeg(picture, (float) between(0.18, 0.75));
        }
        if (chance(0.16)) {
            shades = Shades.of(picture);
            threshold(between(0.42, 0.74));
            picture = Shades.picture(width, height, shades);
        }
        return picture;
    }

    /** Fewer pixels, and then as many as before. */
    private void coarse(double factor) {
        int fewerWide = Math.max(4, (int) (width / Math.max(1, factor)));
        int fewerHigh = Math.max(4, (int) (height / Math.max(1, factor)));
        float[] fewer = Shades.resized(shades, width, height, fewerWide, fewerHigh);
        shades = Shades.resized(fewer, fewerWide, fewerHigh, width, height);
    }

    private void light() {
        double contrast = between(0.6, 1);
        double lift = between(0, 255 * (1 - contrast));
        boolean shadow = chance(0.3);
        double left = shadow ? between(0.6, 1) : 1;
        double right = shadow ? between(0.6, 1) : 1;
        for (int i = 0; i < shades.length; i++) {
            double share = (i % width) / (double) width;
            shades[i] = (float) ((shades[i] * contrast + lift) * (left + (right - left) * share));
        }
    }

    private void noise() {
        if (chance(0.75)) {
            double much = new double[] {2, 4, 6, 8, 12, 16}[random.nextInt(6)];
            for (int i = 0; i < shades.length; i++) {
                shades[i] += (float) (random.nextGaussian() * much);
            }
        }
        if (chance(0.1)) {
            double specks = between(0, 0.012);
            for (int i = 0; i < shades.length; i++) {
                double part = random.nextDouble();
                if (part < specks) {
                    shades[i] = 0;
                } else if (part > 1 - specks) {
                    shades[i] = 255;
                }
            }
        }
    }

    private void threshold(double share) {
        float lightest = 1;
        for (float shade : shades) {
            lightest = Math.max(lightest, Math.min(255, shade));
        }
        for (int i = 0; i < shades.length; i++) {
            shades[i] = shades[i] > lightest * share ? 255 : 0;
        }
    }

    private void strange() {
        switch (random.nextInt(5)) {
            case 0 -> dither();
            case 1 -> move(2 + random.nextInt(3));
            case 2 -> breakUp();
            case 3 -> showThrough();
            default -> posterise(3 + random.nextInt(3));
        }
        for (int i = 0; i < shades.length; i++) {
            shades[i] += (float) (random.nextGaussian() * 3);
        }
    }

    private void dither() {
        int[][] order = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};
        shades = Shades.blurred(shades, width, height, 0.6);
        for (int i = 0; i < shades.length; i++) {
            int limit = 40 + 11 * order[i / width % 4][i % width % 4];
            shades[i] = shades[i] > limit ? 255 : 0;
        }
    }

    private void move(int pixels) {
        float[] moved = new float[shades.length];
        for (int i = 0; i < shades.length; i++) {
            float sum = 0;
            for (int step = 0; step < pixels; step++) {
                sum += shades[Math.max(i / width * width, i - step)];
            }
            moved[i] = sum / pixels;
        }
        shades = moved;
    }

    private void breakUp() {
        float[] holes = new float[shades.length];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = (float) (random.nextGaussian() * 400);
        }
        holes = Shades.blurred(holes, width, height, 1);
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Math.max(shades[i], Math.min(255, holes[i]));
        }
    }

    private void showThrough() {
        float[] other = Shades.blurred(shades, width, height, 1.5);
        int shift = 1 + random.nextInt(Math.max(1, width / 3));
        for (int i = 0; i < shades.length; i++) {
            int x = i % width;
            float behind = other[i - x + (2 * width - 1 - x - shift) % width];
            shades[i] = Math.min(shades[i], 150 + behind * 105 / 255);
        }
    }

    private void posterise(int levels) {
        shades = Shades.blurred(shades, width, height, 0.8);
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Math.round(shades[i] / 255 * (levels - 1)) * 255f / (levels - 1);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
