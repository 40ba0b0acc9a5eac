package dev.gouji.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpSectionsTest {

    @Test
    void optionsStandInGroupsAndExamplesAtTheEnd() {
        String help = Command.gouji("convert", "--help", "--lang=en").out();
        int at = 0;
        for (String part : List.of(
                "\nWhat comes out:\n",
                "--output=DIR",
                "\nWhat is known besides:\n",
                "--units=FILE",
                "\nHow it runs:\n",
                "--jobs=N",
                "\nWhat an original may cost:\n",
                "--limit-bytes=N",
                "\nFor every command:\n",
                "--lang=zh|en",
                "\nExamples:\n",
                "  gouji convert reports -o out\n",
                "\nExit codes: ")) {
            int next = help.indexOf(part, at);
            assertTrue(next >= 0, part + " is not after the part before it in\n" + help);
            at = next + part.length();
        }
    }

    @Test
    void theHelpOfTheProgramListsItsCommandsAndNotWhatIsForPackers() {
        String help = Command.gouji("--help", "--lang=zh").out();
        assertTrue(help.contains("例子：\n  gouji convert 报告 -o 数据\n"), help);
        assertTrue(help.contains("completion"), help);
        assertEquals(-1, help.indexOf("manual"), help);
    }
}
