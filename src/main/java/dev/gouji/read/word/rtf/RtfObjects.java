package dev.gouji.read.word.rtf;

import dev.gouji.read.bound.Magic;
import dev.gouji.read.compound.PackedObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The files that are packed into an RTF, as hexadecimal digits behind {@code \objdata}. */
public final class RtfObjects {

    private static final String DATA = "\\objdata";

    private RtfObjects() {}

    /** All of them, in the order of the text. */
    public static List<PackedObject> in(byte[] rtf) {
        List<PackedObject> found = new ArrayList<>();
        for (int at = 0; at < rtf.length; at++) {
            if (rtf[at] == '\\' && Magic.at(rtf, at, DATA)) {
                found.add(PackedObject.ofData(digits(rtf, at + DATA.length())));
            }
        }
        return found;
    }

    /** The bytes up to the end of the group, or to anything that is no digit. */
    private static byte[] digits(byte[] rtf, int from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int high = -1;
        for (int at = from; at < rtf.length; at++) {
            int digit = Character.digit(rtf[at], 16);
            if (digit < 0 && rtf[at] > ' ') {
                break;
            }
            if (digit >= 0 && high >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return bytes.toByteArray();
    }
}
