package dev.gouji.read.scan.reader;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** What tells words apart: points and brackets are wide in one look and narrow in the other, or read in other ways. */
public final class Letters {

    private Letters() {}

    /** The letters and digits of a text, wide ones as narrow ones; nothing else of it. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
