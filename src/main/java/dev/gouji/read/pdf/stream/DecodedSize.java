package dev.gouji.read.pdf.stream;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes a stream without keeping it, to see how large it is before PDFBox keeps all of it: fonts, maps and tables are
 * inflated whole. One may be as large as a file may be ({@link Bound#BYTES}); together they count as inflated bytes.
 */
public final class DecodedSize {

    /** Deflate makes at most so many bytes of one. */
    private static final long STEEPEST = 1_032;

    /** What is surely no larger than this need not be looked at. */
    private static final long SMALL = 16L << 20;

    /** Three colours and how much is seen through. */
    private static final long BYTES_A_PIXEL = 4;

    /** What lies between two filters is kept; it may be a part of what comes out. */
    private static final int SHARE_BETWEEN = 4;

    /** Filters of pictures, which nothing but a picture has. */
    private static final List<COSName> PICTURES = List.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);

    private DecodedSize() {}

    /** Looks at a stream of an open PDF; nothing is said of one that cannot be decoded. */
    static void require(COSStream stream, Budget budget) throws UnreadableException {
        List<COSName> filters = names(stream.getFilters());
        requireColumns(stream.getDictionaryObject(COSName.DECODE_PARMS), budget);
        if (!isSurelyWithin(SMALL, stream, filters)) {
            measure(stream, filters, budget);
        }
    }

    private static boolean isSurelyWithin(long most, COSStream stream, List<COSName> filters) {
        boolean single = filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE));
        return single && stream.getLong(COSName.LENGTH) * STEEPEST <= most;
    }

    /**
     * Looks at what a picture is packed in, all of which is unpacked before a coded one's header can be read, or any row of
     * another. What a coded one is packed in counts as inflated bytes; another may unfold to as much as the pixels take up
     * that a picture may have ({@link Bound#PIXELS}), whatever its dictionary says.
     */
    public static void requirePacking(COSStream picture, Budget budget) throws UnreadableException {
        List<COSName> filters = names(picture.getFilters());
        List<COSName> packing =
                filters.stream().takeWhile(filter -> !PICTURES.contains(filter)).toList();
        if (packing.size() == filters.size()) {
            requirePixels(picture, filters, budget);
        } else if (!packing.isEmpty()) {
            measure(picture, packing, budget);
        }
    }

    private static void requirePixels(COSStream picture, List<COSName> filters, Budget budget)
            throws UnreadableException {
        long most = BYTES_A_PIXEL * budget.limits().of(Bound.PIXELS);
        if (isSurelyWithin(most, picture, filters)) {
            return;
        }
        Limits own = new Limits(Map.of(Bound.BYTES, most, Bound.INFLATED, Long.MAX_VALUE));
        try {
            measure(picture, filters, new Budget(own));
        } catch (UnreadableException passed) {
            throw new UnreadableException(ErrorCode.IMAGE_ONLY, budget.limits().passed(Bound.PIXELS), passed);
        }
    }

    /** Decodes a stream in any case, and tells how much of it can be decoded. */
    static long measure(COSStream stream, Budget budget) throws UnreadableException {
        requireColumns(stream.getDictionaryObject(COSName.DECODE_PARMS), budget);
        return measure(stream, names(stream.getFilters()), budget);
    }

    private static long measure(COSStream stream, List<COSName> filters, Budget budget) throws UnreadableException {
        long most = budget.limits().of(Bound.BYTES);
        Counted out = new Counted(OutputStream.nullOutputStream(), most, budget);
        // PDFBox passes over a filter that was there before
        List<COSName> chain = List.copyOf(new LinkedHashSet<>(filters));
        if (!Collections.disjoint(chain, PICTURES)) {
            // that unfolds to as many pixels as it says
            budget.require(Bound.BYTES, Long.MAX_VALUE);
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < chain.size() - 1; i++) {
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                filter(chain.get(i), in, new Counted(between, most / SHARE_BETWEEN, budget));
                in = new ByteArrayInputStream(between.toByteArray());
            }
            if (chain.isEmpty()) {
                in.transferTo(out);
            } else {
                filter(chain.get(chain.size() - 1), in, out);
            }
        } catch (Meter.Passed passed) {
            throw passed.reason();
        } catch (IOException | RuntimeException broken) {
            // PDFBox will meet the same, and say so
            return out.count;
        }
        return out.count;
    }

    private static void filter(COSName name, InputStream in, OutputStream out) throws IOException {
        FilterFactory.INSTANCE.getFilter(name).decode(in, out, new COSDictionary(), 0);
    }

    /** The names in what stands for the filters of a stream. */
    private static List<COSName> names(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A predictor sets rows aside by what it is told. */
    private static void requireColumns(COSBase parameters, Budget budget) throws UnreadableException {
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                requireColumns(array.getObject(i), budget);
            }
        } else if (parameters instanceof COSDictionary dictionary) {
            budget.require(Bound.BYTES, Math.abs(dictionary.getLong(COSName.COLUMNS, 0)));
        }
    }

    /** Charges for what is written. */
    private static final class Counted extends OutputStream {

        private final OutputStream into;
        private final long most;
        private final Budget budget;
        private final byte[] one = new byte[1];
        private long count;

        Counted(OutputStream into, long most, Budget budget) {
            this.into = into;
            this.most = most;
            this.budget = budget;
        }

        @Override
        public void write(int value) throws IOException {
            one[0] = (byte) value;
            write(one, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count += length;
            try {
                budget.charge(Bound.INFLATED, length);
                if (count > most) {
                    budget.require(Bound.BYTES, Long.MAX_VALUE);
                }
            } catch (UnreadableException passed) {
                throw new Meter.Passed(passed);
            }
            into.write(bytes, offset, length);
        }
    }
}
