package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** A {@code m:oMath} → its text, which is what is seen only where nothing stands over or beside anything else. */
final class FormulaReader {

    /** What holds text in one line. */
    private static final Set<String> LINE = Set.of("m:oMath", "m:oMathPara", "m:r", "m:t");

    /** What a run may say of itself without looking other than it is stored. */
    private static final Set<String> PLAIN =
            Set.of("rPr", "rFonts", "sz", "szCs", "b", "bCs", "i", "iCs", "lang", "kern");

    private final PartCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private boolean plain = true;

    FormulaReader(PartCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads to the end of the formula on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String name = cursor.name();
            plain &= !name.startsWith("m:") || LINE.contains(name) || name.endsWith("Pr") || isProperty(name);
            plain &= name.startsWith("m:") || PLAIN.contains(name) || name.equals("t") || name.equals("r");
            if (name.equals("m:t") || name.equals("t")) {
                text.append(cursor.text());
            }
        }
    }

    private static boolean isProperty(String name) {
        return Set.of("m:sty", "m:scr", "m:nor", "m:lit", "m:aln", "m:ctrlPr", "m:jc")
                .contains(name);
    }

    /** Whether the text is all that is seen. */
    boolean isPlain() {
        return plain;
    }

    String text() {
        return text.toString();
    }
}
