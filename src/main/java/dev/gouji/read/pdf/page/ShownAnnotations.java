package dev.gouji.read.pdf.page;

import dev.gouji.document.Reason;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What a viewer draws over a page of an annotation: ISO 32000-2, 12.5 and 12.7. */
public final class ShownAnnotations {

    /** These are places to click on: of themselves they show nothing. */
    private static final Set<String> UNSEEN = Set.of("Link", "Popup");

    /** These show text, which is read where they have an appearance. */
    private static final Set<String> TEXT = Set.of("Widget", "FreeText");

    /** A field may inherit its value; a chain longer than this is none that a form needs. */
    private static final int MOST_PARENTS = 16;

    private static final COSName NEED_APPEARANCES = COSName.getPDFName("NeedAppearances");

    private final boolean fieldsDrawnAnew;

    private ShownAnnotations(boolean fieldsDrawnAnew) {
        this.fieldsDrawnAnew = fieldsDrawnAnew;
    }

    /** What viewers make of the annotations of a document. */
    public static ShownAnnotations of(PDDocument pdf) {
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return new ShownAnnotations(form != null && form.getBoolean(NEED_APPEARANCES, false));
    }

    /** Whether an annotation is drawn at all on a screen. */
    boolean isShown(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        return kind != null && !UNSEEN.contains(kind) && !annotation.isHidden() && !annotation.isNoView();
    }

    /** Whether its appearance is text of the page. */
    boolean isText(PDAnnotation annotation) {
        return TEXT.contains(annotation.getSubtype());
    }

    /** Why what is seen of a shown annotation is not, or not only, the text of its appearance; null when it is. */
    Reason ink(PDAnnotation annotation) {
        boolean drawn = annotation.getNormalAppearanceStream() != null;
        if (annotation.getSubtype().equals("Widget")) {
            return (!drawn || fieldsDrawnAnew) && hasValue(annotation.getCOSObject()) ? Reason.FIELD : null;
        }
        return drawn && isText(annotation) ? null : Reason.ANNOTATION;
    }

    private static boolean hasValue(COSDictionary field) {
        COSDictionary holder = field;
        for (int level = 0; level < MOST_PARENTS && holder != null; level++) {
            COSBase value = holder.getDictionaryObject(COSName.V);
            if (value != null) {
                return !(value instanceof COSString text && text.getBytes().length == 0);
            }
            holder = holder.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
