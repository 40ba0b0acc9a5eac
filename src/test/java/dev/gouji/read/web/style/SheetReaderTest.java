package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    /** Each rule as {@code selector::pseudo plain important}. */
    private static String read(String sheet) {
        SheetReader reader = new SheetReader();
        reader.read(sheet);
        return reader.rules().stream()
                .map(rule -> rule.selector()
                        + (rule.pseudo().isEmpty() ? "" : "::" + rule.pseudo())
                        + new TreeMap<>(rule.declarations().plain())
                        + (rule.declarations().important().isEmpty()
                                ? ""
                                : "!" + rule.declarations().important()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    b{display:none}                            → b{display=none}
                    b,i{display:none}                          → b{display=none} i{display=none}
                    b{cursor:pointer}                          → ``
                    b{display:none !important}                 → b{}!{display=none}
                    b::before{content:"8"}                     → b::before{content="8"}
                    b:after{content:"8"}                       → b::after{content="8"}
                    @media print{b{display:none}}              → ``
                    @media print{b{top:0}} i{top:0}            → i{top=0}
                    @media screen{b{top:0}}                    → b{top=0}
                    @supports (display:grid){b{top:0}}         → b{top=0}
                    @supports not (display:grid){b{top:0}}     → ``
                    @layer base{b{top:0}}                      → b{top=0}
                    @font-face{font-family:x;src:url(x)}       → ``
                    b{;;top:0}                                 → b{top=0}
                    @media screen and (min-width:0\\0){b{top:0}} → ``
                    """)
    void rulesThatHoldOnAScreen(String sheet, String rules) {
        assertEquals(rules, read(sheet));
    }

    @Test
    void rulesOfAllSheetsAreNumberedOn() {
        SheetReader reader = new SheetReader();
        reader.read("b{top:0} i{top:0}");
        reader.read("u{top:0}");
        assertEquals(
                "0 1 2", reader.rules().stream().map(rule -> "" + rule.order()).collect(Collectors.joining(" ")));
    }

    @Test
    void aSheetThatBreaksOffInsideAPrintSheetHoldsUpNoOther() {
        SheetReader reader = new SheetReader();
        reader.read("@media print { b { top:0 }");
        reader.read("i{top:0}");
        assertEquals(1, reader.rules().size());
    }

    @Test
    void theWeakerRuleComesFirstAndOfEqualOnesTheEarlier() {
        SheetReader reader = new SheetReader();
        reader.read("#a{top:1px} b{top:2px} .a{top:3px} b{top:4px}");
        assertEquals(
                "2px 4px 3px 1px",
                reader.rules().stream()
                        .sorted()
                        .map(rule -> rule.declarations().plain().get("top"))
                        .collect(Collectors.joining(" ")));
    }
}
