package dev.gouji.read.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdfLooksTest {

    private static final int UNSAID = -99;

    private static Look look(String element, String attributes) throws Exception {
        String xml = "<style:" + element + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' " + attributes + "/>";
        Budget budget = new Budget(Limits.STANDARD);
        try (PartCursor cursor = new PartCursor(PartStream.of(xml.getBytes(StandardCharsets.UTF_8), budget), budget)) {
            cursor.nextChild(0);
            return OdfLooks.with(cursor, Look.PLAIN);
        }
    }

    private static int trait(String element, String attributes, Trait trait) throws Exception {
        return look(element, attributes).get(trait, UNSAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text:display='none' | HIDDEN | 1",
                "text:display='true' | HIDDEN | 0",
                "style:text-line-through-style='solid' | STRUCK | 1",
                "style:text-line-through-style='none' style:text-line-through-type='single' | STRUCK | 0",
                "style:text-line-through-type='double' | STRUCK | 1",
                "fo:color='#ff0000' | COLOUR | 16711680",
                "fo:color='#ffffff' style:use-window-font-color='true' | COLOUR | -1",
                "loext:opacity='5%' | CLEAR | 1",
                "loext:opacity='100%' | CLEAR | 0",
                "fo:font-size='12pt' | SIZE | 240",
                "fo:font-size='50%' | SIZE | 120",
                "style:text-scale='5%' | WIDTH | 5",
                "fo:letter-spacing='-0.5pt' | PITCH | -10",
                "style:text-combine='lines' | REORDERED | 1",
                "style:text-combine='none' | REORDERED | 0",
                "style:font-name='Wingdings' | SIGNS | 1",
                "fo:font-family=\"'Wingdings'\" style:font-name='Song' | SIGNS | 0",
                "fo:background-color='#00ff00' | GROUND | 65280",
            })
    void whatCharactersHave(String attributes, Trait trait, int value) throws Exception {
        String declared = attributes + " xmlns:text='t' xmlns:loext='l'";
        assertEquals(value, trait("text-properties", declared, trait));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "super 58%  | RAISED    | 1",
                "0% 100%    | RAISED    | 0",
                "-33% 58%   | RAISED    | 1",
                "200% 58%   | REORDERED | 1", // so far off that it stands in another line
                "super 5%   | WIDTH     | 0", // so small that nothing is seen
            })
    void whereCharactersStand(String position, Trait trait, int value) throws Exception {
        assertEquals(value, trait("text-properties", "style:text-position='" + position + "'", trait));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fo:line-height='10%' | LINE | 1",
                "fo:line-height='100%' | LINE | 2147483647",
                "fo:line-height='normal' | LINE | 2147483647",
                "fo:line-height='0.5pt' | LINE | 10",
                "fo:margin-left='1in' fo:text-indent='-0.5in' | INDENT | 720",
                "style:writing-mode='rl-tb' | REORDERED | 1",
                "style:writing-mode='lr-tb' | REORDERED | 0",
                "fo:background-color='#0000ff' | PARAGRAPH_GROUND | 255",
            })
    void whatParagraphsHave(String attributes, Trait trait, int value) throws Exception {
        assertEquals(value, trait("paragraph-properties", attributes, trait));
    }

    @ParameterizedTest
    @CsvSource({
        "table-cell-properties, fo:background-color='#0000ff', CELL_GROUND, 255",
        "table-properties, fo:background-color='#0000ff', CELL_GROUND, 255",
        "table-row-properties, fo:background-color='#0000ff', CELL_GROUND, 255",
        "table-row-properties, style:row-height='1cm', ROW, 567",
        "table-column-properties, style:column-width='0cm', COLUMN, 1",
        "page-layout-properties, fo:background-color='#0000ff', PAGE_GROUND, 255",
    })
    void whatHoldsThemHas(String element, String attributes, Trait trait, int value) throws Exception {
        assertEquals(value, trait(element, attributes, trait));
    }

    @Test
    void whatIsNotSaidIsNotChanged() throws Exception {
        assertSame(Look.PLAIN, look("text-properties", ""));
        assertSame(Look.PLAIN, look("paragraph-properties", ""));
        assertSame(Look.PLAIN, look("graphic-properties", "fo:background-color='#0000ff'"));
    }

    @ParameterizedTest
    @CsvSource({
        "12pt, 240",
        "1pc, 240",
        "1in, 1440",
        "2.54cm, 1440",
        "25.4mm, 1440",
        "1px, 15",
        "5em, 0",
        "cm, 0",
        "xxcm, 0",
        "99999999in, 1000000"
    })
    void lengthsAreTwips(String length, int twips) {
        assertEquals(twips, OdfLooks.length(length));
    }
}
