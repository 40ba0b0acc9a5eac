package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.stream.MapTokens.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a CMap would have PDFBox do, found before PDFBox reads it: each code that a range is walked over, each range that
 * is kept, each map of PDFBox's own that is used. Counted as PDFBox counts, with codes as signed numbers of 32 bits however
 * long they are, and stopped where PDFBox stops. It is told in bytes, never less than PDFBox allocates.
 */
final class MapClaims {

    /** What a byte of the text costs as a part of a word or a string. */
    private static final long BYTES_A_BYTE = 8;

    private static final long BYTES_A_TOKEN = 160;

    /** A code of one or two bytes in the two tables of a map; their numbers and characters are shared. */
    private static final long BYTES_A_SHORT_CODE = 128;

    /** A code of more bytes: one of more than four is walked over, and thrown away. */
    private static final long BYTES_A_LONG_CODE = 256;

    private static final long BYTES_A_RANGE = 128;

    /** One map may claim this part of what may be inflated for all of a file. */
    static final long SHARE = 8;

    /** A text of more than one character, besides its bytes; the others are shared. */
    private static final long BYTES_A_TEXT = 256;

    /** Names with a value behind them. */
    private static final Set<String> ENTRIES =
            Set.of("WMode", "CMapName", "CMapVersion", "CMapType", "Registry", "Ordering", "Supplement");

    /** What is let go again at once counts by this part. */
    private static final long SHARE_LET_GO = 8;

    /** Amounts below this are charged together. */
    private static final long STEP = 1L << 20;

    private final Budget budget;
    private long kept;
    private long letGo;
    private long charged;
    private long ranges;
    private long spaces;
    private final Lengths rangeLengths = new Lengths();
    private final Lengths spaceLengths = new Lengths();

    /** Nothing yet. */
    MapClaims(Budget budget) {
        this.budget = budget;
    }

    /** How many bytes PDFBox would allocate at most, kept or not. */
    long bytes() {
        return kept + letGo;
    }

    /** How many ranges PDFBox looks at to find what one code stands for. */
    long looks() {
        return ranges * rangeLengths.count() + spaces * spaceLengths.count();
    }

    /**
     * Adds what a text claims; what PDFBox would not come to is not counted.
     *
     * @throws UnreadableException when one map claims more than its share of what may be inflated, or all more than that
     */
    void add(RandomAccessRead text) throws UnreadableException {
        try {
            parse(text);
        } catch (IOException broken) {
            // PDFBox gives up here too
        }
        settle();
    }

    private void parse(RandomAccessRead text) throws IOException, UnreadableException {
        pass(text.length() * BYTES_A_BYTE);
        new Reading(new MapTokens(text, budget)).all();
    }

    private void claim(long more) throws UnreadableException {
        kept = Math.addExact(kept, more);
        charge();
    }

    private void pass(long more) throws UnreadableException {
        letGo += more;
        charge();
    }

    private long counted() {
        return kept + letGo / SHARE_LET_GO;
    }

    private void charge() throws UnreadableException {
        budget.require(Bound.INFLATED, counted() * SHARE);
        if (counted() - charged > STEP) {
            settle();
        }
    }

    private void settle() throws UnreadableException {
        budget.charge(Bound.INFLATED, counted() - charged);
        charged = counted();
    }

    private void use(String name) throws IOException, UnreadableException {
        try (InputStream own = CMapParser.class.getResourceAsStream(name)) {
            if (own == null) {
                throw new IOException("no such map");
            }
            long before = kept;
            parse(RandomAccessReadBuffer.createBufferFromStream(own));
            // read, and copied
            claim(kept - before);
        }
    }

    /** The lengths of codes that are tried in turn. */
    private static final class Lengths {
        private int least = 4;
        private int most;

        void add(int length) {
            least = Math.min(least, length);
            most = Math.max(most, length);
        }

        int count() {
            return Math.max(0, most - least + 1);
        }
    }

    /** One text. */
    private final class Reading {

        private final MapTokens tokens;
        private long read;

        Reading(MapTokens tokens) {
            this.tokens = tokens;
        }

        private Kind next() throws IOException, UnreadableException {
            Kind kind = tokens.next();
            pass((tokens.count() - read) * BYTES_A_TOKEN);
            read = tokens.count();
            return kind;
        }

