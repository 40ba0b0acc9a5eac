package dev.gouji.read.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        "word/, styles.xml, word/styles.xml",
        "word/, /styles.xml, styles.xml",
        "word/, ../customXml/item1.xml, customXml/item1.xml",
        "word/, ../../../etc/passwd, etc/passwd",
        "word/, ./media//a.png, word/media/a.png",
        "word/, media\\a.png, word/media/a.png",
        "'', word/document.xml, word/document.xml"
    })
    void aTargetIsFollowedFromItsFolderAndNeverOutOfThePackage(String folder, String target, String name) {
        assertEquals(name, PartNames.resolve(folder, target));
    }
}
