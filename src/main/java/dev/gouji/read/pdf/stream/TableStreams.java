package dev.gouji.read.pdf.stream;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;

/**
 * The cross-reference and object streams of a PDF, found in its bytes and measured before it is opened: opening it inflates
 * them whole. Those of encrypted files cannot be measured so.
 */
public final class TableStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 4_096;
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/\\w+)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern COLUMNS = Pattern.compile("/Columns\\s*([0-9]{1,18})");

    private TableStreams() {}

    /**
     * Looks through a file.
     *
     * @throws UnreadableException when one is larger than a file may be, or all of them than may be inflated
     */
    public static void require(byte[] bytes, Budget budget) throws UnreadableException {
        int at = next(bytes, 0);
        while (at >= 0) {
            int end = at + MARK.length;
            boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            if (!ends) {
                String dictionary = dictionary(bytes, at);
                if (dictionary.contains("XRef") || dictionary.contains("ObjStm")) {
                    measure(bytes, end, dictionary, budget);
                }
            }
            at = next(bytes, end);
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int at = from; at + MARK.length <= bytes.length; at++) {
            if (bytes[at] == 's' && isMark(bytes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] bytes, int at) {
        for (int i = 1; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static String dictionary(byte[] bytes, int end) {
        int start = Math.max(0, end - DICTIONARY);
        String before = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static void measure(byte[] bytes, int mark, String dictionary, Budget budget) throws UnreadableException {
        Matcher columns = COLUMNS.matcher(dictionary);
        if (columns.find()) {
            budget.require(Bound.BYTES, Long.parseLong(columns.group(1)));
        }
        int start = mark;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        List<COSName> filters = new ArrayList<>();
        Matcher filter = FILTER.matcher(dictionary);
        if (filter.find()) {
            Matcher name = NAME.matcher(filter.group(1));
            while (name.find()) {
                filters.add(COSName.getPDFName(name.group(1)));
            }
        }
        try {
            if (!filters.isEmpty()) {
                DecodedSize.decode(
                        new ByteArrayInputStream(bytes, start, bytes.length - start),
                        filters,
                        OutputStream.nullOutputStream(),
                        budget);
            }
        } catch (IOException | RuntimeException broken) {
            // PDFBox will meet the same, and say so
            return;
        }
    }
}
