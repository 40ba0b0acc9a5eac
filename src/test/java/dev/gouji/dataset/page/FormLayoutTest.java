package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLayoutTest {

    private static final JsonNode ALL = FormLayout.all();

    private static JsonNode table(String layout, int index) {
        return ALL.get(layout).get(index);
    }

    @Test
    void everyFigureOfEveryWordingStandsInItsLayoutOnce() {
        for (var form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                List<String> keys = new ArrayList<>();
                ALL.get(FormLayout.name(variant))
                        .forEach(table -> table.get("panels")
                                .forEach(panel -> panel.get("lines")
                                        .forEach(line -> line.get("keys").forEach(key -> keys.add(key.textValue())))));
                assertEquals(
                        variant.keys().stream()
                                .map(FigureKey::toString)
                                .sorted()
                                .toList(),
                        keys.stream().sorted().toList(),
                        FormLayout.name(variant));
            }
        }
    }

    @Test
    void aTableHasItsSectionsNumber() {
        assertEquals(2, table("ogi-2021/three-rows", 0).get("section").intValue());
        assertEquals(3, table("ogi-2021/three-rows", 1).get("section").intValue());
        assertEquals(4, table("ogi-2021/three-rows", 2).get("section").intValue());
    }

    @Test
    void aRowHasItsGroupsBeforeItAndAColumnItsHeadersAbove() {
        JsonNode panel = table("ogi-2021/three-rows", 1).get("panels").get(0);
        assertEquals("法人或其他组织", panel.get("heads").get(1).get(0).get(0).textValue());
        assertEquals("商业企业", panel.get("heads").get(1).get(1).get(0).textValue());
        JsonNode granted = panel.get("lines").get(2).get("path");
        assertEquals("三、本年度办理结果", granted.get(0).get(0).textValue());
        assertEquals("（一）予以公开", granted.get(1).get(0).textValue());
    }

    @Test
    void aRowWithoutALabelHasNoPathAndOneOfAnIndicatorItsUnit() {
        assertTrue(table("ogi-2021/three-rows", 2)
                .get("panels")
                .get(0)
                .get("lines")
                .get(0)
                .get("path")
                .isEmpty());
        String name = FormLayout.name(Forms.of("ogi-2014").variants().get(0));
        assertEquals(
                "条",
                table(name, 0)
                        .get("panels")
                        .get(0)
                        .get("lines")
                        .get(0)
                        .get("unit")
                        .textValue());
    }
}
