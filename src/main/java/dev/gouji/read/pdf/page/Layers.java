package dev.gouji.read.pdf.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The layers of a document (optional content) that are not shown when it is opened, and whether the content being walked
 * lies on one of them.
 */
public final class Layers {

    private static final COSName OCGS = COSName.getPDFName("OCGs");
    private static final COSName OCMD = COSName.getPDFName("OCMD");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private int hidden;

    private Layers() {}

    /** The layers of a document as its default configuration sets them. */
    public static Layers of(PDDocument document) {
        Layers layers = new Layers();
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary settings = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (settings != null) {
            if (COSName.OFF.equals(settings.getCOSName(COSName.BASE_STATE))) {
                layers.add(properties.getCOSArray(OCGS), true);
                layers.add(settings.getCOSArray(COSName.ON), false);
            }
            layers.add(settings.getCOSArray(COSName.OFF), true);
        }
        return layers;
    }

    private void add(COSArray groups, boolean areOff) {
        if (groups == null) {
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.getObject(i) instanceof COSDictionary group) {
                if (areOff) {
                    off.add(group);
                } else {
                    off.remove(group);
                }
            }
        }
    }

    /** Forgets what was begun; a page begins with nothing hidden. */
    void restart() {
        marked.clear();
        hidden = 0;
    }

    /** A marked part of the content begins. */
    void begin(COSBase tag, COSBase properties, PDResources resources) {
        boolean hides = false;
        if (COSName.OC.equals(tag) && properties instanceof COSName name && !off.isEmpty() && resources != null) {
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            hides = named != null && hides(named.getCOSDictionary(name));
        }
        marked.push(hides);
        hidden += hides ? 1 : 0;
    }

    /** The part that began last ends. */
    void end() {
        if (!marked.isEmpty()) {
            hidden -= marked.pop() ? 1 : 0;
        }
    }

    /** Whether the content being walked is not shown. */
    boolean areHidden() {
        return hidden > 0;
    }

    /** Whether a form or picture lies on a layer that is not shown. */
    boolean hidesObject(COSDictionary object) {
        return object != null && !off.isEmpty() && hides(object.getCOSDictionary(COSName.OC));
    }

    /** Whether a group, or a rule over groups, hides what is marked with it. */
    private boolean hides(COSDictionary group) {
        if (group == null) {
            return false;
        }
        if (!OCMD.equals(group.getCOSName(COSName.TYPE))) {
            return off.contains(group);
        }
        int all = 0;
        int offs = 0;
        COSBase members = group.getDictionaryObject(OCGS);
        if (members instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary member) {
                    all++;
                    offs += off.contains(member) ? 1 : 0;
                }
            }
        } else if (members instanceof COSDictionary member) {
            all = 1;
            offs = off.contains(member) ? 1 : 0;
        }
        if (all == 0) {
            return false;
        }
        return switch (group.getNameAsString(POLICY, "AnyOn")) {
            case "AllOn" -> offs > 0;
            case "AnyOff" -> offs == 0;
            case "AllOff" -> offs < all;
            default -> offs == all;
        };
    }
}
