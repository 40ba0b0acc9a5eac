package dev.gouji.read.pdf;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Magic;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Entries;
import dev.gouji.read.pack.Entry;
import dev.gouji.read.pdf.stream.MeasuredPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The files attached to a PDF, as those of a portfolio are: in its name tree {@code EmbeddedFiles}, and in annotations of its
 * pages (ISO 32000-2, 7.11.4). One that is reached in both ways is one file.
 */
public final class PdfAttachments implements Entries {

    private static final COSName FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName NAMES = COSName.getPDFName("Names");
    private static final int DEEPEST = 32;

    /** A file of the newest of these ways to name it. */
    private static final List<COSName> WAYS = List.of(COSName.UF, COSName.F, COSName.getPDFName("Unix"));

    private final Budget budget;
    private final MeasuredPdf pdf;
    private final IdentityHashMap<COSStream, String> files = new IdentityHashMap<>();
    private final Iterator<COSStream> next;
    private final List<COSStream> order = new ArrayList<>();

    /** Looks for the files of a PDF; none is unpacked yet. */
    public PdfAttachments(byte[] bytes, Budget budget) throws UnreadableException {
        this.budget = budget;
        pdf = PdfOpener.open(bytes, budget);
        COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(NAMES);
        if (names != null) {
            enterTree(names.getDictionaryObject(FILES), 0);
        }
        pdf.getPages().forEach(page -> enterAnnotations(page.getCOSObject().getCOSArray(COSName.ANNOTS)));
        next = order.iterator();
    }

    /** Whether there may be files in a PDF, told without opening it. */
    public static boolean mayBeIn(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '/' && Magic.at(bytes, at, "/EmbeddedFile")) {
                return true;
            }
        }
        return false;
    }

    private void enterTree(COSBase node, int depth) {
        if (!(node instanceof COSDictionary branch) || depth > DEEPEST) {
            return;
        }
        COSArray pairs = branch.getCOSArray(NAMES);
        for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
            enter(pairs.getObject(i));
        }
        COSArray kids = branch.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            enterTree(kids.getObject(i), depth + 1);
        }
    }

    private void enterAnnotations(COSArray annotations) {
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                enter(annotation.getDictionaryObject(COSName.FS));
            }
        }
    }

    private void enter(COSBase specification) {
        if (!(specification instanceof COSDictionary file) || file.getCOSDictionary(COSName.EF) == null) {
            return;
        }
        COSDictionary contents = file.getCOSDictionary(COSName.EF);
        for (COSName way : WAYS) {
            if (contents.getDictionaryObject(way) instanceof COSStream content) {
                if (files.putIfAbsent(content, name(file, order.size() + 1)) == null) {
                    order.add(content);
                }
                return;
            }
        }
    }

    private static String name(COSDictionary file, int number) {
        for (COSName way : WAYS) {
            String name = file.getString(way);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "attachment-" + number;
    }

    @Override
    public Entry next() {
        if (!next.hasNext()) {
            return null;
        }
        COSStream file = next.next();
        return new Entry(
                files.get(file), Entry.Type.FILE, Entry.UNKNOWN, Entry.UNKNOWN, () -> pdf.content(file, budget));
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
