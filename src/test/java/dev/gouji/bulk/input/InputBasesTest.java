package dev.gouji.bulk.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputBasesTest {

    private static final List<Input> ONE = List.of(
            new Input("县/a.docx", Path.of("/data/in/县/a.docx"), null),
            new Input("b.pdf", Path.of("/data/in/b.pdf"), null));

    private static final List<Input> SEVERAL = List.of(
            new Input("in/a.docx", Path.of("/data/in/a.docx"), null),
            new Input("b.pdf", Path.of("/other/b.pdf"), null));

    @Test
    void oneFolderIsForAllDocuments() {
        assertEquals(Map.of("", Path.of("/data/in")), InputBases.of(ONE));
    }

    @Test
    void severalFoldersAreToldApartByTheFirstName() {
        assertEquals(Map.of("in", Path.of("/data"), "b.pdf", Path.of("/other")), InputBases.of(SEVERAL));
    }

    @Test
    void aDocumentThatIsNotCalledAsItsFileHasNone() {
        assertEquals(Map.of(), InputBases.of(List.of(new Input("c.pdf", Path.of("/data/b.pdf"), null))));
    }

    @Test
    void besideADatasetIsWhatLiesInTheFolderThatItLiesIn() {
        assertEquals(Map.of("", "../in"), InputBases.beside(ONE, Path.of("/data/out")));
        assertEquals(Map.of("in", ".."), InputBases.beside(SEVERAL, Path.of("/data/out")));
        assertEquals(Map.of(), InputBases.beside(ONE, Path.of("/data/results/out")));
    }
}
