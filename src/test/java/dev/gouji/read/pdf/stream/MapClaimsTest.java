package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.gouji.document.ErrorCode;
import dev.gouji.fuzz.RandomMaps;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.cmap.CMapStrings;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a map is said to claim, held against what PDFBox allocates for it. */
class MapClaimsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long MAPS = Long.getLong("gouji.maps", 500);

    /** What the parser itself takes, and the search for one map that is none. */
    private static final long START = 32_768;

    /** So that thousands of maps are read in little time. */
    private static final Limits SMALL = new Limits(Map.of(Bound.INFLATED, 32L << 20));

    @BeforeAll
    static void loadTables() throws InterruptedException {
        CMapStrings.getMapping(new byte[1]);
        allocated("1 beginbfrange <00> <01> <000000> endbfrange", Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<99999994> <64> <8bae>",
                "<6999999999999999999994> <64> <8bae>",
                "<00000000> <7ffffffe> <0000>",
                "<80000001> <ffffffff> <0000>",
                "<0000000000> <007ffffffe> <00>",
                "<ff00000000> <007ffffffe> <00>",
                "<000000> <ffffff> <00010203>"
            })
    void aRangeOfMoreCodesThanAnyFontHasIsRefused(String range) {
        for (String hidden : new String[] {"", "/X ", "% <\n ", "<< /A [ (>>) ] >> ", "[ <00> (]) "}) {
            String text = hidden + "1 beginbfrange " + range + " endbfrange";
            UnreadableException refused = assertThrows(UnreadableException.class, () -> claims(text), text);
            assertEquals(ErrorCode.LIMIT_INFLATED, refused.code(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 beginbfrange <7fffffff> <80000000> <0000> endbfrange",
                "1 beginbfrange <0000000000> <ff00000000> <0000> endbfrange",
                "1 beginbfrange <80000000> <7fffffff> <0000> endbfrange",
                "1 beginbfrange <00000000> <7fffffff> <0000> endbfrange",
                "1 beginbfrange <00000000> <7ffffffe> <> endbfrange",
                "1 beginbfrange <00000000> <7fffffff> [<00>] endbfrange",
                "1 begincidrange <00000000> <7fffffff> 0 endcidrange",
                "1 beginnotdefrange <00000000> <7fffffff> 0 endnotdefrange",
                "x beginbfrange <00000000> <7ffffffe> <00> endbfrange",
                "1 (]) beginbfrange <00000000> <7ffffffe> <00> endbfrange",
                "9999999999 beginbfrange <00000000> <7ffffffe> <00> endbfrange",
                "endcmap 1 beginbfrange <00000000> <7ffffffe> <00> endbfrange"
            })
    @Timeout(60)
    void aRangeThatPdfboxDoesNotWalkCostsNothing(String text) throws UnreadableException, InterruptedException {
        long claims = claims(text).bytes();
        assertTrue(claims < 10_000, "" + claims);
        assertTrue(allocated(text, claims + START) <= claims + START);
    }

    @Test
    @Timeout(600)
    void noMapCostsMoreThanItIsSaidTo() throws InterruptedException {
        int read = 0;
        for (long seed = 0; seed < MAPS; seed++) {
            String text = RandomMaps.any(new Random(seed * 0x9E3779B97F4A7C15L));
            long claims;
            try {
                claims = claims(text, SMALL).bytes();
            } catch (UnreadableException refused) {
                continue;
            }
            read++;
            long most = claims + START;
            long allocated = allocated(text, most);
            assertTrue(
                    allocated <= most,
                    "seed " + seed + ": " + allocated + " bytes, said to be " + claims + ": " + text);
        }
        assertTrue(read > MAPS / 3 && read < MAPS, read + " read of " + MAPS);
    }

    @Test
    void whatARealMapClaimsIsNearWhatItCosts() throws UnreadableException, InterruptedException {
        StringBuilder text = new StringBuilder("begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n");
        for (int i = 0; i < 60; i++) {
            text.append("100 beginbfchar\n");
            for (int code = i * 100; code < i * 100 + 100; code++) {
                text.append(String.format("<%04x> <%04x>%n", code, 0x4e00 + code));
            }
            text.append("endbfchar\n");
        }
        text.append("1 beginbfrange <8000> <8fff> <5000> endbfrange endcmap");
        long claims = claims(text.toString()).bytes();
        long allocated = allocated(text.toString(), claims);
        assertTrue(allocated > claims / 6 && allocated <= claims, allocated + " of " + claims);
    }

    @Test
    void arraysDeepInEachOtherAreRefusedBeforePdfboxCallsItselfForEach() {
        String text = "[".repeat(100_000);
        assertEquals(
                ErrorCode.LIMIT_NESTING,
                assertThrows(UnreadableException.class, () -> claims(text)).code());
    }

    @Test
    void aMapThatUsesLargeOnesAThousandTimesIsRefused() {
        String text = "/UniGB-UCS2-H usecmap ".repeat(1_000);
        assertThrows(UnreadableException.class, () -> claims(text));
    }

    @Test
    void looksAreAllRangesForEachLengthOfCode() throws UnreadableException {
        assertEquals(
                2 + 3 * 3,
                claims(
                                        "2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange"
                                                + " 3 begincidrange <00> <10> 0 <000000> <000010> 0 <2000> <2010> 0 endcidrange")
                                .looks()
                        - 2);
    }

    private static MapClaims claims(String text) throws UnreadableException {
        return claims(text, Limits.STANDARD);
    }

    private static MapClaims claims(String text, Limits limits) throws UnreadableException {
        MapClaims claims = new MapClaims(new Budget(limits));
        claims.add(new RandomAccessReadBuffer(text.getBytes(StandardCharsets.ISO_8859_1)));
        return claims;
    }

    /** What PDFBox allocates to read a map; no longer waited for when it is too much. */
    private static long allocated(String text, long most) throws InterruptedException {
        long[] used = new long[1];
        Thread thread = new Thread(() -> {
            long self = Thread.currentThread().getId();
            long before = THREADS.getThreadAllocatedBytes(self);
            try {
                new CMapParser().parse(new RandomAccessReadBuffer(text.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (IOException | RuntimeException broken) {
                // as much as it took
            }
            used[0] = THREADS.getThreadAllocatedBytes(self) - before;
        });
        thread.setDaemon(true);
        thread.start();
        long slack = 1 << 20;
        while (thread.isAlive()) {
            thread.join(20);
            long soFar = THREADS.getThreadAllocatedBytes(thread.getId());
            if (thread.isAlive() && soFar > most + slack && most < Long.MAX_VALUE - slack) {
                return soFar;
            }
        }
        return used[0];
    }
}
