package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.text.RaisedDigits;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.SymbolFont;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One {@code w:p} → its text as displayed, and what floats over it. */
final class ParagraphReader {

    private final StoryReader story;
    private final PartCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Draft> floating = new ArrayList<>();
    private ParagraphMark mark = ParagraphMark.plain();
    private StyleSheet.Style style;
    private boolean hidden;
    private boolean raised;
    private int raisedFrom = -1;

    ParagraphReader(StoryReader story) {
        this.story = story;
        this.cursor = story.cursor();
        this.style = story.styles().paragraph(null);
    }

    /** Reads to the end of the paragraph on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        content();
        story.fields().endParagraph();
    }

    /** The text without its automatic number. */
    String text() {
        return text.toString();
    }

    /** What the paragraph says of itself. */
    ParagraphMark mark() {
        return mark;
    }

    /** Its style with all that is inherited. */
    StyleSheet.Style style() {
        return style;
    }

    /** Text boxes and tables that stand in the paragraph. */
    List<Draft> floating() {
        return floating;
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
                mark = ParagraphMark.read(cursor);
                style = story.styles().paragraph(mark.style());
            }
            case "r" -> {
                boolean outside = hidden;
                hidden = story.styles().hides(style, null);
                raised = false;
                content();
                hidden = outside;
                raised = false;
            }
            case "rPr" -> readRunProperties();
            case "hyperlink",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "sdt",
                    "sdtContent",
                    "hlink",
                    "aml:content" -> content();
            case "aml:annotation" -> {
                if (Annotation.inserts(cursor)) {
                    content();
                }
            }
            case "ruby", "rubyBase" -> content();
            case "mc:AlternateContent" -> alternatives();
            case "drawing", "pict", "object" -> drawing();
            case "tbl" -> floating.add(story.readTable());
            default -> {
                if (story.isTransparent()) {
                    content();
                    return true;
                }
                if (!name.startsWith("m:") || name.endsWith("Pr") || name.equals("m:t")) {
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
            case "t", "m:t" -> append(displayed(cursor.attribute("space"), cursor.text()));
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(SymbolFont.display(cursor.attribute("font"), cursor.attribute("char")));
            case "fldChar" -> story.fields().mark(cursor.attribute("fldCharType"));
            default -> {}
        }
    }

    private void append(String characters) {
        if (!hidden && !story.fields().inCode()) {
            if (raised) {
                raisedFrom = raisedFrom < 0 ? text.length() : raisedFrom;
                RaisedDigits.append(text, raisedFrom, characters);
            } else {
                raisedFrom = -1;
                text.append(characters);
            }
        }
    }

    private void readRunProperties() throws XMLStreamException, UnreadableException {
        Boolean own = null;
        String characterStyle = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("vanish")) {
                own = cursor.isOn();
            } else if (cursor.name().equals("rStyle")) {
                characterStyle = cursor.attribute("val");
            } else if (cursor.name().equals("vertAlign")) {
                raised = !"baseline".equals(cursor.attribute("val"));
            }
        }
        hidden = own != null ? own : story.styles().hides(style, characterStyle);
    }

    /** Takes the first alternative that yields anything. */
    private void alternatives() throws XMLStreamException, UnreadableException {
        boolean wasHidden = hidden;
        boolean taken = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!taken) {
                int before = text.length() + floating.size() + story.pictures();
                content();
                hidden = wasHidden;
                taken = text.length() + floating.size() + story.pictures() > before;
            }
        }
    }

    private void drawing() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        int beforeChoice = 0;
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "txbxContent" -> {
                    List<Draft> content = story.readAside();
                    if (!content.isEmpty() && !hidden) {
                        floating.add(new Draft.Aside(content));
                    }
                }
                case "mc:AlternateContent" -> beforeChoice = floating.size();
                case "mc:Fallback" -> {
                    if (floating.size() > beforeChoice) {
                        cursor.skip();
                    }
                }
                case "*:blip", "*:imagedata" -> story.countPicture();
                default -> {}
            }
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
