package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The tables of a TrueType or OpenType program that PDFBox would unfold when it opens the font, though a few bytes of them
 * may stand for thousands of millions of steps: ranges of codes that overlap, records that all name the same place. Those
 * that reading a PDF needs are counted; the others are renamed, so that PDFBox passes over them.
 */
final class ProgramTables {

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int TAG = 4;

    /** Substitutions, kerning, names and signatures: none of them tells a character or a width. */
    private static final Set<String> UNUSED = Set.of("GSUB", "kern", "name", "DSIG");

    private static final byte[] RENAMED = "none".getBytes(StandardCharsets.ISO_8859_1);

    /** A code in a table, both ways. */
    private static final long BYTES_A_CODE = 112;

    /** What PDFBox sets aside for each table of codes, for as many glyphs as a font may have. */
    private static final long BYTES_A_TABLE = 65_536 * 12;

    /** What each byte of a compact program costs for each font that it says it holds. */
    private static final long BYTES_A_BYTE = 64;

    private static final long LAST_CHARACTER = 0x10FFFF;
    private static final int MOST_GLYPHS = 65_535;

    private final byte[] bytes;
    private final Budget budget;
    private long claimed;

    private ProgramTables(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * Counts what the tables of a program claim.
     *
     * @param bytes a font program of any kind; not changed
     * @return the program without tables that nobody needs; null when it has none of them
     * @throws UnreadableException when it claims more than its share of what may be inflated
     */
    static byte[] require(byte[] bytes, Budget budget) throws UnreadableException {
        ProgramTables tables = new ProgramTables(bytes, budget);
        byte[] without = tables.directory();
        tables.fontsOf(0);
        budget.charge(Bound.INFLATED, tables.claimed);
        return without;
    }

    private byte[] directory() throws UnreadableException {
        byte[] without = null;
        int count = number(TAG);
        for (int i = 0; i < count && DIRECTORY + (i + 1) * RECORD <= bytes.length; i++) {
            int record = DIRECTORY + i * RECORD;
            String tag = new String(bytes, record, TAG, StandardCharsets.ISO_8859_1);
            long at = wide(record + 8);
            if (tag.equals("cmap")) {
                codes(at);
            } else if (tag.equals("CFF ")) {
                fontsOf(at);
            } else if (UNUSED.contains(tag)) {
                without = without == null ? Arrays.copyOf(bytes, bytes.length) : without;
                System.arraycopy(RENAMED, 0, without, record, TAG);
            }
        }
        return without;
    }

    /** A compact program may hold many fonts; PDFBox reads all, whose parts may be the same bytes. */
    private void fontsOf(long at) throws UnreadableException {
        boolean compact = number(at) == 0x0100;
        claim(compact ? Math.max(0, number(at + 4) - 1) * BYTES_A_BYTE * bytes.length : 0);
    }

    private void codes(long table) throws UnreadableException {
        int count = number(table + 2);
        for (int i = 0; i < count && has(table + 4 + i * 8L, 8); i++) {
            claim(BYTES_A_TABLE);
            long part = table + wide(table + 8 + i * 8L);
            switch (number(part)) {
                case 2 -> highBytes(part);
                case 4 -> segments(part);
                case 6 -> claim(number(part + 8) * BYTES_A_CODE);
                case 8 -> groups(part + 12 + 8_192, MOST_GLYPHS + 1);
                case 12 -> groups(part + 12, MOST_GLYPHS);
                case 13 -> groups(part + 12, LAST_CHARACTER + 1);
                default -> {}
            }
        }
    }

    private void highBytes(long part) throws UnreadableException {
        int last = 0;
        for (int i = 0; i < 256; i++) {
            last = Math.max(last, number(part + 6 + i * 2L) / 8);
        }
        for (int i = 0; i <= last; i++) {
            claim(number(part + 6 + 512 + i * 8L + 2) * BYTES_A_CODE);
        }
    }

    private void segments(long part) throws UnreadableException {
        int count = number(part + 6) / 2;
        for (int i = 0; i < count; i++) {
            int end = number(part + 14 + i * 2L);
            int start = number(part + 16 + (count + i) * 2L);
            claim(Math.max(0, end - start + 1) * BYTES_A_CODE);
        }
    }

    /** @param most how many codes of one group PDFBox goes through */
    private void groups(long at, long most) throws UnreadableException {
        long count = wide(at);
        for (long i = 0; i < count && has(at + 4 + i * 12, 12); i++) {
            long codes = wide(at + 8 + i * 12) - wide(at + 4 + i * 12) + 1;
            claim(Math.max(0, Math.min(most, codes)) * BYTES_A_CODE);
        }
    }

    private void claim(long more) throws UnreadableException {
        claimed += more;
        budget.require(Bound.INFLATED, claimed * MapClaims.SHARE);
    }

    private boolean has(long at, int length) {
        return at >= 0 && at + length <= bytes.length;
    }

    /** Two bytes; nothing behind the end. */
    private int number(long at) {
        return has(at, 2) ? (bytes[(int) at] & 0xFF) << 8 | (bytes[(int) at + 1] & 0xFF) : 0;
    }

    private long wide(long at) {
        return (long) number(at) << 16 | number(at + 2);
    }
}
