package dev.gouji.read.scan.net;

/**
 * The shape of one layer: a window slides over the planes of its input and gives the planes of its output.
 *
 * <p>Planes lie one after the other, each row by row. Immutable.
 *
 * @param inputs planes in
 * @param outputs planes out
 * @param kernelHeight rows of the window
 * @param kernelWidth columns of the window
 * @param strideY rows from one window to the next
 * @param strideX columns from one window to the next
 * @param padY rows of zeros above and below the input
 * @param padX columns of zeros left and right of it
 */
public record Convolution(
        int inputs, int outputs, int kernelHeight, int kernelWidth, int strideY, int strideX, int padY, int padX) {

    /** How many numbers of the input one number of the output is made of. */
    public int depth() {
        return inputs * kernelHeight * kernelWidth;
    }

    /** The rows that come of so many rows. */
    public int heightOf(int height) {
        return (height + 2 * padY - kernelHeight) / strideY + 1;
    }

    /** The columns that come of so many columns. */
    public int widthOf(int width) {
        return (width + 2 * padX - kernelWidth) / strideX + 1;
    }

    /**
     * Lays the windows of one plane side by side: one row for each place of the window, one column for each window.
     *
     * @param from where the planes are; {@code planeStride} numbers from one plane to the next
     * @param start where in {@code from} the picture's first plane begins
     * @param columns receives {@link #depth} rows of {@code rowLength}
     * @param at where in a row the windows of this picture begin
     */
    public void unfold(
            float[] from, int start, int planeStride, int height, int width, float[] columns, int rowLength, int at) {
        int rows = heightOf(height);
        int across = widthOf(width);
        int row = 0;
        for (int plane = 0; plane < inputs; plane++) {
            for (int ky = 0; ky < kernelHeight; ky++) {
                for (int kx = 0; kx < kernelWidth; kx++) {
                    int to = row * rowLength + at;
                    for (int y = 0; y < rows; y++) {
                        int source = y * strideY - padY + ky;
                        int line = start + plane * planeStride + source * width;
                        boolean inside = source >= 0 && source < height;
                        unfoldRow(from, line, width, kx - padX, inside, columns, to + y * across, across);
                    }
                    row++;
                }
            }
        }
    }

    private void unfoldRow(
            float[] from, int line, int width, int shift, boolean inside, float[] columns, int to, int across) {
        for (int x = 0; x < across; x++) {
            int source = x * strideX + shift;
            boolean known = inside && source >= 0 && source < width;
            columns[to + x] = known ? from[line + source] : 0;
        }
    }

    /**
     * Adds the windows back onto the planes that they were taken from: the reverse of {@link #unfold}, with its parameters.
     */
    public void fold(
            float[] columns, int rowLength, int at, float[] onto, int start, int planeStride, int height, int width) {
        int rows = heightOf(height);
        int across = widthOf(width);
        int row = 0;
        for (int plane = 0; plane < inputs; plane++) {
            for (int ky = 0; ky < kernelHeight; ky++) {
                for (int kx = 0; kx < kernelWidth; kx++) {
                    int from = row * rowLength + at;
                    for (int y = 0; y < rows; y++) {
                        int target = y * strideY - padY + ky;
                        if (target >= 0 && target < height) {
                            int line = start + plane * planeStride + target * width;
                            foldRow(columns, from + y * across, across, kx - padX, onto, line, width);
                        }
                    }
                    row++;
                }
            }
        }
    }

    private void foldRow(float[] columns, int from, int across, int shift, float[] onto, int line, int width) {
        for (int x = 0; x < across; x++) {
            int target = x * strideX + shift;
            if (target >= 0 && target < width) {
                onto[line + target] += columns[from + x];
            }
        }
    }
}
