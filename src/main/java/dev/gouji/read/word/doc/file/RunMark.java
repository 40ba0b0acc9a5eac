package dev.gouji.read.word.doc.file;

import dev.gouji.read.word.look.Look;
import dev.gouji.read.word.look.Trait;

/**
 * What a run of characters says of itself ([Chpx]).
 *
 * @param style its character style; -1 when none
 * @param hidden null when only the styles tell
 * @param deleted whether a tracked change took it away
 * @param raised whether it is set above or below the line
 * @param symbol the place in a symbol font that the sign {@code (} stands for; -1 when it is none
 * @param font the number of that font
 * @param look how its characters look
 */
public record RunMark(int style, Hidden hidden, boolean deleted, boolean raised, int symbol, int font, Look look) {

    static final int DELETED = 0x0800;
    static final int PLAIN = 0x2A33;
    static final int HIDDEN = 0x083C;
    static final int RAISED = 0x2A48;
    private static final int STYLE = 0x4A30;
    private static final int SYMBOL = 0x6A09;
    private static final int STRUCK = 0x0837;
    private static final int STRUCK_TWICE = 0x2A53;
    private static final int COLOUR = 0x6870;
    private static final int COLOUR_NUMBER = 0x2A42;
    private static final int HIGHLIGHT = 0x2A0C;
    private static final int GROUND = 0xCA71;
    private static final int GROUND_OLD = 0x4866;
    private static final int SIZE = 0x4A43;
    private static final int HALF_POINT = 10;

    /** A run that says nothing. */
    static final RunMark NONE = new RunMark(-1, null, false, false, -1, -1, Look.PLAIN);

    /** How a property that is on or off is given ([ToggleOperand]). */
    public enum Hidden {
        NO,
        YES,
        AS_STYLE,
        UNLIKE_STYLE;

        static Hidden of(int operand) {
            return switch (operand) {
                case 0 -> NO;
                case 0x80 -> AS_STYLE;
                case 0x81 -> UNLIKE_STYLE;
                default -> YES;
            };
        }
    }

    /** Adds what a list of properties says. */
    RunMark with(Slice properties) {
        int nowStyle = style;
        Hidden nowHidden = hidden;
        boolean nowDeleted = deleted;
        boolean nowRaised = raised;
        int nowSymbol = symbol;
        int nowFont = font;
        Look nowLook = look;
        Sprms sprms = new Sprms(properties);
        while (sprms.next()) {
            Slice operand = sprms.operand();
            switch (sprms.code()) {
                case DELETED -> nowDeleted = operand.u8(0) != 0;
                case HIDDEN -> nowHidden = Hidden.of(operand.u8(0));
                case RAISED -> nowRaised = operand.u8(0) != 0;
                case STYLE -> nowStyle = operand.u16(0);
                case PLAIN -> {
                    nowHidden = null;
                    nowRaised = false;
                    nowLook = Look.PLAIN;
                }
                case SYMBOL -> {
                    nowFont = operand.u16(0);
                    nowSymbol = operand.u16(2);
                }
                default -> nowLook = look(nowLook, sprms.code(), operand);
            }
        }
        return new RunMark(nowStyle, nowHidden, nowDeleted, nowRaised, nowSymbol, nowFont, nowLook);
    }

    private static Look look(Look look, int code, Slice operand) {
        return switch (code) {
            case STRUCK -> struck(look, Trait.STRUCK, Hidden.of(operand.u8(0)));
            case STRUCK_TWICE -> struck(look, Trait.STRUCK_TWICE, Hidden.of(operand.u8(0)));
            case COLOUR -> look.with(Trait.COLOUR, Shades.colour(operand, 0));
            case COLOUR_NUMBER -> look.with(Trait.COLOUR, Shades.numbered(operand.u8(0)));
            case HIGHLIGHT -> look.with(Trait.HIGHLIGHT, Shades.numbered(operand.u8(0)));
            case GROUND -> look.with(Trait.GROUND, Shades.ground(operand, 1));
            case GROUND_OLD -> look.with(Trait.GROUND, Shades.ground(operand.u16(0)));
            case SIZE -> look.with(Trait.SIZE, operand.u16(0) * HALF_POINT);
            default -> look;
        };
    }

    private static Look struck(Look look, Trait trait, Hidden given) {
        return given == Hidden.AS_STYLE ? look : look.with(trait, given != Hidden.NO);
    }

    /** Whether the run's own word, apart from its styles, hides it. */
    public boolean hidesItself() {
        return hidden == Hidden.YES;
    }
}
