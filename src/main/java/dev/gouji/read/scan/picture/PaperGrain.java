package dev.gouji.read.scan.picture;

/** A page with even paper → how grainy its paper is. */
public final class PaperGrain {

    /** What is darker than the paper by this is none, of 255. */
    private static final int DARKER = 20;

    private PaperGrain() {}

    /** How much neighbouring pixels of the paper differ in the middle of all, of 255; of noise that is about its deviation. */
    public static int of(GreyPicture page) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = 5; y < page.height() - 5; y += 7) {
            for (int x = 5; x < page.width() - 6; x += 5) {
                if (page.at(x, y) > PaperLevel.PAPER - DARKER) {
                    counts[Math.abs(page.at(x, y) - page.at(x + 1, y))]++;
                    all++;
                }
            }
        }
        int middle = 0;
        int below = counts[0];
        while (middle < 255 && below < all / 2) {
            middle++;
            below += counts[middle];
        }
        return middle;
    }
}