        void all() throws IOException, UnreadableException {
            Kind before = Kind.OTHER;
            String name = "";
            int count = 0;
            for (Kind kind = next(); kind != Kind.END; kind = next()) {
                if (kind == Kind.WORD) {
                    String word = tokens.text();
                    if (word.equals("endcmap")) {
                        return;
                    }
                    if (word.equals("usecmap") && before == Kind.NAME) {
                        use(name);
                    } else if (before == Kind.NUMBER || (before == Kind.FRACTION && !word.equals("begincidrange"))) {
                        section(word, count);
                    }
                } else if (kind == Kind.NAME) {
                    name = tokens.text();
                    if (ENTRIES.contains(name)) {
                        next();
                    }
                } else if (kind == Kind.NUMBER || kind == Kind.FRACTION) {
                    count = tokens.number();
                }
                before = kind;
            }
        }

        private void section(String word, int count) throws IOException, UnreadableException {
            boolean goesOn = true;
            for (int i = 0; goesOn && i < count; i++) {
                goesOn = switch (word) {
                    case "begincodespacerange" -> space();
                    case "beginbfchar" -> character();
                    case "begincidchar" -> numberedOne();
                    case "beginbfrange" -> range();
                    case "begincidrange" -> numbered();
                    default -> false;
                };
            }
        }

        /** Whether another line begins; an operator ends them. */
        private boolean begins() throws IOException, UnreadableException {
            return isCode(next());
        }

        private boolean isCode(Kind kind) throws IOException {
            if (kind != Kind.CODE && kind != Kind.WORD) {
                throw new IOException("no code");
            }
            return kind == Kind.CODE;
        }

        private byte[] code() throws IOException, UnreadableException {
            if (next() != Kind.CODE) {
                throw new IOException("no code");
            }
            return tokens.code();
        }

        private void number() throws IOException, UnreadableException {
            if (next() != Kind.NUMBER) {
                throw new IOException("no number");
            }
        }

        private boolean space() throws IOException, UnreadableException {
            if (!begins()) {
                return false;
            }
            byte[] first = tokens.code();
            int length = code().length;
            if (first.length != length && !Arrays.equals(first, new byte[1])) {
                throw new IOException("no range");
            }
            claim(BYTES_A_RANGE + 8L * length);
            spaces++;
            spaceLengths.add(length);
            return true;
        }

        private boolean character() throws IOException, UnreadableException {
            if (!begins()) {
                return false;
            }
            int length = tokens.code().length;
            Kind kind = next();
            if (kind != Kind.CODE && kind != Kind.NAME) {
                throw new IOException("no text");
            }
            claim(entry(length, kind == Kind.CODE ? tokens.code().length : 0));
            return true;
        }

        private boolean numberedOne() throws IOException, UnreadableException {
            if (!begins()) {
                return false;
            }
            int length = tokens.code().length;
            number();
            claim(BYTES_A_LONG_CODE);
            rangeLengths.add(length);
            return true;
        }

        private boolean range() throws IOException, UnreadableException {
            if (!begins()) {
                return false;
            }
            byte[] first = tokens.code();
            if (!isCode(next())) {
                return false;
            }
            int start = toInt(first);
            int end = toInt(tokens.code());
            if (end < start) {
                // PDFBox leaves the section, and reads what is left of it outside
                return false;
            }
            Kind kind = next();
            if (kind == Kind.ARRAY) {
                // the texts are no longer than what was read
                claim(tokens.number() * entry(first.length, 1));
            } else if (kind == Kind.CODE && tokens.code().length > 0) {
                // as PDFBox does, with numbers that turn over
                claim(Math.max(0, end - start + 1) * entry(first.length, tokens.code().length));
            }
            return true;
        }

        private boolean numbered() throws IOException, UnreadableException {
            if (!begins()) {
                return false;
            }
            byte[] first = tokens.code();
            byte[] last = code();
            number();
            if (first.length != last.length) {
                throw new IOException("no range");
            }
            claim(BYTES_A_LONG_CODE);
            ranges += Arrays.equals(first, last) ? 0 : 1;
            rangeLengths.add(first.length);
            return true;
        }

        private long entry(int codeLength, int textLength) {
            return (codeLength <= 2 ? BYTES_A_SHORT_CODE : BYTES_A_LONG_CODE)
                    + (textLength <= 2 ? 0 : BYTES_A_TEXT + 6L * textLength);
        }
    }

    private static int toInt(byte[] code) {
        int value = 0;
        for (byte octet : code) {
            value = (value << 8) | (octet & 0xFF);
        }
        return value;
    }
}
