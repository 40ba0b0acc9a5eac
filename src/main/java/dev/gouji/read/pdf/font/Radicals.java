package dev.gouji.read.pdf.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * CJK radical characters → the ideographs that share their glyphs: {@code ⼀} (U+2F00) → {@code 一}.
 *
 * <p>Producers that look a glyph up backwards (browsers with Noto fonts among them) write the radical for the
 * character.
 */
final class Radicals {

    /** Radical and ideograph, in turn: simplified forms that Unicode's normalisation leaves alone. */
    private static final String SUPPLEMENT =
            "⺁厂⺈刀⺌小⺗心⺟母⺠民⺪疋⺫目⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻈言⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private static final Map<Integer, Integer> SUPPLEMENTS = new HashMap<>();

    static {
        int[] characters = SUPPLEMENT.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i += 2) {
            SUPPLEMENTS.put(characters[i], characters[i + 1]);
        }
    }

    private Radicals() {}

    static int unify(int character) {
        if (character >= 0x2f00 && character <= 0x2fd5) {
            return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    .codePointAt(0);
        }
        return SUPPLEMENTS.getOrDefault(character, character);
    }
}
