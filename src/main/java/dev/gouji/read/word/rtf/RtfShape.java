package dev.gouji.read.word.rtf;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Floating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shape ({@code \\shp}), as far as it says what is seen of it. Lengths are twips. */
final class RtfShape {

    private static final int LONGEST = 200;

    private final StringBuilder name = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private int left;
    private int top;
    private int right;
    private int bottom;
    private boolean onPage;
    private boolean aside;
    private boolean behind;
    private boolean filled = true;
    private boolean hidden;
    private boolean boxed;
    private final List<Draft.Picture> pictures = new ArrayList<>();
    private String words = "";

    /** Takes a control word into account. */
    void take(String word, int parameter) {
        switch (word) {
            case "shpleft" -> left = parameter;
            case "shptop" -> top = parameter;
            case "shpright" -> right = parameter;
            case "shpbottom" -> bottom = parameter;
            case "shpbypage", "shpbymargin" -> onPage = true;
            case "shpbypara" -> onPage = false;
            case "shpwr" -> aside = parameter != 3;
            case "shpfblwtxt" -> behind = parameter != 0;
            default -> {}
        }
    }

    /** Adds a character to the name of a property. */
    void name(char character) {
        add(name, character);
    }

    /** Adds a character to its value. */
    void value(char character) {
        add(value, character);
    }

    private static void add(StringBuilder text, char character) {
        if (text.length() < LONGEST) {
            text.append(character);
        }
    }

    /** Ends a property. */
    void endProperty() {
        String said = value.toString().strip();
        switch (name.toString().strip()) {
            case "fFilled" -> filled = !said.equals("0");
            case "fHidden" -> hidden = said.equals("1");
            case "gtextUNICODE" -> words = said;
            default -> {}
        }
        name.setLength(0);
        value.setLength(0);
    }

    /** Tells that it holds a text, which says what is seen of it. */
    void box() {
        boxed = true;
    }

    /** Tells that it is a picture. */
    void picture(Draft.Picture met) {
        pictures.add(met);
    }

    /** Its pictures, where text does not run over them. */
    List<Draft.Picture> pictures() {
        return hidden || behind ? List.of() : pictures;
    }

    boolean isHidden() {
        return hidden;
    }

    /** What is seen of it that is no text; a shape that floats over no cell is nowhere. */
    Optional<Sight> ink(boolean inCell) {
        if (hidden || boxed || !inCell) {
            return Optional.empty();
        }
        return Optional.of(Sight.ink(pictures.isEmpty() ? Reason.DRAWING : Reason.PICTURE));
    }

    /** What is written in it as a picture of words. */
    String words() {
        return words;
    }

    /** What it may cover. */
    Optional<Draft.Cover> cover(boolean inCell) {
        return hidden || aside || behind || (!filled && pictures.isEmpty())
                ? Optional.empty()
                : new Floating(left, top, right - left, bottom - top, onPage).cover(inCell);
    }
}
