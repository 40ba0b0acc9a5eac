package dev.gouji.read.scan.picture;

import java.util.Arrays;

/**
 * A grey page → the same with its paper at one level everywhere: shadows, yellowed paper and a lamp at one side are divided
 * out.
 */
public final class PaperLevel {

    /** The level that paper is brought to, of 255. */
    public static final int PAPER = 235;

    /** The paper of a square is as light as the lightest of this share of it. */
    private static final double LIGHTEST = 0.25;

    /** No paper is darker. */
    private static final float DARKEST = 60;

    /** The squares, for one inch. */
    private static final double SQUARES = 5;

    private final GreyPicture page;
    private final int side;
    private final int columns;
    private final int rows;

    private PaperLevel(GreyPicture page, double dpi) {
        this.page = page;
        this.side = Math.max(16, (int) (dpi / SQUARES));
        this.columns = (page.width() + side - 1) / side;
        this.rows = (page.height() + side - 1) / side;
    }

    /** The page with even paper. */
    public static GreyPicture even(GreyPicture page, double dpi) {
        PaperLevel level = new PaperLevel(page, dpi);
        return level.divided(level.widened(level.squares()));
    }

    private float[] squares() {
        float[] paper = new float[columns * rows];
        int[] counts = new int[256];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Arrays.fill(counts, 0);
                int all = 0;
                for (int y = row * side; y < Math.min(page.height(), (row + 1) * side); y += 2) {
                    for (int x = column * side; x < Math.min(page.width(), (column + 1) * side); x += 2) {
                        counts[page.at(x, y)]++;
                        all++;
                    }
                }
                paper[row * columns + column] = lightest(counts, all);
            }
        }
        return paper;
    }

    private static int lightest(int[] counts, int all) {
        int level = 255;
        int lighter = counts[255];
        while (level > 0 && lighter < all * LIGHTEST) {
            level--;
            lighter += counts[level];
        }
        return level;
    }

    /** The lightest of each square and its neighbours: dense writing must not pull the paper down. */
    private float[] widened(float[] squares) {
        float[] wide = new float[squares.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float most = 0;
                for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                    for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                        most = Math.max(most, squares[r * columns + c]);
                    }
                }
                wide[row * columns + column] = Math.max(DARKEST, most);
            }
        }
        return wide;
    }

    private GreyPicture divided(float[] paper) {
        int width = page.width();
        byte[] even = new byte[width * page.height()];
        for (int y = 0; y < page.height(); y++) {
            float atRow = within((y - side / 2f) / side, rows);
            int row = (int) atRow;
            float below = atRow - row;
            int next = Math.min(rows - 1, row + 1);
            for (int x = 0; x < width; x++) {
                float atColumn = within((x - side / 2f) / side, columns);
                int column = (int) atColumn;
                float after = atColumn - column;
                int beside = Math.min(columns - 1, column + 1);
                float upper = mix(paper[row * columns + column], paper[row * columns + beside], after);
                float lower = mix(paper[next * columns + column], paper[next * columns + beside], after);
                even[y * width + x] = (byte) Math.min(255, (int) (page.at(x, y) * PAPER / mix(upper, lower, below)));
            }
        }
        return new GreyPicture(width, page.height(), even);
    }

    private static float within(float at, int count) {
        return Math.max(0, Math.min(count - 1.001f, at));
    }

    private static float mix(float one, float other, float share) {
        return one * (1 - share) + other * share;
    }
}
