package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"青岚县水务局", "云麓市人民政府办公室", "青嵐縣水務局", "镇江市水务局", "云麓镇人民政府", "国家档案局", "青岚县第一中学"})
    void aFullNameSaysWhichOrganOfWhatPlace(String name) {
        assertTrue(AgencyName.isFull(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务局", "市人民政府办公室", "县水务局", "青岚县", "青岚经济开发区", "政府", "本机关"})
    void whatLacksThePlaceOrTheOrganIsNoFullName(String name) {
        assertFalse(AgencyName.isFull(name));
    }

    @ParameterizedTest
    @CsvSource({"政府, false", "人民政府办公室, false", "本机关, false", "局, false", "水务局, true", "市水务局, true"})
    void wordsThatAreInEveryNameNameNoOrgan(String words, boolean name) {
        assertEquals(name, AgencyName.isOne(words));
    }

    @ParameterizedTest
    @CsvSource({"名称青岚县水务局, 青岚县水务局", "索引号014300000/2024-00002标题:青岚县水务局, 青岚县水务局", "青岚县水务局, 青岚县水务局"})
    void theNameOfAFieldIsNoPartOfAName(String words, String name) {
        assertEquals(name, AgencyName.cleaned(words));
    }

    @Test
    void aNameWithoutItsPlaceIsCompletedByTheText() {
        assertEquals(Optional.of("云麓市人民政府办公室"), completed("现公开云麓市人民政府办公室2023年政府信息公开工作年度报告"));
        assertEquals(Optional.of("云麓市人民政府办公室"), completed("请与云麓市人民政府办公室联系"));
        assertEquals(Optional.empty(), completed("请与市人民政府办公室联系"));
    }

    private static Optional<String> completed(String text) {
        return AgencyName.completed(
                "市人民政府办公室", List.of(new TextPiece(new PrintedText(text), Place.InTable.after(0), 0)));
    }
}
