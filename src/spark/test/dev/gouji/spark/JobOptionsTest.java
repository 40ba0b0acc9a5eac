package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.limit.Limits.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobOptionsTest {

    private static String refusal(String... arguments) {
        return assertThrows(UsageException.class, () -> JobOptions.of(arguments))
                .text()
                .en();
    }

    @Test
    void areNamedAsThoseOfTheProgram() throws Exception {
        JobOptions options = JobOptions.of(
                "hdfs://host/a", "b", "-o", "out", "--decisions=one", "--decisions", "two", "--limit-seconds", "5");
        assertEquals(List.of("hdfs://host/a", "b"), options.inputs());
        assertEquals(List.of("one", "two"), options.decisions());
        assertEquals("out", options.output());
        assertEquals(5, options.limits().of(Bound.SECONDS));
        assertEquals(Bound.PAGES.standard(), options.limits().of(Bound.PAGES));
    }

    @Test
    void withoutScansNoPageIsReadFromAPicture() throws Exception {
        JobOptions options = JobOptions.of("a", "-o", "out", "--scans", "no");
        assertEquals(0, options.limits().of(Bound.SCANNED_PAGES));
    }

    @Test
    void whatIsNoOptionIsRefusedByName() {
        assertEquals("no option --limit-nothing", refusal("a", "-o", "out", "--limit-nothing", "5"));
        assertEquals("--output needs a value", refusal("a", "--output"));
        assertTrue(refusal("a", "-o", "out", "--parts", "0").contains("positive"));
        assertTrue(refusal("a", "-o", "out", "--scans", "some").contains("yes or no"));
        assertTrue(refusal("-o", "out").contains("--listing"));
        assertTrue(refusal("a").contains("-o DIR"));
    }
}
