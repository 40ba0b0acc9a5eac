package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SeparatedValuesTest {

    @Test
    void recordsOfOneLengthAreAGrid() throws UnreadableException {
        assertEquals("前\n[GRID\n规章 2 3\n许可 8 _\n]\n后", drawn("前\n规章,2,3\n许可,8,\n后"));
        assertEquals("[GRID\n规章 2 3\n许可 8 _\n]", drawn("规章;2;3\n许可;8;"));
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineBreaks() throws UnreadableException {
        assertEquals("[GRID\n商业/企业 1,234\na\"b 2\n]", drawn("\"商业\n企业\",\"1,234\"\r\n\"a\"\"b\",2\r\n"));
        assertEquals("[GRID\n_ 商业/企业\n规章 2\n]", drawn("\t\"商业\n企业\"\n规章\t2"));
    }

    @Test
    void aFieldKnowsWhereItStands() throws UnreadableException {
        Table table = (Table) read("\"商业\n企业\",1\n规章,2").blocks().get(0);
        assertEquals(new Place.InText(2, 5), table.cells().get(1).place());
        assertEquals(new Place.InText(3, 4), table.cells().get(3).place());
    }

    @Test
    void aShortLastRecordHasLostBlanksWhereTheTextGoesOn() throws UnreadableException {
        assertEquals("[GRID\n规章 2 3\n收费 8 _\n]\n三、", drawn("规章,2,3\n收费,8\n三、"));
        assertEquals("[GRID\n规章 2 3\n收费 8 .\n]", drawn("规章,2,3\n收费,8"));
    }

    @Test
    void quotesMayStandFarBelowTheFirstRecordsBetweenTabs() throws UnreadableException {
        String plain = "规章\t2\t3\n".repeat(20);
        String read = drawn(plain + "\"行政\n许可\"\t8\t\n");
        assertEquals(true, read.endsWith("规章 2 3\n行政/许可 8 _\n]"), read);
    }

    @Test
    void proseWithCommasIsNoTable() throws UnreadableException {
        String prose = "今年,我局主动公开,依法答复\n明年,我局继续公开,依法答复";
        assertEquals(prose, drawn(prose));
    }

    private static String drawn(String text) throws UnreadableException {
        return Drawn.document(read(text));
    }

    private static Document read(String text) throws UnreadableException {
        return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Budget(Limits.STANDARD));
    }
}
