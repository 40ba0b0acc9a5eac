package dev.gouji.read.pdf;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The leaves of the page tree: viewers take them for pages, PDFBox passes over those that do not say that they are. */
final class PageLeaves {

    private PageLeaves() {}

    /** Lets every leaf say that it is a page. */
    static void name(PDDocument pdf, Budget budget) throws UnreadableException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSArray> open = new ArrayDeque<>();
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray first = root == null ? null : root.getCOSArray(COSName.KIDS);
        if (first != null) {
            open.push(first);
        }
        while (!open.isEmpty()) {
            COSArray nodes = open.pop();
            for (int i = 0; i < nodes.size(); i++) {
                budget.checkTime();
                if (nodes.getObject(i) instanceof COSDictionary node && seen.add(node)) {
                    COSArray kids = node.getCOSArray(COSName.KIDS);
                    if (kids != null) {
                        open.push(kids);
                    } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                        node.setItem(COSName.TYPE, COSName.PAGE);
                    }
                }
            }
        }
    }
}
