package dev.gouji.read.word.docx;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.FieldState;
import dev.gouji.read.word.SymbolFont;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One {@code w:p} → its text as displayed, and what floats over it. */
final class DocxParagraphReader {

    private final DocxStoryReader story;
    private final PartCursor cursor;
    private final ParagraphText text;
    private final List<Draft> floating = new ArrayList<>();
    private final List<Draft> pictures = new ArrayList<>();
    private DocxParagraphMark mark = DocxParagraphMark.plain();
    private StyleSheet.Style style;
    private Look look;
    private Sight sight;
    private Look plain;
    private Sight plainSight;

    /**
     * A paragraph.
     *
     * @param text to which its text is added, without its automatic number
     */
    DocxParagraphReader(DocxStoryReader story, ParagraphText text) {
        this.story = story;
        this.cursor = story.cursor();
        this.text = text;
        this.style = story.styles().paragraph(null);
        setLook(Look.PLAIN, null);
    }

    /** Reads to the end of the paragraph on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        if (!structure(cursor.name())) {
            content();
        }
        story.fields().endParagraph();
    }

    /** What the paragraph says of itself. */
    DocxParagraphMark mark() {
        return mark;
    }

    /** Its style with all that is inherited. */
    StyleSheet.Style style() {
        return style;
    }

    /** Text boxes, tables and then pictures that stand in the paragraph. */
    List<Draft> floating() {
        List<Draft> all = new ArrayList<>(floating);
        all.addAll(pictures);
        return all;
    }

    private void content() throws XMLStreamException, UnreadableException {
        story.enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String name = cursor.name();
            if (!structure(name)) {
                character(name);
            }
        }
        story.leave();
    }

    /** Elements that hold others. */
    private boolean structure(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "pPr" -> {
                mark = DocxParagraphMark.read(cursor, story.styles().looks());
                style = story.styles().paragraph(mark.style());
                plain = null;
                setLook(Look.PLAIN, null);
            }
            case "r" -> run();
            case "rPr" -> readRunProperties();
            case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdtContent", "hlink", "aml:content" ->
                content();
            case "aml:annotation" -> {
                if (Annotation.inserts(cursor)) {
                    content();
                }
            }
            case "sdt" -> story.control(this::content);
            case "sdtPr" -> story.readControl();
            case "fldSimple" -> simpleField();
            case "dir", "bdo" -> {
                boolean turned = "rtl".equals(cursor.attribute("val"));
                story.seen(turned ? Sight.unsure(Reason.ORDER) : Sight.SHOWN, this::content);
            }
            case "ruby", "rubyBase" -> content();
            case "rt" -> story.seen(Sight.ink(Reason.ANNOTATION), this::content);
            case "mc:AlternateContent" -> alternatives();
            case "drawing", "pict", "object", "contentPart", "*:contentPart" -> drawing();
            case "m:oMath", "m:oMathPara" -> formula();
            case "tbl" -> floating.add(story.readTable());
            default -> {
                if (!story.isTransparent()) {
                    return false;
                }
                content();
            }
        }
        return true;
    }

    /** Elements that stand for text. */
    private void character(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "t" -> append(inItsFont(displayed(cursor.attribute("space"), cursor.text())));
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(SymbolFont.display(cursor.attribute("font"), cursor.attribute("char")));
            case "instrText" -> story.fields().write(cursor.text());
            case "fldChar" -> fieldMark();
            default -> {}
        }
    }

    private void append(String characters) {
        if (!story.fields().inCode()) {
            Sight seen = sight.and(story.around()).and(story.fields().show());
            text.add(characters, seen, look.is(Trait.RAISED));
        }
    }

    /** A font of signs shows none of the letters and digits that are stored. */
    private String inItsFont(String characters) {
        int font = look.get(Trait.SIGNS, 0);
        return font == 0 ? characters : SymbolFont.displayAll(Look.FONTS_OF_SIGNS.get(font), characters);
    }

    private void run() throws XMLStreamException, UnreadableException {
        Look outside = look;
        Sight seen = sight;
        setLook(Look.PLAIN, null);
        content();
        look = outside;
        sight = seen;
    }

    private void readRunProperties() throws XMLStreamException, UnreadableException {
        Look own = Look.PLAIN;
        String character = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("rStyle")) {
                character = cursor.attribute("val");
            } else {
                own = story.styles().looks().run(cursor, own);
            }
        }
        setLook(own, character);
    }

    /** Takes what a run says of itself; most say nothing that matters, and look as their paragraph does. */
    private void setLook(Look own, String character) {
        boolean saysNothing = own == Look.PLAIN && character == null;
        if (saysNothing && plain != null) {
            look = plain;
            sight = plainSight;
            return;
        }
        Setting setting = story.setting();
        look = look(own, character, setting.look());
        sight = look.sight();
        if (!setting.look().equals(setting.otherLook())) {
            sight = Setting.common(
                    sight, look(own, character, setting.otherLook()).sight());
        }
        if (saysNothing) {
            plain = look;
            plainSight = sight;
        }
    }

    private Look look(Look own, String character, Look around) {
        return story.styles().run(own, character, mark.look(), style, around);
    }

    private void simpleField() throws XMLStreamException, UnreadableException {
        FieldState fields = story.fields();
        fields.begin(null, isOn(cursor.attribute("dirty")));
        fields.write(String.valueOf(cursor.attribute("instr")));
        fields.separate();
        content();
        fields.end();
    }

    private void fieldMark() throws XMLStreamException, UnreadableException {
        FieldState fields = story.fields();
        String type = String.valueOf(cursor.attribute("fldCharType"));
        if (type.equals("begin")) {
            boolean dirty = isOn(cursor.attribute("dirty"));
            fields.begin(FormField.read(cursor), dirty);
        } else {
            Seen shown = fields.mark(type);
            shown.sights().forEach(ink -> text.ink(ink, ""));
            if (!shown.text().isEmpty()) {
                append(shown.text());
            }
        }
    }

    private static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** Takes the first alternative that yields anything. */
    private void alternatives() throws XMLStreamException, UnreadableException {
        boolean taken = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!taken) {
                int before = text.count() + floating.size() + story.pictures();
                content();
                taken = text.count() + floating.size() + story.pictures() > before;
            }
        }
    }

    private void drawing() throws XMLStreamException, UnreadableException {
        DrawingReader drawing = new DrawingReader(story);
        drawing.read();
        if (look.is(Trait.HIDDEN) || story.fields().inCode()) {
            return;
        }
        floating.addAll(drawing.floating());
        pictures.addAll(drawing.pictures());
        drawing.ink().ifPresent(ink -> text.ink(ink, drawing.otherText()));
    }

    private void formula() throws XMLStreamException, UnreadableException {
        FormulaReader formula = new FormulaReader(cursor);
        formula.read();
        if (formula.isPlain()) {
            append(formula.text());
        } else if (!look.is(Trait.HIDDEN)) {
            text.ink(Sight.ink(Reason.OBJECT), formula.text());
        }
    }

    /** Line ends inside markup are spaces on the page, and none at its rims, unless they are to be kept. */
    private static String displayed(String space, String raw) {
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        String line = raw.replace("\r\n", "\n").replace('\n', ' ').replace('\r', ' ');
        return "preserve".equals(space) ? line : line.strip();
    }
}
