package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What a font would have PDFBox do and set aside, looked at before: the sizes of its program and its maps, what the tables
 * of both unfold to, its widths, its outlines. Used by one thread, for one document.
 */
public final class FontClaims {

    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final List<COSName> MAPS = List.of(COSName.TO_UNICODE, COSName.ENCODING);

    /** What a width costs in memory. */
    private static final long BYTES_A_WIDTH = 64;

    /** The ranges of the largest map that PDFBox has of its own, for each length of its codes. */
    private static final long PREDEFINED = 1L << 16;

    private final Budget budget;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<COSDictionary> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<COSDictionary, Long> looks = new IdentityHashMap<>();

    /** With the bounds of a document. */
    public FontClaims(Budget budget) {
        this.budget = budget;
    }

    /** Looks at the font that {@code Tf} names; each font once. */
    public void requireFont(List<COSBase> operands, PDResources resources) throws Meter.Passed {
        require(named(operands, resources, COSName.FONT));
    }

    /** The same for the font in the graphics state that {@code gs} names. */
    public void requireState(List<COSBase> operands, PDResources resources) throws Meter.Passed {
        COSDictionary state = named(operands, resources, COSName.EXT_G_STATE);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        require(font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary named ? named : null);
    }

    /** Looks at what the glyphs of a font that was opened would take to be drawn; each font once. */
    public void requireOutlines(PDFont font) throws Meter.Passed {
        if (font == null || !opened.add(font.getCOSObject())) {
            return;
        }
        try {
            new Outlines(budget).require(font);
        } catch (UnreadableException passed) {
            throw new Meter.Passed(passed);
        }
    }

    /** How many ranges PDFBox may look at to find what one code of a font stands for. */
    public long looks(COSDictionary font) {
        return looks.getOrDefault(font, PREDEFINED);
    }

    private static COSDictionary named(List<COSBase> operands, PDResources resources, COSName kind) {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                ? null
                : all.getCOSDictionary(name);
    }

    private void require(COSDictionary font) throws Meter.Passed {
        if (font == null || !seen.add(font)) {
            return;
        }
        try {
            look(font);
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants != null
                    && descendants.size() > 0
                    && descendants.getObject(0) instanceof COSDictionary one) {
                look(one);
            }
        } catch (UnreadableException passed) {
            throw new Meter.Passed(passed);
        }
    }

    private void look(COSDictionary font) throws UnreadableException {
        for (COSName map : MAPS) {
            COSStream stream = font.getCOSStream(map);
            if (stream != null) {
                requireMap(font, stream);
            }
        }
        COSStream glyphs = font.getCOSStream(COSName.CID_TO_GID_MAP);
        if (glyphs != null) {
            DecodedSize.require(glyphs, budget);
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName program : PROGRAMS) {
            COSStream stream = descriptor == null ? null : descriptor.getCOSStream(program);
            if (stream != null) {
                requireProgram(descriptor, program, stream);
            }
        }
        requireWidths(font.getCOSArray(COSName.W), 1);
        requireWidths(font.getCOSArray(COSName.getPDFName("W2")), 3);
    }

    private void requireProgram(COSDictionary descriptor, COSName kind, COSStream program) throws UnreadableException {
        DecodedSize.require(program, budget);
        try (InputStream decoded = program.createInputStream()) {
            byte[] bytes = decoded.readAllBytes();
            if (kind.equals(COSName.FONT_FILE)) {
                OldParts.require(bytes, program.getInt(COSName.LENGTH1), budget);
            }
            byte[] without = ProgramTables.require(bytes, budget);
            if (without != null) {
                // at once: its output takes every byte by itself
                RandomAccessReadView all =
                        new RandomAccessReadView(new RandomAccessReadBuffer(without), 0, without.length);
                descriptor.setItem(kind, new COSStream(null, all));
            }
        } catch (IOException | RuntimeException broken) {
            // PDFBox will meet the same, and say so
            return;
        }
    }

    private void requireMap(COSDictionary font, COSStream map) throws UnreadableException {
        DecodedSize.require(map, budget);
        try (RandomAccessRead text = map.createView()) {
            MapClaims claims = new MapClaims(budget);
            claims.add(text);
            looks.merge(font, claims.looks(), Math::max);
        } catch (IOException | RuntimeException broken) {
            // PDFBox will meet the same, and say so
            return;
        }
    }

    /** {@code c [w …]} or {@code first last w}; {@code values} stand behind first and last. */
    private void requireWidths(COSArray widths, int values) throws UnreadableException {
        long count = 0;
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            COSBase first = widths.getObject(i);
            COSBase second = widths.getObject(i + 1);
            if (second instanceof COSArray list) {
                count += list.size();
                i += 2;
            } else {
                boolean range = first instanceof COSNumber && second instanceof COSNumber;
                count +=
                        range ? Math.max(0, ((COSNumber) second).longValue() - ((COSNumber) first).longValue() + 1) : 1;
                i += 2 + values;
            }
            budget.require(Bound.GLYPHS, count);
        }
        budget.charge(Bound.INFLATED, count * BYTES_A_WIDTH);
    }
}
