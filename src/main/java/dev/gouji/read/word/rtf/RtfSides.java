package dev.gouji.read.word.rtf;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.FieldState;
import dev.gouji.read.word.rtf.GroupState.Destination;

/** What stands in a text and is not text of its own: pictures, objects, formulas, shapes, fields. */
final class RtfSides {

    private final RtfTokens tokens;
    private final FieldState fields = new FieldState();
    private RtfFormField form = new RtfFormField();
    private Sight ink;
    private Draft.Picture picture;
    private int pictures;

    /** Those among these tokens. */
    RtfSides(RtfTokens tokens) {
        this.tokens = tokens;
    }

    /** How many pictures were met. */
    int pictures() {
        return pictures;
    }

    /** Gives to a story what is seen at this place and is no text, since this was asked last. */
    void give(RtfStory story) {
        if (ink != null) {
            story.ink(ink, "");
        }
        if (picture != null) {
            story.add(picture);
        }
        ink = null;
        picture = null;
    }

    /** Takes a control word into account; false for words that say nothing of these. */
    boolean word(String word, int parameter, GroupState state) {
        return drawn(word, parameter, state) || field(word, parameter, state);
    }

    private boolean drawn(String word, int parameter, GroupState state) {
        switch (word) {
            case "shp" -> state.shape = new RtfShape();
            case "pict" -> {
                pictures++;
                picture(state);
                state.destination = Destination.NOWHERE;
            }
            case "object" -> {
                ink = Sight.ink(Reason.OBJECT);
                state.around = state.around.and(ink);
            }
            case "mmath", "moMath", "moMathPara" -> {
                ink = Sight.ink(Reason.OBJECT);
                state.destination = Destination.NOWHERE;
            }
            case "dprect", "dpellipse", "dpline", "dppolygon", "dppolyline", "dparc", "dpcallout" -> {
                boolean inCell = state.depth() > 0;
                ink = inCell ? Sight.ink(Reason.DRAWING) : ink;
            }
            case "sn" -> state.destination = Destination.NAME;
            case "sv" -> state.destination = Destination.VALUE;
            case "sp" -> {}
            default -> {
                if (state.outerShape() != null) {
                    state.outerShape().take(word, parameter);
                }
                return false;
            }
        }
        return true;
    }

    private void picture(GroupState state) {
        Draft.Picture met = new Draft.Picture(RtfPicture.at(tokens));
        if (state.outerShape() != null) {
            state.outerShape().picture(met);
        } else {
            ink = Sight.ink(Reason.PICTURE);
            picture = met;
        }
    }

    private boolean field(String word, int parameter, GroupState state) {
        switch (word) {
            case "field" -> {
                state.field = true;
                fields.begin(null, false);
            }
            case "flddirty" -> fields.makeStale();
            case "fldinst" -> state.destination = Destination.CODE;
            case "fldrslt" -> state.result = true;
            case "formfield" -> {
                form = new RtfFormField();
                state.form = true;
                state.destination = Destination.ENTRY;
            }
            default -> {
                if (state.destination != Destination.ENTRY) {
                    return false;
                }
                form.take(word, parameter);
            }
        }
        return true;
    }

    /** Takes a character that is no content; false where it stands in content. */
    boolean character(char character, GroupState state) {
        switch (state.destination) {
            case CODE -> fields.write(String.valueOf(character));
            case ENTRY -> form.entry(character);
            case NAME -> {
                if (state.outerShape() != null) {
                    state.outerShape().name(character);
                }
            }
            case VALUE -> {
                if (state.outerShape() != null) {
                    state.outerShape().value(character);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** How content is seen that stands at this place. */
    Sight sight(String content, GroupState state) {
        if (state.result && !content.isBlank()) {
            fields.separate();
        }
        return state.around.and(fields.show());
    }

    /** Ends a group, and says what it shows that is not written in the text. */
    Seen close(GroupState state, Destination outside) {
        if (state.destination == Destination.VALUE && outside != Destination.VALUE && state.outerShape() != null) {
            state.outerShape().endProperty();
        }
        if (state.form) {
            fields.show(form.shown());
        }
        return state.field ? fields.end() : Seen.NOTHING;
    }
}
