package dev.gouji.fuzz;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;

/**
 * CMaps at random: codes of 0 to 16 bytes with and without the sign bit, ranges that are long, reversed, overlap or turn
 * over, arrays, maps that use others, sections in sections, and whatever hides a range or plays one.
 */
public final class RandomMaps {

    private static final String[] USED = {"Identity-H", "GB-EUC-H", "GBpc-EUC-V", "NoSuchMap", "NoSuchMap"};

    private static final String[] NOISE = {
        "% <00> <ffffffff> <0000>\n",
        "%\r",
        "(<00> 9 beginbfrange) ",
        "(]) ",
        "[ <00> (]) ",
        "[[<00>] <01>] ",
        "<< /A <00> /B [1] >> ",
        "<< /A << >> ",
        ">> ",
        "] ",
        "/CMapName /X ",
        "/CMapName 3 ",
        "/WMode 1 def ",
        "7 ",
        "1.9 ",
        "00000000000000000000000000000000000000000000000000000000000000000000000002 ",
        "99999999999 ",
        "-1 ",
        "dup\t",
        "endcmap1 ",
        "\0 ",
        "}"
    };

    private static final String[] SECTIONS = {
        "bfrange", "bfrange", "bfrange", "cidrange", "bfchar", "cidchar", "codespacerange", "notdefrange"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomMaps(Random random) {
        this.random = random;
    }

    /** A map, ASCII. */
    public static String any(Random random) {
        RandomMaps map = new RandomMaps(random);
        map.text.append(
                random.nextInt(8) > 0 ? "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n" : "");
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            map.part();
        }
        map.text.append(random.nextInt(3) > 0 ? "endcmap" : "");
        return map.text.toString();
    }

    private void part() {
        switch (random.nextInt(8)) {
            case 0 -> noise();
            case 1 -> text.append('/').append(one(USED)).append(" usecmap ");
            default -> section(one(SECTIONS));
        }
    }

    private void noise() {
        text.append(one(NOISE));
    }

    private void section(String name) {
        int lines = 1 + random.nextInt(4);
        text.append(random.nextInt(10) > 0 ? String.valueOf(lines) : one(NOISE))
                .append(space())
                .append("begin")
                .append(name)
                .append(space());
        for (int i = 0; i < lines; i++) {
            line(name);
            if (random.nextInt(25) == 0) {
                noise();
            }
        }
        text.append(random.nextInt(12) > 0 ? "end" + name + "\n" : "");
    }

    private void line(String name) {
        int length = random.nextInt(4) > 0 ? 1 + random.nextInt(4) : random.nextInt(17);
        byte[] first = bytes(length);
        text.append(code(first)).append(space());
        if (name.endsWith("range")) {
            text.append(code(last(first))).append(space());
        }
        if (name.startsWith("cid") || name.startsWith("notdef")) {
            text.append(random.nextInt(70_000)).append('\n');
        } else if (!name.startsWith("codespace")) {
            target();
            text.append('\n');
        }
    }

    private void target() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            text.append("/name ");
        } else if (kind == 1) {
            text.append('[');
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(code(bytes(2)));
            }
            text.append(']');
        } else {
            text.append(code(bytes(random.nextInt(3) > 0 ? 2 : random.nextInt(40))));
        }
    }

    /** Now and then with a sign, with everything at its most, or with nothing at all. */
    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(6);
            bytes[i] = kind == 0 ? 0 : kind == 1 ? (byte) 0xff : kind == 2 ? (byte) 0x80 : bytes[i];
        }
        return bytes;
    }

    private byte[] last(byte[] first) {
        byte[] last = first.clone();
        switch (random.nextInt(6)) {
            case 0 -> random.nextBytes(last);
            case 1 -> last = bytes(random.nextInt(17));
            case 2 -> last = bytes(first.length);
            default -> {
                for (int i = Math.max(0, last.length - 1 - random.nextInt(2)); i < last.length; i++) {
                    last[i] = (byte) random.nextInt(256);
                }
            }
        }
        return last;
    }

    private String code(byte[] bytes) {
        String digits = HexFormat.of().formatHex(bytes);
        String changed = random.nextInt(4) == 0 ? digits.toUpperCase(Locale.ROOT) : digits;
        return random.nextInt(40) == 0 ? "<" + changed + "7\n>" : "<" + changed + ">";
    }

    private String space() {
        return random.nextInt(6) == 0 ? "\r\n\t" : " ";
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
