package dev.gouji.read.word.rtf;

import static dev.gouji.read.word.rtf.Rtf.at;
import static dev.gouji.read.word.rtf.Rtf.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtfHostileTest {

    private static ErrorCode refusal(Bound bound, long value, String... content) {
        Budget budget = new Budget(new Limits(Map.of(bound, value)));
        return assertThrows(UnreadableException.class, () -> new RtfReader().read(Rtf.file(content), budget))
                .code();
    }

    private static ErrorCode refusal(String... content) {
        return refusal(Bound.PAGES, 1, content);
    }

    @Test
    void groupsWithoutEndAreRefused() {
        assertEquals(ErrorCode.LIMIT_NESTING, refusal("{".repeat(100_000)));
        assertEquals(ErrorCode.LIMIT_NESTING, refusal("\\pard\\itap2147483647 a\\nestcell"));
        assertEquals(ErrorCode.LIMIT_NESTING, refusal("{\\shptxt ".repeat(100)));
    }

    @Test
    void binaryDataOfAnyClaimedLengthIsPassedOver() throws Exception {
        assertEquals("ab", Rtf.drawn("a\\bin3 }}}b\\par"));
        assertEquals(
                "a",
                DrawnBlocks.draw(Rtf.read(Rtf.file("a\\par\\bin2147483647 b")).blocks()));
        assertEquals("ab", Rtf.drawn("a\\bin-5 b\\par"));
    }

    @Test
    void hugeEdgesAllocateNothing() throws Exception {
        String[] edges = at("2147483647", "99999999999999", "-2147483648", "5");
        Document document = Rtf.read(Rtf.file(row(edges, "a", "b", "c", "d")));
        List<Cell> cells = ((Table) document.blocks().get(0)).cells();
        assertEquals(List.of("a", "b", "c", "d"), cells.stream().map(Cell::text).toList());
    }

    @Test
    void floodsAreCharged() {
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(Bound.CELLS, 100, "\\trowd", "\\cellx1".repeat(200)));
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(Bound.CELLS, 100, "\\intbl", "a\\cell ".repeat(200)));
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(Bound.CELLS, 100, "\\row".repeat(200)));
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refusal(Bound.CHARACTERS, 100, "a".repeat(200)));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStoodBefore() throws Exception {
        byte[] whole = Rtf.file("x\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl 12\\cell 345\\par");
        Document document = Rtf.read(Arrays.copyOf(whole, whole.length - 1));
        assertEquals("x\n0: [0 12][1 345]", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.TRUNCATED, document.notices().get(0).code());
        List<Cell> cells = ((Table) document.blocks().get(1)).cells();
        assertEquals(Legibility.CLEAR, cells.get(0).legibility());
        assertEquals(Legibility.ILLEGIBLE, cells.get(1).legibility());
    }

    @Test
    void nothingBeforeTheBreakIsARefusal() {
        byte[] bytes = "{\\rtf1{\\fonttbl".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertEquals(
                ErrorCode.TRUNCATED,
                assertThrows(UnreadableException.class, () -> Rtf.read(bytes)).code());
    }

    @Test
    void contentBehindTheEndIsSaid() throws Exception {
        Document document = Rtf.read(Rtf.file("a\\par} b\\par "));
        assertEquals("a", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void noiseNeverBreaksTheWalk() throws Exception {
        String[] signs = {
            "{",
            "}",
            "\\par",
            "\\cell",
            "\\row",
            "\\trowd",
            "\\cellx9",
            "\\intbl",
            "\\itap3",
            "\\nestcell",
            "\\nestrow",
            "\\'b9",
            "\\u9",
            "\\uc9",
            "{\\*\\x",
            "{\\listtext",
            "{\\shptxt",
            "{\\upr",
            "{\\*\\ud",
            "\\bin2",
            "\\v",
            "\\deleted",
            "\\pard",
            "a",
            "9",
            "{\\fonttbl",
            "\\f1",
            "\\fcharset2",
            "\\clvmrg",
            "\\clmrg",
            "\\trleft-9",
            "{\\*\\nesttableprops",
            "\\super",
            "\u00b9",
            "\\"
        };
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder noise = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                noise.append(signs[random.nextInt(signs.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            try {
                assertNotNull(Rtf.read(Rtf.file(noise.toString())));
            } catch (UnreadableException refused) {
                assertNotNull(refused.text());
            }
        }
    }
}
