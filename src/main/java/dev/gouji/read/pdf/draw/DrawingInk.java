package dev.gouji.read.pdf.draw;

import java.awt.Color;

/** The colours of a drawing, and what the legend says of them. */
enum DrawingInk {
    RULING("ruling", 0xD4009C),
    EDGE("edge", 0x00B4DC),
    CERTAIN("certain", 0x16863A),
    INFERRED("inferred", 0x1660D0),
    DOUBTFUL("doubtful", 0xDD7300),
    UNREADABLE("unreadable", 0xD01020),
    PLACED("other cell", 0x6B7F5E),
    UNPLACED("cell of a table without figures", 0x777777),
    LEFT_OUT("left out: repeated header, running head", 0x999999),
    TEXT("paragraph", 0x7B3FB8),
    SEEN("glyph", 0x30407A),
    COVERED("covered glyph", 0xDD5500),
    INVISIBLE("invisible glyph", 0x8A00D0),
    UNDECODABLE("undecodable glyph", 0xD01020);

    private final String words;
    private final Color color;

    DrawingInk(String words, int rgb) {
        this.words = words;
        this.color = new Color(rgb);
    }

    String words() {
        return words;
    }

    Color color() {
        return color;
    }

    Color color(int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    static DrawingInk of(PageMarks.Kind kind) {
        return valueOf(kind.name());
    }
}
