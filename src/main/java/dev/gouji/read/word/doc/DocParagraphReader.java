package dev.gouji.read.word.doc;

import dev.gouji.read.text.RaisedDigits;
import dev.gouji.read.word.FieldState;
import dev.gouji.read.word.SymbolFont;
import dev.gouji.read.word.doc.DocStoryReader.Setting;
import dev.gouji.read.word.doc.file.RunMark;
import dev.gouji.read.word.doc.file.StyleTable;
import dev.gouji.read.word.doc.file.WordFile.Run;
import java.util.ArrayList;
import java.util.List;

/** The runs of a paragraph → its text as displayed. One paragraph after the other; fields may go on over several. */
final class DocParagraphReader {

    private static final char PICTURE = 1;
    private static final char ANCHOR = 8;
    private static final char LINE_END = 11;
    private static final char PAGE_END = 12;
    private static final char COLUMN_END = 14;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char HYPHEN = 30;
    private static final char SYMBOL = '(';

    private final Setting setting;
    private final FieldState fields = new FieldState();
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> anchors = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int pictures;
    private int raisedFrom;

    /** A part of a run. */
    private record Part(Run run, int from, int to) {}

    DocParagraphReader(Setting setting) {
        this.setting = setting;
    }

    /** Takes a part of a run: what it shows is only known when the paragraph ends. */
    void take(Run run, int from, int to) {
        if (to > from) {
            parts.add(new Part(run, from, to));
        }
    }

    /** Leaves out what was taken. */
    void drop() {
        parts.clear();
        fields.endParagraph();
    }

    /** The text of what was taken, without its automatic number. */
    String read(StyleTable.Style style) {
        text.setLength(0);
        anchors.clear();
        pictures = 0;
        raisedFrom = -1;
        for (Part part : parts) {
            if (!part.run.mark().deleted()) {
                read(part, setting.styles().hides(style, part.run.mark()));
            }
        }
        drop();
        return text.toString();
    }

    /** The characters over which something floats, in the paragraph that was read last. */
    List<Integer> anchors() {
        return List.copyOf(anchors);
    }

    /** How many pictures stand in the paragraph that was read last. */
    int pictures() {
        return pictures;
    }

    private void read(Part part, boolean hidden) {
        for (int i = part.from; i < part.to; i++) {
            char sign = part.run.text().charAt(i);
            switch (sign) {
                case FIELD_BEGIN -> fields.mark("begin");
                case FIELD_RESULT -> fields.mark("separate");
                case FIELD_END -> fields.mark("end");
                case PICTURE -> pictures++;
                case ANCHOR -> {
                    if (!hidden) {
                        anchors.add(part.run.start() + i);
                    }
                }
                default -> {
                    if (!hidden && !fields.inCode()) {
                        append(displayed(sign, part.run.mark()), part.run.mark().raised());
                    }
                }
            }
        }
    }

    private String displayed(char sign, RunMark run) {
        return switch (sign) {
            case '\t' -> "\t";
            case LINE_END, PAGE_END, COLUMN_END -> "\n";
            case HYPHEN -> "-";
            case SYMBOL -> run.symbol() < 0 ? "(" : symbol(run);
            default -> sign < ' ' ? "" : String.valueOf(sign);
        };
    }

    private String symbol(RunMark run) {
        String font = run.font() < setting.fonts().size() ? setting.fonts().get(run.font()) : null;
        return SymbolFont.display(font, Integer.toHexString(run.symbol()));
    }

    private void append(String characters, boolean raised) {
        if (raised) {
            raisedFrom = raisedFrom < 0 ? text.length() : raisedFrom;
            RaisedDigits.append(text, raisedFrom, characters);
        } else {
            raisedFrom = -1;
            text.append(characters);
        }
    }
}
