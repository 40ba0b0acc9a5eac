package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two layers, the first of which is not shown when the document is opened. */
class LayersTest {

    private static final COSName OCGS = COSName.getPDFName("OCGs");

    private final COSDictionary off = new COSDictionary();
    private final COSDictionary on = new COSDictionary();
    private final COSDictionary settings = new COSDictionary();

    private static COSArray array(COSDictionary... groups) {
        COSArray array = new COSArray();
        for (COSDictionary group : groups) {
            array.add(group);
        }
        return array;
    }

    private Layers layers() throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSDictionary properties = new COSDictionary();
            properties.setItem(OCGS, array(off, on));
            properties.setItem(COSName.D, settings);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
            return Layers.of(document);
        }
    }

    private static COSDictionary on(COSDictionary group) {
        COSDictionary object = new COSDictionary();
        object.setItem(COSName.OC, group);
        return object;
    }

    @Test
    void anObjectOnALayerThatIsOffIsHidden() throws IOException {
        settings.setItem(COSName.OFF, array(off));
        assertEquals(true, layers().hidesObject(on(off)));
        assertEquals(false, layers().hidesObject(on(on)));
        assertEquals(false, layers().hidesObject(new COSDictionary()));
        assertEquals(false, layers().hidesObject(null));
    }

    @Test
    void allLayersMayBeOffButThoseThatAreOn() throws IOException {
        settings.setItem(COSName.BASE_STATE, COSName.OFF);
        settings.setItem(COSName.ON, array(on));
        assertEquals(true, layers().hidesObject(on(off)));
        assertEquals(false, layers().hidesObject(on(on)));
    }

    @Test
    void withoutSettingsNothingIsHidden() throws IOException {
        assertEquals(false, layers().hidesObject(on(off)));
        try (PDDocument document = new PDDocument()) {
            assertEquals(false, Layers.of(document).hidesObject(on(off)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AnyOn,  false, true,  false",
        "AllOn,  true,  true,  false",
        "AnyOff, false, false, true",
        "AllOff, true,  false, true",
        ",       false, true,  false"
    })
    void aRuleOverLayersSaysWhichMustBeOn(String policy, boolean both, boolean offAlone, boolean onAlone)
            throws IOException {
        settings.setItem(COSName.OFF, array(off));
        assertEquals(both, layers().hidesObject(on(rule(policy, off, on))));
        assertEquals(offAlone, layers().hidesObject(on(rule(policy, off))));
        assertEquals(onAlone, layers().hidesObject(on(rule(policy, on))));
        assertEquals(false, layers().hidesObject(on(rule(policy))));
    }

    private static COSDictionary rule(String policy, COSDictionary... members) {
        COSDictionary rule = new COSDictionary();
        rule.setName(COSName.TYPE, "OCMD");
        rule.setName(COSName.getPDFName("P"), policy);
        rule.setItem(OCGS, members.length == 1 ? members[0] : array(members));
        return rule;
    }

    @Test
    void contentIsHiddenBetweenTheMarksOfItsLayer() throws IOException {
        settings.setItem(COSName.OFF, array(off));
        Layers layers = layers();
        begin(layers, COSName.OC, off);
        assertEquals(true, layers.areHidden());
        begin(layers, COSName.OC, on);
        assertEquals(true, layers.areHidden());
        layers.end();
        layers.end();
        assertEquals(false, layers.areHidden());
        layers.end();
        begin(layers, COSName.getPDFName("Span"), off);
        assertEquals(false, layers.areHidden());
        begin(layers, COSName.OC, off);
        layers.restart();
        assertEquals(false, layers.areHidden());
    }

    private static void begin(Layers layers, COSName tag, COSDictionary group) {
        COSDictionary properties = new COSDictionary();
        properties.setItem("MC0", group);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, properties);
        layers.begin(tag, COSName.getPDFName("MC0"), new PDResources(resources));
    }
}
