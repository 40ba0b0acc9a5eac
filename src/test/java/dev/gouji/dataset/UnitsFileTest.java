package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsFileTest {

    private static final String UNITS =
            "unit,parent,vertical,place,region_code,credit_code\n霁川市公安局,霁川市人民政府,no,霁川市,330101,\n霁川市税务局,,yes,,,\n";

    @TempDir
    Path folder;

    @Test
    void unitsAreReadInUtf8WithAMarkAndInGb18030() throws Exception {
        List<Unit> expected = List.of(
                new Unit("霁川市公安局", "霁川市人民政府", false, "霁川市", "330101", null),
                new Unit("霁川市税务局", null, true, null, null, null));
        assertEquals(expected, UnitsFile.units(file("\uFEFF" + UNITS, StandardCharsets.UTF_8)));
        assertEquals(expected, UnitsFile.units(file(UNITS, Charset.forName("GB18030"))));
    }

    @Test
    void renamingsAreReadByYearOrDate() throws Exception {
        assertEquals(
                List.of(new Renaming("甲局", "乙局", 2019), new Renaming("乙局", "丙局", 2023)),
                UnitsFile.renamings(file("old,new,from\n甲局,乙局,2019-03-01\n乙局,丙局,2023\n", StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() throws Exception {
        Path file = file("unit,parent,vertical\n甲局,,no\n乙局,,maybe\n", StandardCharsets.UTF_8);
        DatasetException wrong = assertThrows(DatasetException.class, () -> UnitsFile.units(file));
        assertTrue(wrong.text().en().startsWith("record 3"), wrong.text().en());
        Path coded = file("unit,parent,vertical,region_code\n甲局,,no,霁川\n", StandardCharsets.UTF_8);
        assertThrows(DatasetException.class, () -> UnitsFile.units(coded));
        Path headless = file("甲局,,no\n", StandardCharsets.UTF_8);
        assertThrows(DatasetException.class, () -> UnitsFile.units(headless));
        assertThrows(DatasetException.class, () -> UnitsFile.units(folder.resolve("nothing.csv")));
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "units", ".csv"), text.getBytes(charset));
    }
}
