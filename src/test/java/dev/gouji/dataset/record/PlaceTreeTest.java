package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.ExtraTable.Column;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small parts of records: places, whole texts, tables beside the records, the lines of the quarantine. */
class PlaceTreeTest {

    static Stream<Place> places() {
        return Stream.of(
                new Place.OnPage(3, new Box(1, 2.5, 3, 4)),
                new Place.InTable(0, 1, 2),
                new Place.InText(7, 1),
                new Place.InSheet("表", "B7"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceIsReadAsItWasWritten(Place place) {
        assertEquals(place, PlaceTree.place(PlaceTree.of(place)));
    }

    @Test
    void aBoxIsWrittenToAHundredthWithoutIdleZeros() {
        Place place = new Place.OnPage(1, new Box(0, -0.001, 72.5, 10.005));
        assertEquals("{\"page\":1,\"bbox\":[0,0,72.5,10.01]}", Json.line(PlaceTree.of(place)));
    }

    @Test
    void whatHasNoAddressIsNull() {
        assertTrue(PlaceTree.of(null).isNull());
        assertTrue(PlaceTree.of(Place.InTable.after(2)).isNull());
        assertTrue(PlaceTree.of(new Place.InTable(0, 1, -1)).isNull());
        assertTrue(
                PlaceTree.of(new Place.OnPage(1, new Box(0, 0, Double.NaN, 1))).isNull());
        assertTrue(PlaceTree.of(new Place.OnPage(1, new Box(0, 0, 1, Double.POSITIVE_INFINITY)))
                .isNull());
        assertEquals(null, PlaceTree.place(PlaceTree.of(null)));
    }

    @Test
    void halfAPairIsReplacedAndAWholeOneIsKept() {
        assertEquals("a\ufffdb", WholeText.of("a\ud83db"));
        assertEquals("\ufffd", WholeText.of("\ude00"));
        assertEquals("\ud83d\ude00", WholeText.of("\ud83d\ude00"));
        String plain = "公开";
        assertSame(plain, WholeText.of(plain));
    }

    @Test
    void aRowHasACellForEachColumn() {
        List<Column> columns = List.of(new Column("unit", "string", "a unit"));
        List<List<String>> rows = List.of(List.of("甲", "乙"));
        assertThrows(
                IllegalArgumentException.class, () -> new ExtraTable("t", "a table", columns, List.of("unit"), rows));
    }

    @ParameterizedTest
    @CsvSource({
        ",   NOT_FOUND,      open,    ",
        "00, DAMAGED,        read,    ",
        "00, LIMIT_INFLATED, read,    inflated",
        "00, TIMEOUT,        read,    seconds",
        "00, OUT_OF_MEMORY,  convert, memory",
        "00, CRASHED,        convert, ",
        "00, KILLED,         convert, "
    })
    void aLineOfTheQuarantineSaysWhereAndByWhatItWasStopped(
            String sha256, ErrorCode error, String phase, String bound) {
        DocumentRecord document = new DocumentRecord(
                "a.docx",
                sha256,
                9L,
                null,
                null,
                null,
                DocumentStatus.FAILED,
                error,
                new Message("损坏", "damaged"),
                0,
                null,
                null);
        ObjectNode record = Json.object().put("document", "a.docx").put("message_zh", "损坏");
        ObjectNode line = QuarantineTree.of(record, document);
        assertEquals(phase, line.get("phase").textValue());
        assertEquals(bound, line.get("bound").textValue());
        assertEquals("损坏", line.get("message_zh").textValue());
    }
}
