package dev.gouji.read.word.rtf;

/** Control words that stand for characters. */
final class RtfSigns {

    private RtfSigns() {}

    /** The characters that a control word shows; null for all words that show none. */
    static String shown(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "line" -> "\n";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "emspace" -> "\u2003";
            case "enspace" -> "\u2002";
            case "qmspace" -> "\u2005";
            case "bullet" -> "•";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            default -> null;
        };
    }
}
