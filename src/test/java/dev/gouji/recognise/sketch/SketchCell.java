package dev.gouji.recognise.sketch;

import dev.gouji.report.FigureKey;

/** A table cell that tests may change: its text, its spans and the figure it holds, null for a label. */
final class SketchCell {

    String text;
    int columnSpan;
    int rowSpan;
    final FigureKey key;

    private SketchCell(String text, int columnSpan, int rowSpan, FigureKey key) {
        this.text = text;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
        this.key = key;
    }

    static SketchCell label(String text, int columnSpan, int rowSpan) {
        return new SketchCell(text, columnSpan, rowSpan, null);
    }

    static SketchCell value(FigureKey key, String text, int columnSpan) {
        return new SketchCell(text, columnSpan, 1, key);
    }

    SketchCell copy() {
        return new SketchCell(text, columnSpan, rowSpan, key);
    }
}
