package dev.gouji.read.word.doc.file;

import dev.gouji.read.look.Look;

/**
 * What a run of characters says of itself ([Chpx]).
 *
 * @param style its character style; -1 when none
 * @param hidden null when only the styles tell
 * @param struck the same of a line through it
 * @param deleted whether a tracked change took it away
 * @param raised whether it is set above or below the line
 * @param symbol the place in a symbol font that the sign {@code (} stands for; -1 when it is none
 * @param font the number of that font
 * @param picture where the data of the picture stands for which the run's sign stands, in the data stream; -1 for none
 * @param look how it looks besides
 */
public record RunMark(
        int style,
        Hidden hidden,
        Hidden struck,
        boolean deleted,
        boolean raised,
        int symbol,
        int font,
        long picture,
        Look look) {

    static final int DELETED = 0x0800;
    static final int PLAIN = 0x2A33;
    static final int HIDDEN = 0x083C;
    static final int STRUCK = 0x0837;
    static final int RAISED = 0x2A48;
    private static final int STYLE = 0x4A30;
    private static final int SYMBOL = 0x6A09;
    private static final int PICTURE = 0x6A03;

    /** A run that says nothing. */
    static final RunMark NONE = new RunMark(-1, null, null, false, false, -1, -1, -1, Look.PLAIN);

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
        Hidden nowStruck = struck;
        Look nowLook = look;
        boolean nowDeleted = deleted;
        boolean nowRaised = raised;
        int nowSymbol = symbol;
        int nowFont = font;
        long nowPicture = picture;
        Sprms sprms = new Sprms(properties);
        while (sprms.next()) {
            Slice operand = sprms.operand();
            switch (sprms.code()) {
                case DELETED -> nowDeleted = operand.u8(0) != 0;
                case HIDDEN -> nowHidden = Hidden.of(operand.u8(0));
                case STRUCK -> nowStruck = Hidden.of(operand.u8(0));
                case RAISED -> nowRaised = operand.u8(0) != 0;
                case STYLE -> nowStyle = operand.u16(0);
                case PLAIN -> {
                    nowHidden = null;
                    nowStruck = null;
                    nowLook = Look.PLAIN;
                    nowRaised = false;
                }
                case PICTURE -> nowPicture = operand.u32(0);
                case SYMBOL -> {
                    nowFont = operand.u16(0);
                    nowSymbol = operand.u16(2);
                }
                default -> nowLook = LookSprms.with(sprms.code(), operand, nowLook);
            }
        }
        return new RunMark(
                nowStyle, nowHidden, nowStruck, nowDeleted, nowRaised, nowSymbol, nowFont, nowPicture, nowLook);
    }

    /** Whether the run's own word, apart from its styles, hides it. */
    public boolean hidesItself() {
        return hidden == Hidden.YES;
    }
}
