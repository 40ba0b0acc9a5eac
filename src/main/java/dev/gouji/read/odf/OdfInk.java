package dev.gouji.read.odf;

import dev.gouji.document.Reason;

/** What the elements of OpenDocument's drawings show that is no text. */
public final class OdfInk {

    private OdfInk() {}

    /** What an element shows that is no text; null where it shows nothing of itself. */
    public static Reason reason(String name) {
        return switch (name) {
            case "draw:image" -> Reason.PICTURE;
            case "draw:object", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" -> Reason.OBJECT;
            case "draw:control" -> Reason.FIELD;
            case "draw:frame", "draw:text-box", "draw:a", "draw:g" -> null;
            default -> name.startsWith("draw:") || name.startsWith("*:") ? Reason.DRAWING : null;
        };
    }
}
