package dev.gouji.dataset.record;

/** The order in which a dataset has its documents. */
public final class DocumentOrder {

    private DocumentOrder() {}

    /** Compares as the UTF-8 bytes do, which for characters beyond U+FFFF is not how Java compares strings. */
    public static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int rank(char unit) {
        // surrogates stand for code points above every other unit
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
