package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.record.PlainValues;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTablesTest {

    private static Conversion sample() throws IOException {
        return new Converter().convert(Path.of("samples", "broken-2023.docx")).get(0);
    }

    private static Object field(RecordSchema schema, Object[] record, String name) {
        return record[schema.fields().indexOf(schema.field(name))];
    }

    @Test
    void everyRecordHasTheFieldsOfItsSchema() throws IOException {
        Conversion conversion = sample();
        for (String table : RecordTables.OF_CONVERSIONS) {
            RecordSchema schema = RecordTables.schema(table);
            List<Object[]> records = RecordTables.records(schema, conversion).toList();
            assertFalse(records.isEmpty(), table);
            records.forEach(record -> assertEquals(schema.fields().size(), record.length, table));
        }
    }

    @Test
    void valuesArePlain() throws IOException {
        RecordSchema schema = RecordTables.schema("figures");
        Object[] record = RecordTables.records(schema, sample())
                .filter(figure ->
                        "requests/refused.enforcement_file/natural_person".equals(field(schema, figure, "key")))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("40.000000"), field(schema, record, "value"));
        assertEquals(2023L, field(schema, record, "year"));
        assertEquals(false, field(schema, record, "is_total"));
        assertNull(field(schema, record, "unit"));
        assertArrayEquals(new Object[0], (Object[]) field(schema, record, "alternatives"));
    }

    @Test
    void aConversionHoldsItsReportsAndTheseTheirFigures() throws IOException {
        RecordSchema schema = RecordTables.schema("conversion");
        Object[] record = RecordTables.record(schema, sample());
        Object[] reports = (Object[]) record[1];
        assertEquals(1, reports.length);
        assertEquals("broken-2023.docx", ((Object[]) record[0])[0]);
    }

    @Test
    void theCodebookIsWhole() {
        RecordSchema labels = RecordTables.schema("labels");
        assertEquals("ogi-2021", RecordTables.codebook(labels).get(0)[0]);
    }

    @Test
    void aNumberOutOfAllBoundsIsNull() {
        assertNull(PlainValues.decimal(new BigDecimal("1E+999999999")));
        assertEquals(new BigDecimal("0.000001"), PlainValues.decimal(new BigDecimal("0.0000005")));
    }

    @Test
    void aRecordOfAnotherSchemaIsRefused() throws IOException {
        Conversion conversion = sample();
        assertThrows(
                IllegalArgumentException.class, () -> RecordTables.records(RecordTables.schema("organs"), conversion));
    }
}
