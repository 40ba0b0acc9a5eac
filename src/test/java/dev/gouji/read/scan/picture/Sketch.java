package dev.gouji.read.scan.picture;

/** Small pictures for tests, drawn with characters: {@code #} is ink, {@code +} grey, all else paper. */
public final class Sketch {

    private static final int SCALE = 4;

    private Sketch() {}

    /** One pixel a character. */
    public static GreyPicture of(String... rows) {
        byte[] grey = new byte[rows.length * rows[0].length()];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) shade(rows[i / rows[0].length()].charAt(i % rows[0].length()));
        }
        return new GreyPicture(rows[0].length(), rows.length, grey);
    }

    /** Four by four pixels a character. */
    public static GreyPicture large(String... rows) {
        GreyPicture small = of(rows);
        byte[] grey = new byte[small.grey().length * SCALE * SCALE];
        int width = small.width() * SCALE;
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) small.at(i % width / SCALE, i / width / SCALE);
        }
        return new GreyPicture(width, small.height() * SCALE, grey);
    }

    private static int shade(char drawn) {
        return switch (drawn) {
            case '#' -> 10;
            case '+' -> 200;
            default -> 250;
        };
    }
}
