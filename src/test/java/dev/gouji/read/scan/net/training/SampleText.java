package dev.gouji.read.scan.net.training;

import java.util.Random;

/** What cells hold, drawn by chance: mostly counts, many of them 0, some amounts and marks, a few words. */
final class SampleText {

    private static final String WORDS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
            + "而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由"
            + "其些然前外天政四日那社义事平形相全表间样总计数件条份项次件其他商业企科研构公益组织律服务口目田已己〇日";

    private SampleText() {}

    /** One cell's text; empty for a cell that holds nothing. */
    static String draw(Random random) {
        double part = random.nextDouble();
        if (part < 0.20) {
            return mark(random);
        }
        if (part < 0.32) {
            return "0";
        }
        if (part < 0.46) {
            return String.valueOf(random.nextInt(10));
        }
        if (part < 0.58) {
            return amount(random);
        }
        if (part < 0.63) {
            return word(random, 1 + random.nextInt(2));
        }
        if (part < 0.66) {
            return word(random, 1) + random.nextInt(1000);
        }
        return count(random);
    }

    private static String mark(Random random) {
        String[] marks = {
            "/", "/", "-", "-", "—", "—", "无", "无", "", "——", "--", "–", "%", "元", "万元", "0.0", "/", "1", "-1"
        };
        return marks[random.nextInt(marks.length)];
    }

    private static String amount(Random random) {
        String whole = String.valueOf(random.nextInt(pow(1 + random.nextInt(5))));
        String parts = "." + digits(random, 1 + random.nextInt(6));
        String[] tails = {"", "", "", "", "元", "万元", "万", "%"};
        return switch (random.nextInt(8)) {
            case 0 -> grouped(random) + (random.nextBoolean() ? "" : "." + digits(random, 2));
            case 1 -> (random.nextBoolean() ? "+" : "-") + whole;
            case 2 -> whole + tails[4 + random.nextInt(4)];
            default -> whole + parts + tails[random.nextInt(tails.length)];
        };
    }

    private static String grouped(Random random) {
        StringBuilder text = new StringBuilder(String.valueOf(1 + random.nextInt(999)));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            text.append(',').append(digits(random, 3));
        }
        return text.toString();
    }

    private static String count(Random random) {
        int[] lengths = {2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8};
        int length = lengths[random.nextInt(lengths.length)];
        String digits = digits(random, length - 1);
        if (random.nextInt(6) == 0) {
            digits = String.valueOf((char) ('0' + random.nextInt(10))).repeat(length - 1);
        }
        return (1 + random.nextInt(9)) + digits;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return word.toString();
    }

    private static String digits(Random random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static int pow(int digits) {
        return (int) Math.round(Math.pow(10, digits));
    }
}
