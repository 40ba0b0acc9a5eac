package dev.gouji.read.word.doc;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.look.Trait;
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
    private final List<MetPicture> met = new ArrayList<>();
    private ParagraphText text = new ParagraphText();
    private int pictures;

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

    /**
     * Reads what was taken, without its automatic number.
     *
     * @param into to which the text is added
     */
    void read(StyleTable.Style style, ParagraphText into) {
        text = into;
        anchors.clear();
        pictures = 0;
        met.clear();
        for (Part part : parts) {
            if (!part.run.mark().deleted()) {
                read(part, setting.styles().look(style, part.run.mark()));
            }
        }
        drop();
    }

    /** The characters over which something floats, in the paragraph that was read last. */
    List<Integer> anchors() {
        return List.copyOf(anchors);
    }

    /** How many pictures stand in the paragraph that was read last. */
    int pictures() {
        return pictures;
    }

    /** Those of them that may be looked at. */
    List<MetPicture> met() {
        return List.copyOf(met);
    }

    private void read(Part part, Look look) {
        boolean hidden = look.is(Trait.HIDDEN);
        Sight sight = look.sight();
        int font = Look.signs(font(look.get(Trait.FONT, -1)));
        for (int i = part.from; i < part.to; i++) {
            char sign = part.run.text().charAt(i);
            switch (sign) {
                case FIELD_BEGIN -> fields.mark("begin");
                case FIELD_RESULT -> fields.mark("separate");
                case FIELD_END -> fields.mark("end").sights().forEach(ink -> text.ink(ink, ""));
                case PICTURE -> {
                    pictures++;
                    MetPicture picture = setting.file().picture(part.run.mark());
                    if (picture != null && !hidden && !fields.inCode()) {
                        met.add(picture);
                    }
                    ink(Reason.PICTURE, hidden);
                }
                case ANCHOR -> {
                    if (!hidden) {
                        anchors.add(part.run.start() + i);
                    }
                }
                default -> {
                    if (fields.inCode()) {
                        fields.write(String.valueOf(sign));
                    } else {
                        boolean raised = part.run.mark().raised() || look.get(Trait.RISE, 0) >= Look.LEAST_RISE;
                        text.add(inItsFont(displayed(sign, part.run.mark()), font), sight.and(fields.show()), raised);
                    }
                }
            }
        }
    }

    private void ink(Reason reason, boolean hidden) {
        if (!hidden && !fields.inCode()) {
            text.ink(Sight.ink(reason), "");
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

    private static String inItsFont(String shown, int font) {
        return font == 0 ? shown : SymbolFont.displayAll(Look.FONTS_OF_SIGNS.get(font), shown);
    }

    private String font(int number) {
        return number >= 0 && number < setting.fonts().size() ? setting.fonts().get(number) : null;
    }

    private String symbol(RunMark run) {
        return SymbolFont.display(font(run.font()), Integer.toHexString(run.symbol()));
    }
}
