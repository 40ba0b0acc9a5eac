package dev.gouji.read.word.docx;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One {@code w:drawing}, {@code w:pict} or {@code w:object} → the text of its boxes, and what is seen of it that is no text. */
final class DrawingReader {

    /** Programs that make sheets and texts. */
    private static final Pattern OF_TEXT = Pattern.compile("(?i)excel|sheet|workbook|word|wps|^k?et\\.");

    private final DocxStoryReader story;
    private final PartCursor cursor;
    private final List<Draft> boxes = new ArrayList<>();
    private final DrawingPlace place = new DrawingPlace();
    private final Blips blips;
    private Reason reason;
    private String words = "";
    private int ground = Look.NONE;

    /** How deep the outline of a shape is open; deeper elements are its own. */
    private int outline = Integer.MAX_VALUE;

    DrawingReader(DocxStoryReader story) {
        this.story = story;
        this.cursor = story.cursor();
        this.blips = new Blips(story.embedded());
    }

    /** Reads to the end of the drawing on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        boolean chosen = false;
        take(cursor.localName());
        while (cursor.nextDescendant(depth)) {
            String name = cursor.name();
            outline = cursor.depth() <= outline ? Integer.MAX_VALUE : outline;
            if (name.equals("mc:AlternateContent")) {
                chosen = false;
            } else if (name.equals("mc:Fallback") && chosen) {
                cursor.skip();
            } else if (name.equals("txbxContent")) {
                addBox(story.readAside(ground));
                chosen |= !boxes.isEmpty();
            } else {
                Reason before = reason;
                take(cursor.localName());
                chosen |= reason != before;
            }
        }
    }

    private void addBox(List<Draft> content) {
        if (!content.isEmpty()) {
            boxes.add(new Draft.Aside(content));
        }
    }

    private void take(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "blip", "imagedata" -> {
                story.countPicture();
                ink(Reason.PICTURE);
                place.fill(true);
                blips.see(cursor);
            }
            case "srcRect", "binData" -> blips.see(cursor);
            case "chart", "relIds", "contentPart" -> ink(Reason.DRAWING);
            case "OLEObject" -> {
                // its picture is drawn before
                reason = Reason.OBJECT;
                insert();
            }
            case "control" -> ink(Reason.FIELD);
            case "textpath" -> {
                ink(Reason.DRAWING);
                words = String.valueOf(cursor.attribute("string"));
            }
            case "wsp", "sp", "cxnSp" -> ink(Reason.DRAWING);
            case "shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image", "group" -> {
                ink(Reason.DRAWING);
                ground = place.readStyle(name, cursor);
            }
            case "ln" -> outline = Math.min(outline, cursor.depth());
            default -> colour(name);
        }
    }

    /** A sheet, or a text, that is shown as it is; what is shown as a sign is no content. */
    private void insert() throws UnreadableException {
        String program = String.valueOf(cursor.attribute("ProgID"));
        boolean shown = !"Icon".equals(cursor.attribute("DrawAspect"));
        if (shown && OF_TEXT.matcher(program).find()) {
            story.inserted(cursor.attribute("id"), program).ifPresent(boxes::add);
        }
    }

    private void colour(String name) throws XMLStreamException, UnreadableException {
        if (cursor.depth() > outline) {
            return;
        }
        switch (name) {
            case "solidFill" -> {
                place.fill(true);
                ground = fill();
            }
            case "gradFill", "pattFill", "blipFill" -> {
                place.fill(true);
                ground = Look.UNKNOWN;
            }
            case "noFill" -> place.fill(false);
            case "fillRef" -> {
                boolean painted = ground == Look.NONE && cursor.number("idx", 0) > 0;
                ground = painted ? Look.UNKNOWN : ground;
                place.take(name, cursor);
            }
            default -> place.take(name, cursor);
        }
    }

    private int fill() throws XMLStreamException, UnreadableException {
        int colour = Look.UNKNOWN;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "srgbClr", "schemeClr" ->
                    colour = story.styles().looks().theme().drawn(cursor);
                case "alpha" -> place.thin(cursor.number("val", 100_000));
                default -> colour = Look.UNKNOWN;
            }
        }
        return colour < 0 ? Look.UNKNOWN : colour;
    }

    /** What a shape holds says better than the shape itself what is seen. */
    private void ink(Reason found) {
        reason = reason == null || reason == Reason.DRAWING ? found : reason;
    }

    /** Its text boxes, and the drawing itself where it may cover more than the place where it stands. */
    List<Draft> floating() {
        List<Draft> floating = new ArrayList<>();
        if (!place.isHidden()) {
            place.cover(story.setting().inCell()).ifPresent(floating::add);
            floating.addAll(boxes);
        }
        return floating;
    }

    /** Its pictures, where they are what is seen of it, and text does not run over them. */
    List<Draft> pictures() {
        boolean seen = reason == Reason.PICTURE && !place.isHidden() && !place.isBehind();
        return seen ? blips.drafts(place) : List.of();
    }

    /** What is seen where the drawing stands, unless its boxes say it; a drawing that floats over no cell is nowhere. */
    Optional<Sight> ink() {
        boolean boxed = !boxes.isEmpty() && reason == Reason.DRAWING;
        boolean here = story.setting().inCell() || !place.floats();
        return reason == null || boxed || place.isHidden() || !here ? Optional.empty() : Optional.of(Sight.ink(reason));
    }

    /** What is written in it as a picture of words. */
    String otherText() {
        return words;
    }
}
