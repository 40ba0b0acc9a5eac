package dev.gouji.read.word.rtf;

import dev.gouji.read.bound.MetPicture;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The group of a {@code \\pict}: what its control words say, and its data, in hexadecimal digits or binary. Lengths are twips. */
final class RtfPicture {

    private static final int TWIPS_A_POINT = 20;

    private static final List<String> CROPS = List.of("piccropl", "piccropr", "piccropt", "piccropb");

    private final RtfTokens start;
    private final Map<String, Integer> words = new HashMap<>();

    private RtfPicture(RtfTokens start) {
        this.start = start;
    }

    /** The picture behind whose first word {@code tokens} stand, which are not moved. */
    static MetPicture at(RtfTokens tokens) {
        RtfPicture picture = new RtfPicture(tokens.fromHere());
        picture.readWords();
        return new MetPicture(
                "at " + tokens.position(),
                picture::data,
                picture.length("picwgoal", "picscalex"),
                picture.length("pichgoal", "picscaley"),
                CROPS.stream().allMatch(crop -> picture.words.getOrDefault(crop, 0) == 0));
    }

    /** Reads the words before the data; groups among them say nothing of it. */
    private void readWords() {
        RtfTokens tokens = start.fromHere();
        int level = 0;
        RtfTokens.Sign sign = tokens.next();
        while (level >= 0 && sign != RtfTokens.Sign.END && (level > 0 || !isData(sign))) {
            level += level(sign);
            if (level == 0 && sign == RtfTokens.Sign.WORD) {
                words.putIfAbsent(tokens.word(), tokens.parameter(0));
            }
            sign = tokens.next();
        }
    }

    private static boolean isData(RtfTokens.Sign sign) {
        return sign == RtfTokens.Sign.BINARY || sign == RtfTokens.Sign.RAW;
    }

    private static int level(RtfTokens.Sign sign) {
        return switch (sign) {
            case OPEN -> 1;
            case CLOSE -> -1;
            default -> 0;
        };
    }

    private double length(String goal, String scale) {
        return words.getOrDefault(goal, 0) / (double) TWIPS_A_POINT * words.getOrDefault(scale, 100) / 100;
    }

    private byte[] data() {
        RtfTokens tokens = start.fromHere();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int level = 0;
        int high = -1;
        for (RtfTokens.Sign sign = tokens.next();
                level >= 0 && sign != RtfTokens.Sign.END;
                level += level(sign), sign = tokens.next()) {
            if (level == 0 && sign == RtfTokens.Sign.BINARY) {
                data.writeBytes(tokens.binary());
            }
            int digit = level == 0 && sign == RtfTokens.Sign.RAW ? Character.digit(tokens.value(), 16) : -1;
            if (digit >= 0 && high >= 0) {
                data.write(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return data.toByteArray();
    }
}
