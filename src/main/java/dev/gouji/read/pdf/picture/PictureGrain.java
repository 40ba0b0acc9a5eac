package dev.gouji.read.pdf.picture;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page → how many dots an inch its pictures have, by their dictionaries alone: so finely it is drawn to be read. */
public final class PictureGrain {

    private static final double POINTS = 72;

    /** Dots an inch of a page whose pictures tell nothing, as those within its content. */
    private static final double USUAL = 200;

    private static final double COARSEST = 100;

    private static final double FINEST = 300;

    /** Forms are looked into so deep. */
    private static final int DEEPEST = 4;

    private static final int MOST = 2_000;

    private PictureGrain() {}

    /**
     * The dots an inch, if the widest picture fills the page.
     *
     * @param width of the page as displayed, in points
     */
    public static double of(PDPage page, double width) {
        PDResources resources = page.getResources();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean sideways = page.getRotation() % 180 != 0;
        long widest = resources == null ? 0 : widest(resources.getCOSObject(), sideways, seen, 0);
        double dpi = widest == 0 ? USUAL : widest * POINTS / width;
        return Math.max(COARSEST, Math.min(FINEST, dpi));
    }

    private static long widest(COSDictionary resources, boolean sideways, Set<COSDictionary> seen, int depth) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        long widest = 0;
        if (objects == null || depth > DEEPEST) {
            return widest;
        }
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSStream stream && seen.size() < MOST && seen.add(stream)) {
                COSDictionary inner = stream.getCOSDictionary(COSName.RESOURCES);
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    widest = Math.max(widest, stream.getInt(sideways ? COSName.HEIGHT : COSName.WIDTH, 0));
                } else if (inner != null) {
                    widest = Math.max(widest, widest(inner, sideways, seen, depth + 1));
                }
            }
        }
        return widest;
    }
}
