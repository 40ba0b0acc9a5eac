package dev.gouji.read.word.rtf;

import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;

/** Control words of characters, paragraphs and rows → traits. */
final class LookWords {

    private static final int HALF_POINT = 10;
    private static final int QUARTER_POINT = 5;
    private static final int USUAL_SIZE = 24;

    /** Beyond any page, and small enough for sums. */
    private static final int FARTHEST = 1_000_000;

    private final ColourTable colours;
    private final RtfTokens tokens;

    LookWords(ColourTable colours, RtfTokens tokens) {
        this.colours = colours;
        this.tokens = tokens;
    }

    /** The look of characters with what a word says; null for words that say nothing of characters. */
    Look characters(String word, Look look) {
        return switch (word) {
            case "v" -> look.with(Trait.HIDDEN, tokens.isOn());
            case "strike" -> look.with(Trait.STRUCK, tokens.isOn());
            case "striked" -> look.with(Trait.STRUCK_TWICE, tokens.isOn());
            case "super", "sub" -> look.with(Trait.RAISED, tokens.isOn());
            case "nosupersub" -> look.with(Trait.RAISED, false);
            case "up", "dn" -> {
                int rise = number(6) * HALF_POINT;
                yield look.with(Trait.RISE, rise).with(Trait.RAISED, rise >= Look.LEAST_RISE);
            }
            case "fs" -> look.with(Trait.SIZE, number(USUAL_SIZE) * HALF_POINT);
            case "charscalex" -> look.with(Trait.WIDTH, number(100));
            case "expndtw" -> look.with(Trait.PITCH, number(0));
            case "expnd" -> look.says(Trait.PITCH) ? look : look.with(Trait.PITCH, number(0) * QUARTER_POINT);
            case "cf" -> look.with(Trait.COLOUR, colours.get(number(0)));
            case "cb", "chcbpat" -> look.with(Trait.GROUND, colours.get(number(0)));
            case "highlight" -> look.with(Trait.HIGHLIGHT, colours.get(number(0)));
            case "rtlch" -> look.with(Trait.REORDERED, true);
            case "ltrch" -> look.with(Trait.REORDERED, false);
            case "twoinone" -> look.with(Trait.REORDERED, true);
            default -> null;
        };
    }

    /** The look of a paragraph with what a word says; null for words that say nothing of it. */
    Look paragraph(String word, Look look) {
        return switch (word) {
            case "cbpat" -> look.with(Trait.PARAGRAPH_GROUND, colours.get(number(0)));
            case "shading" -> {
                int ground = look.get(Trait.PARAGRAPH_GROUND, Look.NONE);
                yield look.with(Trait.PARAGRAPH_GROUND, colours.shaded(ground, Look.NONE, number(0)));
            }
            case "sl" -> look.with(Trait.LINE, number(0) < 0 ? -number(0) : Integer.MAX_VALUE);
            case "li", "fi" -> look.with(Trait.INDENT, look.get(Trait.INDENT, 0) + number(0));
            case "posx", "posy", "posnegx", "posnegy" -> Look.isFar(number(0)) ? look.with(Trait.AWAY, true) : look;
            case "rtlpar" -> look.with(Trait.REORDERED, true);
            case "ltrpar" -> look.with(Trait.REORDERED, false);
            default -> null;
        };
    }

    private int number(int otherwise) {
        return Math.max(-FARTHEST, Math.min(tokens.parameter(otherwise), FARTHEST));
    }
}
